package nl.samenbord.privacy;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Ask;
import nl.samenbord.board.Ballot;
import nl.samenbord.board.Baseline;
import nl.samenbord.board.Board;
import nl.samenbord.board.Bundle;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Given;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Parked;
import nl.samenbord.board.Parking;
import nl.samenbord.board.People;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voting;
import nl.samenbord.board.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A copy of a board that points at nobody and can't be joined with the board it comes from: other
 * ids, another order, no moments, tables, rounds, languages or names; see the decision record.
 */
public final class AnonymousCopy {
    private final NoteSignals signals;
    private final Board board;
    private final Nameless nameless;
    private final Map<Id, Id> ids = new HashMap<>();
    private int leftOut;

    private AnonymousCopy(Board board, NoteSignals signals) {
        this.signals = signals;
        this.board = board;
        this.nameless = new Nameless(board, signals);
    }

    /** The copy, and how many notes for the room are not in it. */
    public record Made(Board board, int leftOut) {}

    /** Makes the copy. */
    public static Made of(Board board, NoteSignals signals) {
        AnonymousCopy copy = new AnonymousCopy(board.forPaper(), signals);
        return new Made(copy.made(), copy.leftOut);
    }

    private Board made() {
        Template template = board.template();
        Meeting before = board.meeting();
        Meeting meeting =
                Meeting.of("", template.title(), null, before.language(), 0)
                        .seating(new People(before.people().present(), 0, 0), List.of());
        Shelf<Note> notes = notes();
        Shelf<Bundle> bundles = bundles(notes);
        Voting voting = board.voting();
        Board copy =
                Board.empty(template, meeting)
                        .with(new Parking(board.parking().aboutOneChild(), ""))
                        .with(board.dream())
                        .with(new Voting(voting.each(), voting.mostOnOne(), false, List.of()))
                        .with(Note.class, notes)
                        .with(Bundle.class, bundles)
                        .with(Ballot.class, ballots())
                        .with(
                                Statement.class,
                                each(
                                        Statement.class,
                                        s -> List.of(s.text(), s.question()),
                                        this::anew))
                        .with(
                                Parked.class,
                                each(
                                        Parked.class,
                                        parked -> List.of(parked.text()),
                                        p -> new Parked(Id.fresh(), nameless.of(p.text()))))
                        .with(
                                Agreement.class,
                                each(Agreement.class, a -> List.of(a.what(), a.who()), this::anew))
                        .with(
                                Certainty.class,
                                each(
                                        Certainty.class,
                                        certainty -> List.of(certainty.text()),
                                        c ->
                                                new Certainty(
                                                        Id.fresh(),
                                                        c.voice(),
                                                        nameless.of(c.text()))))
                        .with(
                                Baseline.class,
                                each(
                                        Baseline.class,
                                        b -> List.of(b.question(), b.text()),
                                        b ->
                                                new Baseline(
                                                        Id.fresh(),
                                                        b.column(),
                                                        b.row(),
                                                        nameless.of(b.question()),
                                                        nameless.of(b.text()))))
                        .with(
                                Given.class,
                                nameless.each(
                                        Given.class,
                                        g -> List.of(g.value()),
                                        this::anew,
                                        g -> !isOfANote(g) || ids.containsKey(Id.of(g.of()))));
        Board planned = new NamelessPlan(nameless, ids).onto(copy);
        return new NamelessYears(board, nameless, ids).onto(planned);
    }

