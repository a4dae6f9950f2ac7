package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.handout.Form;
import nl.samenbord.handout.Handout;
import nl.samenbord.text.Language;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants on paper: which document, on which sheets, in whose words (the notes stay in
 * their own language), and whether the session goes inside, so that the PDF can be opened as one.
 */
public record Printout(
        PaperForm form,
        Sheets sheets,
        Language language,
        boolean sessionInside,
        @Nullable YearBoard earlier) {
    /** The session that is printed; nothing else is known by this name. */
    private static final Id THIS = Id.from("samenbord this session");

    public Printout {
        if (!form.sheets().contains(sheets)) {
            throw new IllegalArgumentException("this document doesn't come on such sheets");
        }
    }

    /** With no session of another year beside it. */
    public Printout(PaperForm form, Sheets sheets, Language language, boolean sessionInside) {
        this(form, sheets, language, sessionInside, null);
    }

    /**
     * This document as it usually is, in the language of the meeting where the program knows it.
     */
    public static Printout usual(PaperForm form, Board board) {
        Language language = Language.of(board.meeting().language()).orElse(Language.DUTCH);
        return new Printout(form, form.sheets().getFirst(), language, form.carriesSession());
    }

    /**
     * Another document, on the same sheets where it comes on those; with the session inside only
     * where that is usual, so that nothing goes to parents because it went to the team.
     */
    public Printout of(PaperForm other) {
        Sheets fitting = other.sheets().contains(sheets) ? sheets : other.sheets().getFirst();
        return new Printout(other, fitting, language, other.carriesSession(), earlier);
    }

    /** The same on other sheets. */
    public Printout on(Sheets other) {
        return new Printout(form, other, language, sessionInside, earlier);
    }

    /** The same in the words of another language. */
    public Printout in(Language other) {
        return new Printout(form, sheets, other, sessionInside, earlier);
    }

    /** The same with the session inside, or without it. */
    public Printout carrying(boolean session) {
        return new Printout(form, sheets, language, session, earlier);
    }

    /** The same with this session of another year beside it; null for none. */
    public Printout beside(@Nullable YearBoard other) {
        return new Printout(form, sheets, language, sessionInside, other);
    }

    /** What the name of its file has after the name of the evening; a report needs nothing. */
    public String ending() {
        String more = sheets.equals(form.sheets().getFirst()) ? "" : "-" + sheets.size().id();
        return form.equals(PaperForm.ofTheEvening()) ? "" : "-" + form.id() + more;
    }

    /** What is printed of a board: paper for the tables has statements before they are chosen. */
    Board from(Board board) {
        return form.form() == Form.CARDS ? new Stock().filled(board) : board;
    }

    Handout handout(Board board) {
        Handout handout = new Handout(form.form(), sheets.size()).in(language);
        return form.form() != Form.YEAR || earlier == null
                ? handout
                : handout.beside(YearBesideYear.of(earlier, new YearBoard(THIS, board)));
    }
}
