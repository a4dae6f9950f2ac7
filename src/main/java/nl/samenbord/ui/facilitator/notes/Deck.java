package nl.samenbord.ui.facilitator.notes;

import javafx.scene.layout.Region;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The cards of one cell; those of which nothing changed are used again. */
final class Deck {
    /** What hangs, what its card tells, and its cards. */
    private record Made(Posted piece, Told told, Region card, List<NoteCard> notes) {}

    private final CardText writer;
    private final Texts texts;
    private final Function<Note, String> held;
    private final CardMouse mouse;
    private @Nullable Region target;
    private Map<Id, Made> cards = new HashMap<>();
    private List<Made> order = List.of();

    /** The mouse listens to each new card; held tells why a note is held back. */
    Deck(CardText writer, Texts texts, Function<Note, String> held, CardMouse mouse) {
        this.writer = writer;
        this.texts = texts;
        this.held = held;
        this.mouse = mouse;
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
            Made now =
                    known != null && known.told().equals(told)
                            ? new Made(piece, told, known.card(), known.notes())
                            : make(piece, told);
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

    /** Marks the other piece at this place in the window, on which this would be dropped. */
    Optional<Posted> target(Item taken, double sceneX, double sceneY) {
        noTarget();
        Optional<Made> under =
                order.stream()
                        .filter(made -> !has(made.piece(), taken))
                        .filter(
                                made ->
                                        made.card()
                                                .contains(made.card().sceneToLocal(sceneX, sceneY)))
                        .findFirst();
        under.ifPresent(made -> mark(made.card(), true));
        return under.map(Made::piece);
    }

    /** Nothing would be dropped on anything. */
    void noTarget() {
        if (target != null) {
            mark(target, false);
        }
    }

    private static boolean has(Posted piece, Item taken) {
        return piece.id().equals(taken.id())
                || piece.all().stream().anyMatch(note -> note.id().equals(taken.id()));
    }

    private void mark(Region card, boolean on) {
        target = on ? card : null;
        if (card instanceof NoteCard note) {
            note.target(on);
        } else {
            Parts.chosen(card, on);
        }
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

    private Made make(Posted piece, Told told) {
        return switch (told) {
            case Bundled bundled -> {
                List<NoteCard> inside = bundled.notes().stream().map(this::card).toList();
                BundleCard card = new BundleCard(bundled, inside, writer, texts);
                mouse.listen(card, this);
                yield new Made(piece, told, card, inside);
            }
            case Posting posting -> {
                NoteCard card = card(posting);
                yield new Made(piece, told, card, List.of(card));
            }
        };
    }

    private NoteCard card(Posting posting) {
        NoteCard card = new NoteCard(posting, writer, texts, held.apply(posting.note()));
        mouse.listen(card, this);
        return card;
    }
}
