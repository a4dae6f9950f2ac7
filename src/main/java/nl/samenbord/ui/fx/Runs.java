package nl.samenbord.ui.fx;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text where its typeface changes. */
public final class Runs {
    private Runs() {}

    /** A stretch of text in one typeface. */
    public record Run(Face face, String text) {}

    /** The runs of a text in their order; laid end to end they are the text. */
    public static List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        Face face = Face.INTER;
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            Face wanted = Face.of(c);
            if (wanted != null && wanted != face) {
                if (i > start && !text.substring(start, i).isBlank()) {
                    runs.add(new Run(face, text.substring(start, i)));
                    start = i;
                }
                face = wanted;
            }
            i += Character.charCount(c);
        }
        if (start < text.length() || runs.isEmpty()) {
            runs.add(new Run(face, text.substring(start)));
        }
        return List.copyOf(runs);
    }
}
