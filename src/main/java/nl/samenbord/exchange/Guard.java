package nl.samenbord.exchange;

import nl.samenbord.board.Board;

import java.util.List;
import java.util.stream.Stream;

/**
 * The apostrophe in front of a text that a spreadsheet would take for a formula. It is taken away
 * again from a table that may have it: one in which no text begins as a formula does. A table whose
 * first heading is in quotation marks has none, so that a text which itself begins with an
 * apostrophe and an equals sign can be written as it is.
 */
final class Guard {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final char SIGN = '\'';
    private static final char QUOTE = '"';

    private Guard() {}

    /**
     * Whether the text begins as a formula does, or is what a spreadsheet shows for one that is
     * wrong, or is such a text with apostrophes in front.
     */
    static boolean needs(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == SIGN) {
            start++;
        }
        return start < text.length()
                && (FORMULA_STARTS.indexOf(text.charAt(start)) >= 0
                        || SpreadsheetFault.is(text.substring(start)));
    }

    static String on(String text) {
        return needs(text) ? SIGN + text : text;
    }

    static String off(String text) {
        return isOn(text) ? text.substring(1) : text;
    }

    /** Whether a note would lose its own apostrophe, or be taken for a fault, when read back. */
    static boolean wouldMislead(Board board) {
        return board.notes().stream()
                .flatMap(note -> Stream.of(note.text(), note.translation()))
                .anyMatch(text -> isOn(text) || SpreadsheetFault.is(text));
    }

    /** Whether the table is written so that every text in it is just what it is. */
    static boolean isExact(String table) {
        return !table.isEmpty() && table.charAt(0) == QUOTE;
    }

    /** Whether the texts of this table may have an apostrophe that is not theirs. */
    static boolean mayBeIn(String table, List<List<String>> rows) {
        if (isExact(table)) {
            return false;
        }
        for (List<String> row : rows) {
            if (row.stream().anyMatch(text -> needs(text) && !isOn(text))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOn(String text) {
        return needs(text) && text.charAt(0) == SIGN;
    }
}
