package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.handout.Form;
import nl.samenbord.handout.Handout;
import nl.samenbord.text.Language;

/**
 * What somebody wants on paper: which document, on which sheets, in whose words; the notes stay in
 * their own language.
 */
public record Printout(PaperForm form, Sheets sheets, Language language) {
    public Printout {
        if (!form.sheets().contains(sheets)) {
            throw new IllegalArgumentException("this document doesn't come on such sheets");
        }
    }

    /**
     * This document as it usually is, in the language of the meeting where the program knows it.
     */
    public static Printout usual(PaperForm form, Board board) {
        Language language = Language.of(board.meeting().language()).orElse(Language.DUTCH);
        return new Printout(form, form.sheets().getFirst(), language);
    }

    /** Another document, on the same sheets where it comes on those. */
    public Printout of(PaperForm other) {
        Sheets fitting = other.sheets().contains(sheets) ? sheets : other.sheets().getFirst();
        return new Printout(other, fitting, language);
    }

    /** The same on other sheets. */
    public Printout on(Sheets other) {
        return new Printout(form, other, language);
    }

    /** The same in the words of another language. */
    public Printout in(Language other) {
        return new Printout(form, sheets, other);
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

    Handout handout() {
        return new Handout(form.form(), sheets.size()).in(language);
    }
}
