package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Bundling;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Change;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Id;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Template;
import nl.samenbord.board.Words;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Workshop;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What happens in the typing line. Its state is the draft of the workshop. */
public final class Typing {
    private final Workshop workshop;
    private final Hand hand;
    private final Clock clock;
    private Draft aside = Draft.NONE;
    private @Nullable Note original;

    /** Goes on with the draft that the workshop has; what it lacks gets its first value. */
    public Typing(Workshop workshop, Hand hand, Clock clock) {
        this.workshop = workshop;
        this.hand = hand;
        this.clock = clock;
        workshop.draft(Drafts.complete(workshop.draft(), workshop.board()));
        CellCode.in(template(), draft().cell()).ifPresent(hand::choose);
    }

    /** What stands in the line. */
    public Draft draft() {
        return workshop.draft();
    }

    /** Changes something of the draft. */
    public void change(UnaryOperator<Draft> how) {
        workshop.draft(how.apply(draft()));
    }

    /** Whether a note is being edited. */
    public boolean editing() {
        return draft().edits() != null;
    }

    /** Where the note will hang: in the cell of the chip, else in the chosen one. */
    public Cell target() {
        return CellCode.in(template(), draft().cell()).orElse(hand.cell());
    }

    /** The code that a line begins with, if the grid has such a cell. */
    public Optional<CellCode.Coded> code(String line) {
        return CellCode.line(template(), line);
    }

    /** Makes a chip of a code that was pasted, also in the place of another. */
    public void take(String code) {
        change(draft -> Drafts.cell(draft, code));
    }

    /** Makes a chip of a code that was typed, if the grid has such a cell. */
    public boolean chip(String before) {
        String typed = CellCode.before(before);
        boolean known = draft().cell().isEmpty() && CellCode.in(template(), typed).isPresent();
        if (known) {
            change(draft -> Drafts.cell(draft, typed));
        }
        return known;
    }

    /** Brings a note into the line; what stood there comes back afterwards. */
    public void edit(Note note) {
        if (!editing()) {
            aside = draft();
        }
        original = note;
        Draft draft = Drafts.of(note);
        workshop.draft(note.is(Mark.UNTYPED) ? Drafts.text(draft, "") : draft);
    }

    /**
     * Keeps a place for a paper note that can't be typed now; the phrase stands there until
     * somebody types it. What stands in the line stays there.
     */
    public boolean placeholder(String phrase) {
        Cell target = target();
        String language = draft().language();
        Note note = fresh(target, phrase).saying(phrase, language, "").marked(Mark.UNTYPED, true);
        if (!hand.submit(Change.Add.last(note))) {
            return false;
        }
        if (draft().isBlank() && !editing()) {
            change(draft -> Drafts.emptied(draft, workshop.board()));
        }
        hand.choose(target);
        return true;
    }

    /** Keeps what stands in the line; false if it is empty or could not be kept. */
    public boolean keep() {
        String text = Words.entered(draft().text());
        if (text.isEmpty()) {
            return false;
        }
        Id edits = draft().edits();
        return edits == null ? keepNew(List.of(new Line(target(), text))) : keepEdited(edits, text);
    }

    /** A line of what was pasted: the cell to which it goes, and what it says. */
    public record Line(Cell cell, String text) {}

