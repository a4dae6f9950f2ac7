package nl.samenbord.ui.facilitator.incoming;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.desk.ColumnUse;
import nl.samenbord.desk.Incoming;
import nl.samenbord.desk.IncomingChoice;
import nl.samenbord.desk.IncomingRow;
import nl.samenbord.desk.IncomingTable;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.QuietScroll;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Shows which notes would come from a table, and lets one say what its columns are. */
public final class IncomingPane extends VBox {
    private final IncomingTable table;
    private final Supplier<Board> board;
    private final Texts texts;
    private final Button take;
    private final Label told;
    private final ListView<IncomingRow> rows = new ListView<>();
    private final ColumnChoices choices;
    private IncomingChoice choice;

    /** Of this table; sheet goes on with another sheet, take with what was chosen. */
    public IncomingPane(
            IncomingTable table,
            Supplier<Board> board,
            Parts parts,
            Consumer<String> sheet,
            Consumer<IncomingChoice> take,
            Runnable close) {
        this.table = table;
        this.board = board;
        texts = parts.texts();
        choice = table.usual(board.get());
        setId(IncomingIds.PANE);
        getStyleClass().add("side-list");
        this.take =
                parts.button(IncomingIds.DO, texts.of("incoming.do"), () -> take.accept(choice));
        this.take.getStyleClass().add("accent");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top =
                new HBox(
                        parts.label(texts.of("incoming.title"), "question"),
                        parts.label(String.valueOf(table.file().getFileName()), "muted"),
                        space,
                        this.take,
                        parts.button(IncomingIds.CANCEL, texts.of("incoming.cancel"), close));
        top.getStyleClass().add("side-top");
        top.setAlignment(Pos.CENTER_LEFT);
        told = parts.named(parts.label(""), IncomingIds.TOLD, "");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        parts.named(rows, IncomingIds.ROWS, texts.of("incoming.rows"));
        rows.setCellFactory(_ -> new IncomingCell(board, parts));
        rows.setPlaceholder(parts.label(texts.of("incoming.none"), "muted"));
        rows.setPrefHeight(0);
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox list = new VBox(told, rows);
        list.getStyleClass().add("incoming-list");
        HBox.setHgrow(list, Priority.ALWAYS);
        choices = new ColumnChoices(table, board.get().template(), parts, sheet, this::chosen);
        QuietScroll scroll = new QuietScroll();
        scroll.setContent(choices);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(USE_PREF_SIZE);
        HBox both = new HBox(scroll, list);
        both.getStyleClass().add("incoming-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(top, both);
        show();
    }

    /** Brings the keyboard to what can be done. */
    public void enter() {
        if (take.isDisable()) {
            // what scrolls is in the window, and can be given the keyboard, once it is laid out
            applyCss();
            layout();
            choices.enter();
        } else {
            take.requestFocus();
        }
    }

    private void chosen(IncomingChoice next) {
        choice = next;
        show();
    }

    private void show() {
        Incoming incoming = table.incoming(choice, board.get());
        rows.getItems().setAll(incoming.rows());
        choices.show(choice);
        take.setDisable(incoming.notes().isEmpty());
        told.setText(String.join(" ", sentences(incoming)));
        told.setAccessibleText(told.getText());
    }

    private List<String> sentences(Incoming incoming) {
        List<String> all = new ArrayList<>();
        if (!choice.has(ColumnUse.TEXT)) {
            all.add(texts.of("incoming.noText"));
        } else if (!choice.isEnough()) {
            all.add(texts.of("incoming.noCell"));
        } else {
            all.add(
                    texts.of(
                            "incoming.told",
                            incoming.notes().size(),
                            incoming.count(IncomingRow.State.THERE),
                            incoming.count(IncomingRow.State.LEFT_OUT)));
        }
        int held = incoming.count(IncomingRow.State.HELD);
        if (held > 0) {
            all.add(texts.of("incoming.held", held));
        }
        int erased = board.get().erased().size();
        if (erased > 0 && !incoming.notes().isEmpty()) {
            all.add(texts.of("incoming.erased", erased));
        }
        all.addAll(table.remarks());
        return all;
    }
}
