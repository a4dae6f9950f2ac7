package nl.samenbord.ui.beamer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Text;

import nl.samenbord.Patience;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Welcome;
import nl.samenbord.show.Scene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** What the room reads in the scenes beside the grid. */
@ExtendWith(ApplicationExtension.class)
final class ScenesTest {
    @Test
    void theWelcomeGreetsInTheRoomsLanguagesWithTheSchoolsOwnWordsWhereItHasSome() {
        onScreen(
                shown -> {
                    Board evening = Boards.evening();
                    String read = read(shown, evening, new Scene.Welcome());
                    assertTrue(read.contains("Hoş geldiniz") && read.contains("Witamy"), read);
                    assertTrue(read.contains("Dinsdag 13 oktober · we beginnen om 19:30"), read);
                    assertFalse(read.contains("欢迎"), read);
                    Board own =
                            evening.with(
                                    new Welcome(
                                            List.of(
                                                    new Welcome.Greeting(
                                                            "nl", "Fijn dat u er bent")),
                                            List.of("Koffie in de hal")));
                    read = read(shown, own, new Scene.Welcome());
                    assertTrue(read.contains("Fijn dat u er bent"), read);
                    assertTrue(read.contains("Koffie in de hal"), read);
                    assertFalse(read.contains("Welkom"), read);
                    assertTrue(read.contains("Witamy"), read);
                });
    }

    @Test
    void aStatementIsReadFirstAndCountedPerVoiceThenAndNeverSummed() {
        onScreen(
                shown -> {
                    Board evening = Boards.evening();
                    String asked = read(shown, evening, new Scene.StatementScene(2, false));
                    assertTrue(asked.contains("stelling 3 van 5"), asked);
                    assertFalse(asked.contains("25") || asked.contains("horen?"), asked);
                    String counted = read(shown, evening, new Scene.StatementScene(2, true));
                    for (String figure : List.of("12", "4", "25", "8", "1", "horen?")) {
                        assertTrue(counted.contains(figure), counted);
                    }
                    // 12 and 8, 4 and 1, 25 and 4, 41 and 13
                    for (String sum : List.of("20", "29", "41", "54", "%")) {
                        assertFalse(counted.contains(sum), counted);
                    }
                });
    }

    @Test
    void whileThereIsWritingNothingNewAppears() {
        onScreen(
                shown -> {
                    Cell cell = new Cell(3, 0);
                    String before = read(shown, Boards.evening(), new Scene.Writing(cell));
                    Board more = Boards.evening(cell, "Nog een briefje");
                    assertEquals(before, read(shown, more, new Scene.Writing(cell)));
                    assertTrue(before.contains("Hoe praten we met elkaar over opvoeden?"), before);
                });
    }

    @Test
    void theRankingShowsTwoFiguresForEachAndTiesAsTies() {
        onScreen(
                shown -> {
                    String read = read(shown, Boards.evening(), new Scene.RankingScene(0));
                    assertTrue(read.contains("11 ouder 1 school"), read);
                    assertFalse(read.contains("12"), read);
                    String all = all(shown, Boards.evening(), Scene.RankingScene::new);
                    assertTrue(all.contains("gelijk"), all);
                    Board secret = Extremes.secret(Boards.evening());
                    read = read(shown, secret, new Scene.RankingScene(0));
                    assertTrue(read.contains("De uitslag komt straks"), read);
                    assertFalse(read.contains("11"), read);
                });
    }

    @Test
    void theRankingStopsWhereARoomNoLongerReadsAndSaysHowManyFollow() {
        onScreen(
                shown -> {
                    List<Note> notes = new ArrayList<>();
                    List<Ballot> ballots = new ArrayList<>();
                    for (int i = 0; i < 40; i++) {
                        Note note = Note.of(new Cell(0, 0), "wens", "ouder", "Keuze nummer " + i);
                        notes.add(note);
                        ballots.add(new Ballot(Id.fresh(), "ouder", note.id(), 60 - i));
                    }
                    Board many =
                            Extremes.bare()
                                    .with(Note.class, Shelf.of(notes))
                                    .with(Ballot.class, Shelf.of(ballots));
                    String read = all(shown, many, Scene.RankingScene::new);
                    assertTrue(read.contains("Keuze nummer 11"), read);
                    assertFalse(read.contains("Keuze nummer 12"), read);
                    assertTrue(read.contains("En nog 28"), read);
                });
    }

    @Test
    void aStatementThatIsFarTooLongStaysOnTheScreen() {
        onScreen(
                shown -> {
                    Statement long1 = Statement.of("Een veel te lange stelling. ".repeat(60));
                    Board board = Extremes.bare().with(Statement.class, Shelf.of(List.of(long1)));
                    read(shown, board, new Scene.StatementScene(0, true));
                    double lowest =
                            shown.texts().stream()
                                    .mapToDouble(
                                            t -> t.localToScene(t.getBoundsInLocal()).getMaxY())
                                    .max()
                                    .orElseThrow();
                    assertTrue(lowest <= 768, "down to " + lowest);
                });
    }

