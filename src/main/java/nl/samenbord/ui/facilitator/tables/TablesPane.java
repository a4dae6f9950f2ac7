package nl.samenbord.ui.facilitator.tables;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Balance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Note;
import nl.samenbord.board.Seating;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.joining.JoinIds;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.QuietScroll;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.workshop.Draft;

import java.util.function.Consumer;

/** Who sits where and who was heard, whose pile is being typed, and what could not be typed yet. */
public final class TablesPane extends VBox implements WorkPane {
    private final Hand hand;
    private final Typing typing;
    private final Runnable toLine;
    private final PresentRow present;
    private final PileRow pile;
    private final TableGrid tables;
    private final SilentLine silent;
    private final UntypedList untyped;
    private final ToggleButton arrange;
    private Draft shown = Draft.NONE;

    /**
     * Where one goes from here: close when nobody looks any more, toLine when one is to type in the
     * line, join to bring in the notes of other laptops, table those that somebody typed elsewhere.
     */
    public record Ways(Runnable close, Runnable toLine, Runnable join, Runnable table) {}

    /** From here one goes these ways. */
    public TablesPane(
            Hand hand,
            Typing typing,
            Parts parts,
            KeyTable keys,
            Consumer<Command> asked,
            Ways ways) {
        this.hand = hand;
        this.typing = typing;
        this.toLine = ways.toLine();
        getStyleClass().add("side-list");
        present = new PresentRow(hand, parts);
        pile = new PileRow(hand, typing, parts);
        tables = new TableGrid(hand, parts, this::pile);
        silent = new SilentLine(parts);
        untyped =
                new UntypedList(
                        hand.board(),
                        parts,
                        this::type,
                        () -> asked.accept(Command.PLACEHOLDER),
                        keys.keyFor(new Press(Command.PLACEHOLDER, 0)),
                        ways.table());
        arrange = parts.toggle(TableIds.ARRANGE, parts.texts().of("tables.arrange"), this::arrange);
        ScrollPane scroll = new QuietScroll();
        scroll.setContent(tables);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(0);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new PaneTop(
                                Work.TABLES,
                                parts,
                                ways.close(),
                                parts.button(
                                        JoinIds.ASK, parts.texts().of("merge.button"), ways.join()),
                                arrange,
                                parts.button(
                                        TableIds.ADD, parts.texts().of("tables.add"), this::add)),
                        present,
                        pile,
                        scroll,
                        silent,
                        untyped);
    }

    @Override
    public Work work() {
        return Work.TABLES;
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open() {
        show();
        applyCss();
        if (!tables.enter()) {
            lookup("#" + TableIds.ADD).requestFocus();
        }
    }

    @Override
    public void show() {
        Board board = hand.board();
        Balance balance = new Balance(board);
        shown = typing.draft();
        present.show(board);
        pile.show(shown);
        tables.show(board, balance, shown.table());
        silent.show(board, balance, shown.round());
        untyped.show(board);
    }

    @Override
    public void drafted() {
        Draft now = typing.draft();
        if (now.table() != shown.table() || now.round() != shown.round()) {
            show();
        }
    }

    @Override
    public int count() {
        return UntypedList.on(hand.board()).size();
    }

    private void arrange() {
        tables.arrange(arrange.isSelected());
        show();
    }

    private void add() {
        hand.submit(new Seating(hand.board().meeting()).add());
    }

    /** The pile of the table that is typed already is put aside again. */
    private void pile(int table) {
        int next = typing.draft().table() == table ? 0 : table;
        typing.change(d -> Drafts.by(d, d.kind(), d.voice(), next));
    }

    private void type(Note note) {
        typing.edit(note);
        hand.choose(note);
        toLine.run();
    }
}
