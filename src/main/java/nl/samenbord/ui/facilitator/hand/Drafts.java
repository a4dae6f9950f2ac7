package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Table;
import nl.samenbord.board.Template;
import nl.samenbord.workshop.Draft;

import org.jspecify.annotations.Nullable;

/** Drafts made from other drafts: the same but for one thing. */
public final class Drafts {
    private Drafts() {}

    /** The draft with other words. */
    public static Draft text(Draft d, String text) {
        return new Draft(
                text,
                d.cell(),
                d.kind(),
                d.voice(),
                d.table(),
                d.round(),
                d.language(),
                d.translation(),
                d.edits(),
                d.origin());
    }

    /** The draft with another translation. */
    public static Draft translation(Draft d, String translation) {
        return new Draft(
                d.text(),
                d.cell(),
                d.kind(),
                d.voice(),
                d.table(),
                d.round(),
                d.language(),
                translation,
                d.edits(),
                d.origin());
    }

    /** The draft in another language. */
    public static Draft language(Draft d, String language) {
        return new Draft(
                d.text(),
                d.cell(),
                d.kind(),
                d.voice(),
                d.table(),
                d.round(),
                language,
                d.translation(),
                d.edits(),
                d.origin());
    }

    /**
     * The draft of another kind, by another voice, from another table, and then from nowhere else.
     */
    public static Draft by(Draft d, String kind, String voice, int table) {
        return new Draft(
                d.text(),
                d.cell(),
                kind,
                voice,
                table,
                d.round(),
                d.language(),
                d.translation(),
                d.edits(),
                table > 0 && table != d.table() ? "" : d.origin());
    }

    /** The draft of a note that is written in this round. */
    public static Draft round(Draft d, int round) {
        return new Draft(
                d.text(),
                d.cell(),
                d.kind(),
                d.voice(),
                d.table(),
                round,
                d.language(),
                d.translation(),
                d.edits(),
                d.origin());
    }

    /** The draft of a note from elsewhere than the tables, or from one of them again. */
    public static Draft from(Draft d, String origin) {
        return new Draft(
                d.text(),
                d.cell(),
                d.kind(),
                d.voice(),
                origin.isEmpty() ? d.table() : 0,
                origin.isEmpty() ? d.round() : 0,
                d.language(),
                d.translation(),
                d.edits(),
                origin);
    }

    static Draft cell(Draft d, String code) {
        return new Draft(
                d.text(),
                code,
                d.kind(),
                d.voice(),
                d.table(),
                d.round(),
                d.language(),
                d.translation(),
                d.edits(),
                d.origin());
    }

    static Draft edits(Draft d, @Nullable Id id) {
        return new Draft(
                d.text(),
                d.cell(),
                d.kind(),
                d.voice(),
                d.table(),
                d.round(),
                d.language(),
                d.translation(),
                id,
                d.origin());
    }

    /** What stays for the next note: kind, voice and table; another language was for one note. */
    static Draft emptied(Draft d, Board board) {
        String usual = board.meeting().language();
        return new Draft(
                "", "", d.kind(), d.voice(), d.table(), d.round(), usual, "", null, d.origin());
    }

    static Draft of(Note n) {
        return new Draft(
                n.text(),
                "",
                n.kind(),
                n.voice(),
                n.table(),
                n.round(),
                n.language(),
                n.translation(),
                n.id(),
                n.origin());
    }

    static Draft complete(Draft d, Board board) {
        Template template = board.template();
        boolean blank = d.kind().isEmpty() && d.voice().isEmpty();
        int firstTable =
                board.meeting().tables().stream().mapToInt(Table::number).findFirst().orElse(0);
        String kind = template.hasKind(d.kind()) ? d.kind() : template.kinds().getFirst().id();
        String voice = template.hasVoice(d.voice()) ? d.voice() : template.voices().getFirst().id();
        Draft whole = by(d, kind, voice, blank ? firstTable : d.table());
        return blank ? language(whole, board.meeting().language()) : whole;
    }
}
