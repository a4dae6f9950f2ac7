package nl.samenbord.ui.facilitator.paper;

import nl.samenbord.desk.PaperForm;
import nl.samenbord.desk.Sheets;
import nl.samenbord.text.Language;

import java.util.Locale;

/** The names of the controls around what will be on paper. */
public final class PaperIds {
    public static final String CLOSE = "paper-close";
    public static final String FACTS = "paper-facts";
    public static final String CODES = "paper-codes";
    public static final String SESSION = "paper-session";
    public static final String SAVE = "paper-save";
    public static final String PRINT = "paper-print";
    public static final String OPEN = "paper-open";
    public static final String TOLD = "paper-told";

    /** The page and what turns it. */
    public static final String PAGE = "paper-page";

    public static final String PAGE_NUMBER = "paper-page-number";
    public static final String PREVIOUS = "paper-previous";
    public static final String NEXT = "paper-next";
    public static final String SMALLER = "paper-smaller";
    public static final String LARGER = "paper-larger";
    public static final String WHOLE = "paper-whole";
    public static final String MAKING = "paper-making";

    /** How it is printed. */
    public static final String PRINTER = "printer";

    public static final String COPIES = "printer-copies";
    public static final String BOTH_SIDES = "printer-both-sides";
    public static final String BLACK_AND_WHITE = "printer-black-and-white";
    public static final String ONLY_THIS = "printer-only-this";
    public static final String PRINT_NOW = "printer-now";
    public static final String SYSTEM = "printer-system";
    public static final String PRINT_BACK = "printer-back";

    private PaperIds() {}

    /** The button of this document. */
    public static String form(PaperForm form) {
        return "paper-form-" + form.id();
    }

    /** The button of these sheets. */
    public static String sheets(Sheets sheets) {
        return "paper-" + sheets.name().toLowerCase(Locale.ROOT);
    }

    /** The button of this language. */
    public static String language(Language language) {
        return "paper-language-" + language.tag();
    }
}
