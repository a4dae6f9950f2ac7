package nl.samenbord.ui.facilitator.review;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.parts.PaneTop;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Tabs;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.ui.fx.Fonts;

import java.util.List;
import java.util.Optional;

/** A session read back: its notes, what people agree on, how it is spread; and what comes later. */
public final class ReadingPane extends VBox implements WorkPane {
    private final Hand hand;
    private final Runnable close;
    private final Tabs tabs;
    private final NotesView notes;
    private final CommonView common;
    private final SpreadView spread;
    private final ScrollPane commonScroll;
    private final ScrollPane spreadScroll;
    private final LateBar late;

    /** Runs close when nobody reads any more, and toLine when a late note is to be typed. */
    public ReadingPane(
            Hand hand,
            Typing typing,
            NoteSignals signals,
            Fonts fonts,
            Parts parts,
            Runnable close,
            Runnable toLine) {
        this.hand = hand;
        this.close = close;
        Texts texts = parts.texts();
        getStyleClass().add("side-list");
        tabs =
                new Tabs(
                        parts,
                        List.of(
                                new Tabs.Tab(ReadingIds.TO_NOTES, texts.of("reading.toNotes")),
                                new Tabs.Tab(ReadingIds.TO_COMMON, texts.of("reading.toCommon")),
                                new Tabs.Tab(ReadingIds.TO_SPREAD, texts.of("reading.toSpread"))),
                        this::open);
        notes = new NotesView(hand, parts, fonts, close);
        common = new CommonView(parts, fonts);
        spread = new SpreadView(parts, this::go);
        commonScroll = scroll(parts, ReadingIds.COMMON, texts.of("reading.toCommon"), common);
        spreadScroll = scroll(parts, ReadingIds.SPREAD, texts.of("reading.toSpread"), spread);
        late = new LateBar(hand, typing, signals, parts, toLine);
        VBox.setVgrow(notes, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new PaneTop(Work.READING, parts, close, tabs),
                        notes,
                        commonScroll,
                        spreadScroll,
                        late);
    }

    private static ScrollPane scroll(Parts parts, String id, String name, Node content) {
        ScrollPane scroll = parts.named(new ScrollPane(content), id, name);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void go(Cell cell) {
        close.run();
        hand.choose(cell);
    }

    @Override
    public Work work() {
        return Work.READING;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void open() {
        show();
        switch (tabs.at()) {
            case 0 -> notes.enter();
            case 1 -> commonScroll.requestFocus();
            default -> spreadScroll.requestFocus();
        }
    }

    @Override
    public void show() {
        Board paper = hand.board().forPaper();
        Parts.shown(notes, tabs.at() == 0);
        Parts.shown(commonScroll, tabs.at() == 1);
        Parts.shown(spreadScroll, tabs.at() == 2);
        switch (tabs.at()) {
            case 0 -> notes.show();
            case 1 -> common.show(paper);
            default -> spread.show(paper);
        }
        late.show();
    }

    @Override
    public void drafted() {
        late.show();
    }

    @Override
    public boolean back() {
        return tabs.at() == 0 && notes.back();
    }

    @Override
    public Optional<Note> chosen() {
        return tabs.at() == 0 ? notes.chosen() : Optional.empty();
    }
}
