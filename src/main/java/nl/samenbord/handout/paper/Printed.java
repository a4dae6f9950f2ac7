package nl.samenbord.handout.paper;

import java.util.List;
import java.util.Locale;

/** What came of printing: the number of pages and the characters that are shown as a code. */
public record Printed(int pages, List<Integer> shownAsCode) {
    public Printed {
        shownAsCode = List.copyOf(shownAsCode);
    }

    /** Those codes, as they are printed: "U+2620". */
    public List<String> codes() {
        return shownAsCode.stream().map(c -> String.format(Locale.ROOT, "U+%04X", c)).toList();
    }
}