    /** The lines of the text, each with where it goes; codes before them count if that is asked. */
    public List<Line> lines(boolean codes) {
        Cell target = target();
        return draft().text()
                .lines()
                .map(line -> line(line, target, codes))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private Line line(String line, Cell target, boolean codes) {
        Optional<CellCode.Coded> coded = codes ? CellCode.line(template(), line) : Optional.empty();
        return coded.map(
                        there ->
                                new Line(
                                        CellCode.in(template(), there.code()).orElse(target),
                                        Words.entered(there.text())))
                .orElseGet(() -> new Line(target, Words.entered(line)));
    }

    /** Keeps each line as a note of its own, all in one step. */
    public boolean keepEach(boolean codes) {
        List<Line> lines = lines(codes);
        return !editing() && !lines.isEmpty() && keepNew(lines);
    }

    /** Back one level: the chip, the edit; false if there was neither. */
    public boolean back() {
        if (!draft().cell().isEmpty()) {
            change(draft -> Drafts.cell(draft, ""));
        } else if (editing()) {
            finish();
        } else {
            return false;
        }
        return true;
    }

    /** Puts an edit away with what was changed in it; the line is as it was before. */
    public Optional<Draft> layAside() {
        if (!editing()) {
            return Optional.empty();
        }
        Draft edit = draft();
        finish();
        return Optional.of(edit);
    }

    /** Goes on with an edit that was put away, if its note is still there. */
    public void takeUp(Draft edit) {
        Optional.ofNullable(edit.edits())
                .flatMap(hand.board()::note)
                .ifPresent(
                        note -> {
                            edit(note);
                            workshop.draft(edit);
                        });
    }

    private boolean keepNew(List<Line> lines) {
        List<Note> notes = lines.stream().map(line -> fresh(line.cell(), line.text())).toList();
        Change change =
                notes.size() == 1 ? Change.Add.last(notes.getFirst()) : Changes.addAll(notes);
        if (!hand.submit(change)) {
            return false;
        }
        change(draft -> Drafts.emptied(draft, workshop.board()));
        hand.choose(lines.getLast().cell());
        return true;
    }

    private Note fresh(Cell target, String text) {
        Draft now = draft();
        return Note.of(target, now.kind(), now.voice(), text)
                .by(now.kind(), now.voice(), now.table())
                .inRound(now.round())
                .from(now.origin())
                .saying(text, now.language(), Words.entered(now.translation()))
                .at(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }

    private boolean keepEdited(Id edits, String text) {
        Note now = hand.board().note(edits).orElse(null);
        if (now == null) {
            // it was thrown away meanwhile; what was typed must not go with it
            change(draft -> Drafts.edits(draft, null));
            return keepNew(List.of(new Line(target(), text)));
        }
        Note before = original != null && original.id().equals(edits) ? original : now;
        for (Mark mark : Mark.values()) {
            // marks may have come or gone meanwhile; the words are no reason to change that
            before = before.marked(mark, now.is(mark));
        }
        Draft draft = draft();
        Note after =
                before.saying(
                                asBefore(before.text(), text),
                                draft.language(),
                                asBefore(before.translation(), Words.entered(draft.translation())))
                        .marked(Mark.UNTYPED, false)
                        .by(draft.kind(), draft.voice(), draft.table())
                        .inRound(draft.round())
                        .from(draft.origin());
        if (!hand.submit(moved(before, after))) {
            return false;
        }
        finish();
        hand.board().note(edits).ifPresent(hand::choose);
        return true;
    }

    /** What says the same as before stays as it was written, in whatever way that was. */
    private static String asBefore(String before, String now) {
        boolean same = Words.same(before, now) || Words.enteredLine(before).equals(now);
        return same ? before : now;
    }

    /** A code before the words moves the note too, as it is moved without any words. */
    private Change moved(Note before, Note after) {
        Optional<Cell> target = CellCode.in(template(), draft().cell());
        if (target.isEmpty() || target.get().equals(hand.place(before))) {
            return new Change.Edit(before, after.in(before.cell()));
        }
        return new Change.Together(
                List.of(
                        new Change.Edit(before, after.in(before.cell())),
                        Bundling.move(hand.board(), after.in(before.cell()), target.get())));
    }

    private void finish() {
        Draft back = aside.equals(Draft.NONE) ? Drafts.emptied(draft(), workshop.board()) : aside;
        original = null;
        aside = Draft.NONE;
        workshop.draft(back);
    }

    private Template template() {
        return workshop.board().template();
    }
}
