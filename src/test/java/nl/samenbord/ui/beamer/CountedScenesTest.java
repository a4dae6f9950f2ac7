package nl.samenbord.ui.beamer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.text.Text;

import nl.samenbord.Patience;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.show.Scene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What the room reads beside what was counted, and where there is little to be read. */
@ExtendWith(ApplicationExtension.class)
final class CountedScenesTest {
    private static final Cell CELL = new Cell(0, 0);
    private static final List<String> ANSWERS = List.of("eens", "weet niet", "oneens");

    @Test
    void eachAnswerStandsUnderItsPartOfTheBar() {
        onScreen(
                shown -> {
                    shown.show(counted(12, 4, 25, 8, 1, 4), new Scene.StatementScene(0, true));
                    List<Text> figures = sorted(shown, text -> text.matches("\\d+"));
                    List<Text> words = sorted(shown, ANSWERS::contains);
                    assertEquals(
                            List.of("12", "4", "25", "8", "1", "4"),
                            figures.stream().map(Text::getText).toList());
                    for (int i = 0; i < 6; i++) {
                        assertEquals(ANSWERS.get(i % 3), words.get(i).getText());
                        assertEquals(middle(figures.get(i)), middle(words.get(i)), 8, "word " + i);
                    }
                });
    }

    @Test
    void answersOfAFewDoNotLieOverEachOtherNorOutsideTheBar() {
        onScreen(
                shown -> {
                    shown.show(counted(1, 1, 98, 98, 1, 1), new Scene.StatementScene(0, true));
                    List<Text> words = sorted(shown, ANSWERS::contains);
                    for (int i = 0; i < 6; i++) {
                        assertEquals(ANSWERS.get(i % 3), words.get(i).getText());
                        assertTrue(on(words.get(i)).getMaxX() < 1024);
                        boolean behind = i % 3 > 0;
                        assertTrue(
                                !behind
                                        || on(words.get(i - 1)).getMaxX()
                                                < on(words.get(i)).getMinX(),
                                "word " + i);
                    }
                });
    }

    @Test
    void piecesWithOtherDotsAreNoTieAndTellWhoseChoiceTheyAre() {
        Note one = Note.of(CELL, "wens", "ouder", "Koffie bij het hek");
        Note other = Note.of(CELL, "wens", "school", "Thee in de klas");
        Board board =
                Extremes.bare()
                        .with(Note.class, Shelf.of(List.of(one, other)))
                        .with(
                                Ballot.class,
                                Shelf.of(
                                        List.of(
                                                new Ballot(Id.fresh(), "ouder", one.id(), 6),
                                                new Ballot(Id.fresh(), "school", other.id(), 4))));
        onScreen(
                shown -> {
                    String read = read(shown, board, new Scene.RankingScene(0));
                    assertFalse(read.contains("gelijk"), read);
                    assertTrue(read.contains("bij ouders"), read);
                    assertTrue(read.contains("bij teamleden"), read);
                });
    }

    @Test
    void theRulesBeginWithAWelcomeInTheRoomsLanguages() {
        onScreen(
                shown -> {
                    String read = read(shown, Boards.evening(), new Scene.HouseRules(0));
                    assertTrue(read.contains("Welkom"), read);
                    assertTrue(read.contains("Hoş geldiniz"), read);
                });
    }

    @Test
    void theEndShowsWhatWasAgreedForNoDay() {
        Agreement agreement =
                new Agreement(Id.fresh(), "Koffie-inloop", "ouderraad", "vanaf 12 januari");
        Board board = Extremes.bare().with(Agreement.class, Shelf.of(List.of(agreement)));
        onScreen(
                shown -> {
                    String read = read(shown, board, new Scene.Closing());
                    for (String said : List.of("Koffie-inloop", "ouderraad", "vanaf 12 januari")) {
                        assertTrue(read.contains(said), read);
                    }
                });
    }

    @Test
    void aBundleThatIsCalledAsOneOfItsNotesSaysThatOnce() {
        Note one = Note.of(CELL, "wens", "ouder", "Koffie bij het hek");
        Note other = Note.of(CELL, "wens", "school", "Samen koffie");
        Bundle bundle =
                new Bundle(
                        Id.fresh(),
                        "Koffie bij het hek",
                        CELL,
                        List.of(one.id(), other.id()),
                        "",
                        null);
        Board board =
                Extremes.bare()
                        .with(Note.class, Shelf.of(List.of(one, other)))
                        .with(Bundle.class, Shelf.of(List.of(bundle)));
        onScreen(
                shown -> {
                    String read = read(shown, board, new Scene.Podium(0, 0));
                    assertEquals(2, read.split("Koffie bij", -1).length, read);
                    assertTrue(read.contains("Samen koffie"), read);
                    assertFalse(read.contains("bladzijde"), read);
                });
    }

    private static Board counted(int... counts) {
        Statement statement =
                Statement.of("Ouders lopen binnen")
                        .counting(
                                Map.of(
                                        "ouder", new Tally(counts[0], counts[2], counts[1]),
                                        "school", new Tally(counts[3], counts[5], counts[4])));
        return Extremes.bare().with(Statement.class, Shelf.of(List.of(statement)));
    }

    /** The texts that are so, line by line from the left. */
    private static List<Text> sorted(ShownPicture shown, Predicate<String> wanted) {
        return shown.texts().stream()
                .filter(text -> wanted.test(text.getText()))
                .sorted(
                        Comparator.<Text>comparingLong(text -> Math.round(on(text).getMinY() / 40))
                                .thenComparingDouble(text -> on(text).getMinX()))
                .toList();
    }

    private static Bounds on(Text text) {
        return text.localToScene(text.getLayoutBounds());
    }

    private static double middle(Text text) {
        return on(text).getCenterX();
    }

    private static String read(ShownPicture shown, Board board, Scene scene) {
        shown.show(board, scene);
        return String.join(" ", shown.texts().stream().map(Text::getText).toList());
    }

    private static void onScreen(Consumer<ShownPicture> work) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    ShownPicture shown = new ShownPicture(1024, 768);
                    try {
                        work.accept(shown);
                    } finally {
                        shown.close();
                    }
                });
    }
}
