package nl.samenbord.ui.facilitator.notes;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.grid.Inscription;
import nl.samenbord.ui.grid.Names;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import java.util.function.Supplier;

/** A note as a line in a list: its text, where it hangs, what it is. */
public final class NoteRow<T> extends ListCell<T> {
    private static final double BESIDE = 40;

    private final Function<T, Note> note;
    private final Supplier<Board> board;
    private final CardText writer;
    private final Texts texts;
    private final Function<Note, String> warning;

    NoteRow(Function<T, Note> note, Supplier<Board> board, CardText writer, Texts texts) {
        this(note, board, writer, texts, _ -> "");
    }

    /** A row with a warning under the note, where there is one. */
    public NoteRow(
            Function<T, Note> note,
            Supplier<Board> board,
            Fonts fonts,
            Texts texts,
            Function<Note, String> warning) {
        this(note, board, new CardText(fonts), texts, warning);
    }

    private NoteRow(
            Function<T, Note> note,
            Supplier<Board> board,
            CardText writer,
            Texts texts,
            Function<Note, String> warning) {
        this.note = note;
        this.board = board;
        this.writer = writer;
        this.texts = texts;
        this.warning = warning;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(note.apply(item));
        }
    }

    /**
     * As high as its lines are at the width of the list; a cell does not ask for that by itself.
     */
    @Override
    protected double computePrefHeight(double width) {
        Node row = getGraphic();
        return row == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + row.prefHeight(room()) + snappedBottomInset();
    }

    private double room() {
        return getListView().getWidth() - BESIDE;
    }

    private void show(Note shown) {
        Board now = board.get();
        Posting posting = Posting.of(now, shown, new Dots(now), texts);
        Inscription words =
                writer.words(
                        shown.translation().isEmpty()
                                ? shown.text()
                                : shown.text() + "\n→ " + shown.translation());
        Cell hangs = new Places(now).of(shown);
        String where = hangs.code() + " " + Names.of(now.template(), hangs);
        String hidden = shown.hidden() ? " · " + texts.of("note.hidden") : "";
        String warned = warning.apply(shown);
        boolean waits = shown.is(Mark.HELD) && warned.isEmpty();
        String held = waits ? " · " + texts.of("note.held") : "";
        String details = where + " · " + posting.details() + hidden + held;
        VBox row = new VBox(2, words, writer.small(details));
        if (!warned.isEmpty()) {
            row.getChildren().add(1, writer.warning(warned));
        }
        row.maxWidthProperty().bind(getListView().widthProperty().subtract(BESIDE));
        row.prefWidthProperty().bind(row.maxWidthProperty());
        setGraphic(row);
        setAccessibleText(shown.text() + ", " + details + " " + warned);
    }
}
