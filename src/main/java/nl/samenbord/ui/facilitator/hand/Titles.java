package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Note;
import nl.samenbord.board.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What notes that are laid together can be called: the title of a bundle that some are in, to which
 * the others then come; or what one of them says, never words of the program's own.
 */
public final class Titles {
    private Titles() {}

    /** A title, and the bundle that keeps the notes; null for a new one. */
    public record Choice(String title, @Nullable Bundle into) {
        /** The same bundle under another title. */
        public Choice titled(String other) {
            return new Choice(other, into);
        }
    }

    /** What these notes can be called when they are laid together, the likeliest first. */
    public static List<Choice> of(Board board, List<Note> notes) {
        List<Bundle> bundles =
                notes.stream()
                        .flatMap(note -> board.bundleOf(note.id()).stream())
                        .distinct()
                        .toList();
        boolean withinOne = bundles.size() == 1 && notes.stream().allMatch(in(bundles.getFirst()));
        List<Choice> choices = new ArrayList<>();
        if (!withinOne) {
            bundles.forEach(bundle -> choices.add(new Choice(bundle.title(), bundle)));
        }
        said(board, notes).forEach(words -> choices.add(new Choice(words, null)));
        return choices;
    }

    /** The likeliest title for a new bundle of these notes. */
    static Choice fresh(Board board, List<Note> notes) {
        return new Choice(said(board, notes).stream().findFirst().orElse(""), null);
    }

    /** What a bundle can be called: as it is, or what one of its notes says. */
    public static List<Choice> of(Board board, Bundle bundle) {
        List<Note> notes = bundle.notes().stream().flatMap(id -> board.note(id).stream()).toList();
        return Stream.concat(Stream.of(bundle.title()), said(board, notes).stream())
                .distinct()
                .map(title -> new Choice(title, bundle))
                .toList();
    }

    private static Predicate<Note> in(Bundle bundle) {
        return note -> bundle.notes().contains(note.id());
    }

    /**
     * The language of the meeting first, short before long. A title is for the room, so what a note
     * says that is kept from it is only offered where there is nothing else.
     */
    private static Set<String> said(Board board, List<Note> notes) {
        List<Note> forTheRoom = notes.stream().filter(Note::isForTheRoom).toList();
        List<Note> speaking = forTheRoom.isEmpty() ? notes : forTheRoom;
        String usual = board.meeting().language();
        Predicate<Note> ours = n -> n.language().isEmpty() || n.language().equals(usual);
        Set<String> said = new LinkedHashSet<>();
        texts(speaking.stream().filter(ours).map(Note::text)).forEach(said::add);
        texts(speaking.stream().map(Note::translation)).forEach(said::add);
        texts(speaking.stream().map(Note::text)).forEach(said::add);
        return said;
    }

    private static Stream<String> texts(Stream<String> texts) {
        return texts.map(Words::onOneLine)
                .filter(text -> !text.isEmpty())
                .sorted(Comparator.comparingInt(String::length));
    }
}
