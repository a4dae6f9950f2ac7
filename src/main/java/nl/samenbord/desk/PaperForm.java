package nl.samenbord.desk;

import nl.samenbord.handout.Form;
import nl.samenbord.text.Texts;

import java.util.List;
import java.util.stream.Stream;

/** A document that can be made of a board, as somebody chooses it from a list. */
public record PaperForm(Form form) {
    /** All there are. */
    public static List<PaperForm> all() {
        return Stream.of(Form.values()).map(PaperForm::new).toList();
    }

    /** What lies on the tables, before there is anything to report. */
    public static PaperForm forTheTables() {
        return new PaperForm(Form.CARDS);
    }

    /** Everything of the evening. */
    public static PaperForm ofTheEvening() {
        return new PaperForm(Form.REPORT);
    }

    /** A session beside an earlier one. */
    public static PaperForm ofTwoYears() {
        return new PaperForm(Form.YEAR);
    }

    /** Its name on the command line and in names of files. */
    public String id() {
        return form.id();
    }

    /** What it is called. */
    public String name(Texts texts) {
        return switch (form) {
            case HANDOUT -> texts.of("printout.handout");
            case REPORT -> texts.of("printout.report");
            case DIRECTIE -> texts.of("printout.directie");
            case POSTER -> texts.of("printout.poster");
            case YEAR -> texts.of("printout.year");
            case CARDS -> texts.of("printout.cards");
        };
    }

    /** What is in it and for whom. */
    public String about(Texts texts) {
        return switch (form) {
            case HANDOUT -> texts.of("printout.handout.about");
            case REPORT -> texts.of("printout.report.about");
            case DIRECTIE -> texts.of("printout.directie.about");
            case POSTER -> texts.of("printout.poster.about");
            case YEAR -> texts.of("printout.year.about");
            case CARDS -> texts.of("printout.cards.about");
        };
    }

    /** Whether it usually has the session inside: what goes to parents never does unasked. */
    public boolean carriesSession() {
        return switch (form) {
            case REPORT, DIRECTIE -> true;
            case HANDOUT, POSTER, YEAR, CARDS -> false;
        };
    }

    /** The sheets that it can come on, the usual ones first. */
    public List<Sheets> sheets() {
        return switch (form) {
            // the poster has a sheet of its own, which nobody can choose
            case HANDOUT, REPORT, DIRECTIE, POSTER -> List.of(Sheets.A4);
            case YEAR, CARDS -> List.of(Sheets.A4, Sheets.A3);
        };
    }
}
