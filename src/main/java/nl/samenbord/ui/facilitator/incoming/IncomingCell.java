package nl.samenbord.ui.facilitator.incoming;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.samenbord.board.Board;
import nl.samenbord.board.Note;
import nl.samenbord.board.Template;
import nl.samenbord.desk.IncomingRow;
import nl.samenbord.ui.facilitator.parts.Parts;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** One row of a table as the note that it becomes, or why it becomes none. */
final class IncomingCell extends ListCell<IncomingRow> {
    private static final double STATE_WIDTH = 104;
    private static final double CODE_WIDTH = 40;
    private static final double SORT_WIDTH = 132;

    private final Supplier<Board> board;
    private final Parts parts;

    IncomingCell(Supplier<Board> board, Parts parts) {
        this.board = board;
        this.parts = parts;
        // so that texts are broken at its width
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable IncomingRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Note note = row.note();
        HBox line = new HBox(narrow(state(row), STATE_WIDTH, "incoming-state"));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("incoming-row");
        line.getStyleClass().add("incoming-" + style(row.state()));
        Label text;
        if (note == null) {
            text = parts.label(parts.texts().of("incoming.line", row.line(), row.why()));
        } else {
            text = parts.label(note.text());
            line.getChildren()
                    .addAll(
                            narrow(note.cell().code(), CODE_WIDTH, "title"),
                            narrow(sort(note), SORT_WIDTH, "muted"));
        }
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        line.getChildren().add(text);
        setGraphic(line);
        setAccessibleText(
                state(row)
                        + ". "
                        + (note == null ? "" : note.cell().code() + ", " + sort(note) + ": ")
                        + text.getText());
    }

    private Label narrow(String words, double width, String style) {
        Label label = parts.label(words, style);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String sort(Note note) {
        Template template = board.get().template();
        String sort =
                template.kind(note.kind()).name() + " · " + template.voice(note.voice()).name();
        return note.table() == 0
                ? sort
                : sort + " · " + parts.texts().of("report.table", note.table());
    }

    private String state(IncomingRow row) {
        return parts.texts()
                .of(
                        switch (row.state()) {
                            case NEW -> "state.new";
                            case HELD -> "note.held";
                            case THERE -> "incoming.there";
                            case LEFT_OUT -> "incoming.leftOut";
                        });
    }

    private static String style(IncomingRow.State state) {
        return switch (state) {
            case NEW -> "new";
            case HELD -> "held";
            case THERE -> "there";
            case LEFT_OUT -> "left-out";
        };
    }
}
