package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Course;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Refusal;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A hand and a typing line on an empty board, without a window. */
final class HandAndLine {
    static final Cell A1 = new Cell(0, 0);
    static final Cell D1 = new Cell(3, 0);

    final Workshop workshop;
    final Hand hand;
    final Typing typing;
    final List<Refusal> refused = new ArrayList<>();

    HandAndLine() {
        this(Draft.NONE);
    }

    HandAndLine(Draft draft) {
        Board board =
                Board.empty(
                        new TemplateLibrary().template("vijf-partnerschappen"),
                        Meeting.of("De Vlinderboom", "Ouderavond", null, "nl", 6));
        workshop = new Workshop(board, draft, Course.NONE, Home.INLINE);
        hand = new Hand(workshop);
        typing =
                new Typing(
                        workshop,
                        hand,
                        Clock.fixed(Instant.parse("2026-11-24T19:14:00Z"), ZoneOffset.UTC));
        hand.look(
                new Onlooker() {
                    @Override
                    public void refused(Refusal why) {
                        refused.add(why);
                    }
                });
    }

    void type(String text) {
        typing.change(draft -> Drafts.text(draft, text));
    }

    Note keep(String text) {
        type(text);
        typing.keep();
        return hand.board().notes().list().getLast();
    }

    List<String> texts() {
        return hand.board().notes().stream().map(Note::text).toList();
    }
}