    @Test
    void aHiddenNoteIsInNoScene() {
        onScreen(
                shown -> {
                    Board evening = Boards.evening();
                    Note hidden = evening.notes().stream().filter(Note::hidden).findFirst().get();
                    int column = hidden.cell().column();
                    Ballot many = new Ballot(Id.fresh(), hidden.voice(), hidden.id(), 99);
                    List<Ballot> ballots = new ArrayList<>(evening.all(Ballot.class).list());
                    ballots.add(many);
                    Board voted = evening.with(Ballot.class, Shelf.of(ballots));
                    String podium = all(shown, voted, page -> new Scene.Podium(column, page));
                    String ranking = all(shown, voted, Scene.RankingScene::new);
                    String words = hidden.text().substring(0, 12);
                    assertFalse(podium.contains(words) || podium.contains("99"), podium);
                    assertFalse(ranking.contains(words) || ranking.contains("99"), ranking);
                });
    }

    @Test
    void thePodiumShowsEveryWordOfALongNoteAndTheWritersOwnLanguage() {
        onScreen(
                shown -> {
                    String read = all(shown, Extremes.full(), page -> new Scene.Podium(1, page));
                    int times = read.split("lang briefje", -1).length - 1;
                    assertEquals(Extremes.LONG.split("lang briefje", -1).length - 1, times);
                    String unbroken = read.replace(" ", "");
                    assertTrue(unbroken.contains("我们希望老师提前告诉我们孩子要学什么。"), read);
                    assertTrue(read.contains("We willen graag vooraf weten"), read);
                });
    }

    @Test
    void thePodiumIsOnePieceAtATimeWithItsTableAndItsDots() {
        onScreen(
                shown -> {
                    String first = read(shown, Boards.evening(), new Scene.Podium(3, 0));
                    assertTrue(first.contains("1 van 5") && first.contains("Tafel 1"), first);
                    assertTrue(first.contains("3 ouder") && first.contains("3 school"), first);
                    assertFalse(first.contains("pesten"), first);
                    String beyond = read(shown, Boards.evening(), new Scene.Podium(3, 99));
                    assertTrue(beyond.contains("5 van 5"), beyond);
                });
    }

    @Test
    void agreementsAreFollowedByThreeDatesAndWhatEachVoiceCanCountOn() {
        onScreen(
                shown -> {
                    String read = all(shown, Extremes.full(), Scene.Agreements::new);
                    assertTrue(read.contains("Verslag naar alle ouders"), read);
                    assertTrue(read.contains("Zet dit in je agenda"), read);
                    assertTrue(read.contains("donderdag 29 oktober"), read);
                    assertTrue(read.contains("Hier kunnen ouders op rekenen"), read);
                    assertTrue(read.contains("Hier kunnen teamleden op rekenen"), read);
                });
    }

    @Test
    void theEndThanksInTheRoomsLanguagesAndSaysWhatHappensNext() {
        onScreen(
                shown -> {
                    String read = read(shown, Boards.evening(), new Scene.Closing());
                    assertTrue(read.contains("Teşekkür ederiz"), read);
                    assertTrue(read.contains("20 oktober"), read);
                    assertTrue(read.contains("5 → 7") && read.contains("1 juli 2027"), read);
                });
    }

    @Test
    void withoutRulesOfItsOwnAnEveningHasTheUsualOnes() {
        onScreen(
                shown -> {
                    String read = read(shown, Extremes.bare(), new Scene.HouseRules(0));
                    assertTrue(read.contains("Schrijf geen namen op"), read);
                });
    }

    @Test
    void anySizeOfWindowIsDrawn() {
        onScreen(
                shown -> {
                    for (int[] size : new int[][] {{480, 270}, {300, 900}, {900, 520}, {40, 30}}) {
                        shown.size(size[0], size[1]);
                        for (Board board : List.of(Extremes.full(), Extremes.bare())) {
                            for (int page : new int[] {0, 999}) {
                                read(shown, board, new Scene.Welcome(page));
                                read(shown, board, new Scene.HouseRules(page));
                                read(shown, board, new Scene.Podium(1, page));
                                read(shown, board, new Scene.Agreements(page));
                                read(shown, board, new Scene.RankingScene(page));
                                read(shown, board, new Scene.Closing(page));
                            }
                            read(shown, board, new Scene.TestPicture());
                            read(shown, board, new Scene.StatementScene(9, true));
                            read(shown, board, new Scene.Writing(null));
                            assertTrue(shown.pages() == 1);
                        }
                    }
                });
    }

    private static String read(ShownPicture shown, Board board, Scene scene) {
        shown.show(board, scene);
        return String.join(" ", shown.texts().stream().map(Text::getText).toList());
    }

    private static String all(ShownPicture shown, Board board, IntFunction<Scene> scene) {
        StringBuilder read = new StringBuilder();
        for (int page = 0; page == 0 || page < shown.pages(); page++) {
            read.append(read(shown, board, scene.apply(page))).append(' ');
        }
        return read.toString();
    }

    private static void onScreen(Consumer<ShownPicture> look) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    ShownPicture shown = new ShownPicture(1024, 768);
                    look.accept(shown);
                    shown.close();
                });
    }
}
