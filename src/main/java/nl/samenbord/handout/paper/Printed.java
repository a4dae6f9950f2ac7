package nl.samenbord.handout.paper;

import java.util.List;

/** What came of printing: the number of pages and the characters that are shown as a code. */
public record Printed(int pages, List<Integer> shownAsCode) {
    public Printed {
        shownAsCode = List.copyOf(shownAsCode);
    }
}
