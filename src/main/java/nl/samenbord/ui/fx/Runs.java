package nl.samenbord.ui.fx;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text where its typeface changes. */
public final class Runs {
    private final List<Run> runs = new ArrayList<>();
    private final String text;
    private Face face = Face.INTER;
    private int start;

    private Runs(String text) {
        this.text = text;
    }

    /**
     * A stretch of text in one typeface. One that is silent has no shape of its own, but tells how
     * the letters beside it are joined or in which direction they run: JavaFX would draw a box.
     */
    public record Run(Face face, String text, boolean silent) {}

    /** The runs of a text in their order; laid end to end they are the text. */
    public static List<Run> of(String text) {
        Runs cut = new Runs(text);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (cut.face.drawsBox(c)) {
                cut.end(i, false);
                cut.end(next, true);
            } else {
                cut.take(i, Face.of(c));
            }
            i = next;
        }
        if (cut.start < text.length() || cut.runs.isEmpty()) {
            cut.runs.add(new Run(cut.face, text.substring(cut.start), false));
        }
        return List.copyOf(cut.runs);
    }

    private void take(int place, @Nullable Face wanted) {
        if (wanted != null && wanted != face) {
            if (!text.substring(start, place).isBlank()) {
                end(place, false);
            }
            face = wanted;
        }
    }

    private void end(int place, boolean silent) {
        if (place > start) {
            runs.add(new Run(face, text.substring(start, place), silent));
            start = place;
        }
    }
}
