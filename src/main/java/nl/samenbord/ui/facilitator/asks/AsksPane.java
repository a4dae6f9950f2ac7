package nl.samenbord.ui.facilitator.asks;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;
import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Onlooker;
import nl.samenbord.ui.facilitator.parts.NamesLabel;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.ui.grid.Names;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What the template asks beside the notes: of the board, its columns, rows, cells and notes. */
public final class AsksPane extends VBox implements WorkPane, Onlooker {
    private final Hand hand;
    private final Texts texts;
    private final AskTable board;
    private final AskTable columns;
    private final AskTable rows;
    private final AskTable cells;
    private final AskTable notes;
    private final Label none;

    /** Days without a year are those after today; runs close when nobody looks any more. */
    public AsksPane(
            Hand hand,
            Director director,
            SignalWords words,
            Parts parts,
            LocalDate today,
            Runnable close) {
        this.hand = hand;
        texts = parts.texts();
        Filling filling = new Filling(hand, parts, today);
        getStyleClass().add("side-list");
        board = new AskTable(filling);
        columns = new AskTable(filling);
        rows = new AskTable(filling);
        cells = new AskTable(filling);
        notes = new AskTable(filling);
        none = parts.label(texts.of("asks.nothing"), "muted");
        none.setWrapText(true);
        var beamer =
                parts.button(
                        AskIds.BEAMER,
                        texts.of("asks.beamer"),
                        () -> director.show(new Scene.Filled(0)));
        VBox all = new VBox(board, columns, rows, cells, notes);
        all.getStyleClass().add("side-parts");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new PaneTop(Work.ASKS, parts, close),
                        beamer,
                        new NamesLabel(AskIds.NAMES, this, words, hand::board),
                        none,
                        scroll);
        hand.look(this);
    }

    @Override
    public Work work() {
        return Work.ASKS;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open() {
        show();
        // the fields have a skin, and so the keyboard, only once they are laid out
        applyCss();
        layout();
        boolean _ =
                board.enter() || columns.enter() || rows.enter() || cells.enter() || notes.enter();
    }

    @Override
    public void chose() {
        if (isVisible()) {
            show();
        }
    }

    @Override
    public void show() {
        Board now = hand.board();
        Template template = now.template();
        Cell chosen = hand.cell();
        Parts.shown(none, template.asks().isEmpty());
        board.show(
                texts.of("asks.ofBoard"),
                asked(Ask.Of.BOARD),
                List.of(new AskTable.Line("", "", "")));
        columns.show(
                texts.of("asks.ofColumns"),
                asked(Ask.Of.COLUMN),
                template.columns().stream()
                        .map(c -> new AskTable.Line(c.id(), "", Names.plain(c.longName())))
                        .toList());
        rows.show(
                texts.of("asks.ofRows"),
                asked(Ask.Of.ROW),
                template.rows().stream()
                        .map(r -> new AskTable.Line(r.id(), "", Names.plain(r.name())))
                        .toList());
        cells.show(
                texts.of("asks.ofCells", Names.plain(template.column(chosen).longName())),
                asked(Ask.Of.CELL),
                IntStream.range(0, template.rows().size())
                        .mapToObj(row -> new Cell(chosen.column(), row))
                        .map(cell -> line(cell, template))
                        .toList());
        notes.show(
                texts.of("asks.ofNotes", Names.of(template, chosen)),
                asked(Ask.Of.NOTE),
                now.notesIn(chosen).stream()
                        .map(note -> new AskTable.Line(note.id().toString(), "", note.text()))
                        .toList());
    }

    private static AskTable.Line line(Cell cell, Template template) {
        return new AskTable.Line(cell.code(), cell.code(), Names.plain(template.row(cell).name()));
    }

    private List<Ask> asked(Ask.Of of) {
        return hand.board().template().asks().stream().filter(ask -> ask.of() == of).toList();
    }
}
