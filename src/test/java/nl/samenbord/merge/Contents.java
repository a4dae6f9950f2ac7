package nl.samenbord.merge;

import nl.samenbord.board.Action;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Binned;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Former;
import nl.samenbord.board.Given;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is on a board, in forms in which two boards can be held beside each other. */
final class Contents {
    static final List<Class<? extends Item>> SORTS =
            List.of(
                    Note.class,
                    Binned.class,
                    Bundle.class,
                    Ballot.class,
                    Statement.class,
                    Parked.class,
                    Agreement.class,
                    Certainty.class,
                    Theme.class,
                    Action.class,
                    Baseline.class,
                    Former.class,
                    Carried.class,
                    Given.class,
                    Proposal.class);

    private Contents() {}

    /** Each sort without its order. */
    static Map<Class<?>, Set<?>> asSets(Board board) {
        Map<Class<?>, Set<?>> sets = new HashMap<>();
        SORTS.forEach(sort -> sets.put(sort, Set.copyOf(board.all(sort).list())));
        return sets;
    }

    /** The order of one sort. */
    static List<Id> ids(Board board, Class<? extends Item> sort) {
        return board.all(sort).stream().map(item -> ((Item) item).id()).toList();
    }

    /** Every item, those in the bin too. */
    static Map<Id, Item> everything(Board board) {
        Map<Id, Item> all = new HashMap<>();
        SORTS.forEach(sort -> board.all(sort).forEach(item -> all.put(item.id(), item)));
        board.all(Binned.class).forEach(b -> b.ballots().forEach(k -> all.put(k.id(), k)));
        return all;
    }

    /** Every note, those in the bin too. */
    static Map<Id, Note> notes(Board board) {
        Map<Id, Note> notes = new HashMap<>();
        board.all(Binned.class).forEach(binned -> notes.put(binned.id(), binned.note()));
        board.notes().forEach(note -> notes.put(note.id(), note));
        return notes;
    }

    /** What all notes say. */
    static Set<String> texts(Board board) {
        return notes(board).values().stream().map(Note::text).collect(Collectors.toSet());
    }

    /** What one note says; empty if it is not there. */
    static String text(Map<Id, Note> notes, Id id) {
        Note note = notes.get(id);
        return note == null ? "" : note.text();
    }
}
