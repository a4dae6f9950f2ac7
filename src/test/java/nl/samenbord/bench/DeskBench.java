package nl.samenbord.bench;

import java.util.List;

/** What one does at the laptop, from the key to the painted frame; the reference is two frames. */
final class DeskBench {
    private static final double TWO_FRAMES = 1000 / 30.0;

    void run(Figures figures, int notes) throws Exception {
        String said = Java.lastLine(Java.WINDOWS, DeskOnce.class, List.of(Integer.toString(notes)));
        for (String step : said.split(";")) {
            String[] parts = step.split("=");
            figures.add("laptop: " + parts[0], notes, Double.parseDouble(parts[1]), TWO_FRAMES);
        }
    }
}
