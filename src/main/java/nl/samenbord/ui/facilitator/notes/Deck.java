package nl.samenbord.ui.facilitator.notes;

import javafx.scene.layout.Region;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The cards of one cell; those of which nothing changed are used again. */
final class Deck {
    private record Made(Told told, Region card, List<NoteCard> notes) {}

    private final CardText writer;
    private final Texts texts;
    private final Function<Note, String> held;
    private final BiConsumer<NoteCard, Deck> made;
    private Map<Id, Made> cards = new HashMap<>();
    private List<Made> order = List.of();

    /** Each new card of a note is handed on once; held tells why a note is held back. */
    Deck(
            CardText writer,
            Texts texts,
            Function<Note, String> held,
            BiConsumer<NoteCard, Deck> made) {
        this.writer = writer;
        this.texts = texts;
        this.held = held;
        this.made = made;
    }

    /** Makes the cards of this cell, at most so many of them; the rest can come later. */
    void deal(Board board, Cell cell, int most) {
        Dots dots = new Dots(board);
        Map<Id, Made> next = new HashMap<>();
        List<Made> nextOrder = new ArrayList<>();
        List<Posted> posted = Posted.on(board).getOrDefault(cell, List.of());
        for (Posted piece : posted.subList(0, Math.min(most, posted.size()))) {
            Made known = cards.get(piece.id());
            Told told = told(board, piece, dots, known);
            Made now = known != null && known.told().equals(told) ? known : make(told);
            next.put(piece.id(), now);
            nextOrder.add(now);
        }
        cards = next;
        order = nextOrder;
    }

    /** The cards as they hang on the wall. */
    List<Region> cards() {
        return order.stream().map(Made::card).toList();
    }

    /** The cards of notes, those in bundles too. */
    List<NoteCard> notes() {
        return order.stream().flatMap(piece -> piece.notes().stream()).toList();
    }

    /** The notes from one to another, as they hang; the second alone if the first isn't here. */
    List<Note> between(Note one, Note other) {
        List<NoteCard> notes = notes();
        int to = indexOf(notes, other);
        int from = indexOf(notes, one) < 0 ? to : indexOf(notes, one);
        return notes.subList(Math.min(from, to), Math.max(from, to) + 1).stream()
                .map(NoteCard::note)
                .toList();
    }

    static int indexOf(List<NoteCard> notes, Note note) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).note().id().equals(note.id())) {
                return i;
            }
        }
        return -1;
    }

    /** The first card of another piece at this place in the window. */
    Optional<NoteCard> beside(NoteCard card, double sceneX, double sceneY) {
        return order.stream()
                .filter(piece -> !piece.notes().contains(card))
                .filter(piece -> piece.card().contains(piece.card().sceneToLocal(sceneX, sceneY)))
                .flatMap(piece -> piece.notes().stream())
                .findFirst();
    }

    private Told told(Board board, Posted piece, Dots dots, @Nullable Made known) {
        return switch (piece) {
            case Posted.Loose loose when known != null && known.told() instanceof Posting posting ->
                    posting.on(board, loose.note(), dots, texts);
            case Posted.Loose loose -> Posting.of(board, loose.note(), dots, texts);
            case Posted.Laid laid ->
                    new Bundled(
                            laid.bundle(),
                            Posting.dots(board.template(), laid.id(), dots),
                            postings(board, laid.notes(), dots));
        };
    }

    private List<Posting> postings(Board board, List<Note> notes, Dots dots) {
        return notes.stream().map(note -> Posting.of(board, note, dots, texts)).toList();
    }

    private Made make(Told told) {
        return switch (told) {
            case Bundled bundled -> {
                List<NoteCard> inside = bundled.notes().stream().map(this::card).toList();
                yield new Made(told, new BundleCard(bundled, inside, writer, texts), inside);
            }
            case Posting posting -> {
                NoteCard card = card(posting);
                yield new Made(told, card, List.of(card));
            }
        };
    }

    private NoteCard card(Posting posting) {
        NoteCard card = new NoteCard(posting, writer, texts, held.apply(posting.note()));
        made.accept(card, this);
        return card;
    }
}