    /** In an order that says nothing of when and at which table they were written. */
    private Shelf<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (Note note : board.notes()) {
            Optional<String> text = textOf(note).filter(nameless::isSo);
            if (text.isPresent() && signals.in(board, note).isEmpty()) {
                notes.add(Note.of(note.cell(), note.kind(), note.voice(), nameless.of(text.get())));
                ids.put(note.id(), notes.getLast().id());
            } else {
                leftOut++;
            }
        }
        notes.sort(
                Comparator.comparing(Note::cell)
                        .thenComparing(Note::kind)
                        .thenComparing(Note::voice)
                        .thenComparing(Note::text)
                        .thenComparing(note -> note.id().value()));
        return Shelf.of(notes);
    }

    /** A text in another language says who wrote it; its translation does not. */
    private Optional<String> textOf(Note note) {
        boolean usual =
                note.language().isEmpty() || note.language().equals(board.meeting().language());
        return Optional.of(usual ? note.text() : note.translation())
                .filter(text -> !text.isBlank() && !note.is(Mark.UNTYPED));
    }

    private Shelf<Bundle> bundles(Shelf<Note> notes) {
        List<Bundle> bundles = new ArrayList<>();
        for (Bundle bundle : board.bundles()) {
            List<Id> inside = known(bundle.notes());
            if (!inside.isEmpty()) {
                String first = notes.find(inside.getFirst()).map(Note::text).orElse("");
                boolean ours = isFromANote(bundle) || !nameless.isSo(bundle.title());
                String title = ours ? first : nameless.of(bundle.title());
                bundles.add(new Bundle(fresh(bundle.id()), title, bundle.cell(), inside, "", null));
            }
        }
        bundles.sort(Comparator.comparing(Bundle::cell).thenComparing(Bundle::title));
        return Shelf.of(bundles);
    }

    /** A title that is the text of a note may be of one that is left out, or in its language. */
    private boolean isFromANote(Bundle bundle) {
        return board.notes().stream()
                .anyMatch(note -> Words.folded(note.text()).equals(Words.folded(bundle.title())));
    }

    private Shelf<Ballot> ballots() {
        Map<List<Object>, Integer> counts = new HashMap<>();
        for (Ballot ballot : board.all(Ballot.class)) {
            Id target = ids.get(ballot.target());
            if (target != null) {
                counts.merge(List.of(ballot.voice(), target), ballot.count(), Integer::sum);
            }
        }
        return Shelf.of(
                counts.entrySet().stream()
                        .map(
                                e ->
                                        new Ballot(
                                                Id.fresh(),
                                                (String) e.getKey().getFirst(),
                                                (Id) e.getKey().getLast(),
                                                e.getValue()))
                        .toList());
    }

    /** The items of which no text points at a person, under ids of their own. */
    private <T extends Item> Shelf<T> each(
            Class<T> sort, Function<T, List<String>> texts, UnaryOperator<T> anew) {
        return nameless.each(sort, texts, anew, _ -> true);
    }

    private Statement anew(Statement s) {
        return new Statement(
                Id.fresh(),
                nameless.of(s.text()),
                nameless.of(s.question()),
                s.column(),
                s.rows(),
                s.tallies());
    }

    private boolean isOfANote(Given given) {
        return board.template().ask(given.ask()).filter(a -> a.of() == Ask.Of.NOTE).isPresent();
    }

    /** The words of an option or a column are those of the template; only a free text may name. */
    private Given anew(Given g) {
        String of = isOfANote(g) ? fresh(Id.of(g.of())).toString() : g.of();
        boolean free = board.template().ask(g.ask()).filter(AnonymousCopy::isFree).isPresent();
        return new Given(g.ask(), of, g.day(), free ? nameless.of(g.value()) : g.value());
    }

    private static boolean isFree(Ask ask) {
        return switch (ask.sort()) {
            case Ask.Sort.Line _, Ask.Sort.Moment _ -> true;
            case Ask.Sort.Choice _, Ask.Sort.Step _, Ask.Sort.Scale _ -> false;
        };
    }

    private Agreement anew(Agreement a) {
        return new Agreement(Id.fresh(), nameless.of(a.what()), nameless.of(a.who()), a.when());
    }

    private Id fresh(Id before) {
        return ids.computeIfAbsent(before, _ -> Id.fresh());
    }

    private List<Id> known(List<Id> before) {
        return before.stream().filter(ids::containsKey).map(ids::get).toList();
    }
}
