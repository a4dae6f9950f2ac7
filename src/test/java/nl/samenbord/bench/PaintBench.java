package nl.samenbord.bench;

import nl.samenbord.ui.facilitator.parts.Ids;

import java.util.List;

/** From the Enter that keeps a note to the beamer's painted frame; the reference is two frames. */
final class PaintBench {
    private static final double TWO_FRAMES = 1000 / 30.0;

    void run(Figures figures, int notes) throws Exception {
        figures.add("enter to frame, overview", notes, once(notes, Ids.SCENE_GRID), TWO_FRAMES);
        figures.add("enter to frame, cell", notes, once(notes, Ids.SCENE_CELL), TWO_FRAMES);
    }

    private static double once(int notes, String scene) throws Exception {
        List<String> words = List.of(Integer.toString(notes), scene);
        return Double.parseDouble(Java.lastLine(Java.WINDOWS, PaintOnce.class, words));
    }
}
