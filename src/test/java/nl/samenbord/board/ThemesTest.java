package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/** From notes to themes and back. */
final class ThemesTest {
    private static final Cell A1 = new Cell(0, 0);
    private static final Cell B2 = new Cell(1, 1);

    private final Note one = Note.of(A1, "wens", "ouder", "Koffie op vrijdag");
    private final Note two = Note.of(B2, "wens", "school", "Een ouderkamer");
    private final Bundle bundle =
            new Bundle(Id.fresh(), "Ontmoeten", A1, List.of(one.id()), "", null);
    private final Board board =
            Grids.board(2, 2)
                    .with(Note.class, Shelf.of(List.of(one, two)))
                    .with(Bundle.class, Shelf.of(List.of(bundle)));

    private static Board done(Change change, Board board) {
        return ((Outcome.Done) change.on(board)).board();
    }

    private Board themed() {
        Theme theme = Themes.from(board, Themes.piece(board, one));
        Board with = done(Change.Add.last(theme), board);
        return done(Themes.link(with, theme, Themes.piece(with, two)), with);
    }

    @Test
    void aNoteBringsItsBundleAndWhereItHangs() {
        Theme theme = themed().all(Theme.class).get(0);
        assertEquals("Ontmoeten", theme.title());
        assertEquals(List.of(bundle.id(), two.id()), theme.supports());
        List<String> columns = board.template().columns().stream().map(Column::id).toList();
        assertEquals(columns, theme.columns());
        List<String> rows = board.template().rows().stream().map(Row::id).toList();
        assertEquals(rows, theme.rows());
    }

    @Test
    void fromANoteOneSeesWhatBecameOfIt() {
        Board themed = themed();
        Theme theme = themed.all(Theme.class).get(0);
        assertEquals(List.of(theme), Themes.of(themed, one.id()), "by its bundle");
        assertEquals(List.of(theme), Themes.of(themed, two.id()));
        Board without = done(Themes.link(themed, theme, new Posted.Loose(two)), themed);
        assertEquals(List.of(), Themes.of(without, two.id()));
    }

    @Test
    void aThemeGoesWithAllThatIsDoneForItAndComesBackWhole() {
        Board themed = themed();
        Theme theme = themed.all(Theme.class).get(0);
        Board acted = done(Change.Add.last(Action.of(theme.id()).saying("Inrichten")), themed);
        acted = done(Change.Add.last(Proposal.of(theme.id()).saying("Lokaal")), acted);
        assertEquals(new Outcome.Refused(Refusal.IN_USE), new Change.Remove(theme, 0).on(acted));
        Outcome.Done dropped = (Outcome.Done) Themes.drop(acted, theme).on(acted);
        assertEquals(0, dropped.board().all(Theme.class).size());
        assertEquals(0, dropped.board().all(Action.class).size());
        assertEquals(0, dropped.board().all(Proposal.class).size());
        assertEquals(acted, done(dropped.did().inverse(), dropped.board()));
    }

    @Test
    void anActionNeedsItsTheme() {
        assertEquals(
                new Outcome.Refused(Refusal.NO_SUCH_TARGET),
                Change.Add.last(Action.of(Id.fresh())).on(board));
    }

    @Test
    void wordsOfAHiddenNoteDoNotReachTheRoomByATheme() {
        Theme theme =
                Themes.from(board, new Posted.Loose(two)).wishing("een Ouderkamer").because("x");
        Board hidden =
                done(new Change.Edit(two, two.hidden(true)), done(Change.Add.last(theme), board));
        Theme shown = hidden.forTheRoom().all(Theme.class).get(0);
        assertEquals("", shown.title());
        assertEquals("", shown.wish());
        assertEquals("x", shown.why());
        assertEquals(List.of(), shown.supports());
    }

    @Test
    void erasingANoteErasesItsWordsFromThemesAndWhatIsDoneForThem() {
        Theme theme = Themes.from(board, new Posted.Loose(two));
        Board acted = done(Change.Add.last(theme), board);
        acted = done(Change.Add.last(Action.of(theme.id()).saying("Een ouderkamer maken")), acted);
        acted = done(Change.Add.last(Proposal.of(theme.id()).saying("Andere deur")), acted);
        Board after = new Erasing(two.id(), acted, List.of()).from(acted);
        assertEquals("", after.all(Theme.class).get(0).title());
        assertEquals("", after.all(Action.class).get(0).what());
        assertEquals("Andere deur", after.all(Proposal.class).get(0).what());
    }
}
