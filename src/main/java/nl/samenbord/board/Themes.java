package nl.samenbord.board;

import java.util.List;
import java.util.Optional;

/** Builds the changes on themes that take more than one part, and finds what became of a note. */
public final class Themes {
    private Themes() {}

    /** The themes behind which this note stands, by itself or in its bundle. */
    public static List<Theme> of(Board board, Id note) {
        Optional<Id> bundle = board.bundleOf(note).map(Bundle::id);
        return board.all(Theme.class).stream()
                .filter(
                        theme ->
                                theme.supports().contains(note)
                                        || bundle.filter(theme.supports()::contains).isPresent())
                .toList();
    }

    /** A new theme from a piece on the board, under its words and where it hangs. */
    public static Theme from(Board board, Posted piece) {
        Template template = board.template();
        return new Theme(
                Id.fresh(),
                Words.onOneLine(words(piece)),
                List.of(template.column(piece.cell()).id()),
                List.of(template.row(piece.cell()).id()),
                List.of(piece.id()));
    }

    /** This piece stands behind the theme from now on; or no more, if it did. */
    public static Change link(Board board, Theme theme, Posted piece) {
        Template template = board.template();
        Theme next =
                theme.supports().contains(piece.id())
                        ? theme.without(piece.id())
                        : theme.with(
                                piece.id(),
                                template.column(piece.cell()),
                                template.row(piece.cell()));
        return new Change.Edit(theme, next);
    }

    /** The piece in which this note hangs: its bundle, or itself. */
    public static Posted piece(Board board, Note note) {
        return board.bundleOf(note.id())
                .<Posted>map(
                        bundle ->
                                new Posted.Laid(
                                        bundle,
                                        bundle.notes().stream()
                                                .flatMap(id -> board.note(id).stream())
                                                .toList()))
                .orElseGet(() -> new Posted.Loose(note));
    }

    /** The words of a piece: the title of a bundle, the text of a note. */
    public static String words(Posted piece) {
        return switch (piece) {
            case Posted.Laid laid -> laid.bundle().title();
            case Posted.Loose loose -> loose.note().text();
        };
    }

    /** The theme goes, with its actions and proposals, in one step. */
    public static Change drop(Board board, Theme theme) {
        OneStep step = new OneStep(board);
        board.all(Action.class).stream()
                .filter(action -> action.theme().equals(theme.id()))
                .forEach(action -> step.then(new Change.Remove(action, 0)));
        board.all(Proposal.class).stream()
                .filter(proposal -> proposal.theme().equals(theme.id()))
                .forEach(proposal -> step.then(new Change.Remove(proposal, 0)));
        step.then(new Change.Remove(theme, 0));
        return step.change();
    }

    /** What is done for this theme, in the order in which it was thought of. */
    public static List<Action> actions(Board board, Theme theme) {
        return board.all(Action.class).stream()
                .filter(action -> action.theme().equals(theme.id()))
                .toList();
    }

    /** What could be done about this theme, in the order in which it was thought of. */
    public static List<Proposal> proposals(Board board, Theme theme) {
        return board.all(Proposal.class).stream()
                .filter(proposal -> proposal.theme().equals(theme.id()))
                .toList();
    }
}
