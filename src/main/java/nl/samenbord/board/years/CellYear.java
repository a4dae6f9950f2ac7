package nl.samenbord.board.years;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One cell then and now: what hung there, and per voice how many notes and dots. Voices are never
 * added up. A note in a bundle counts where the bundle hangs.
 */
public record CellYear(
        Cell before, Cell cell, Map<Voice, Counted> counted, List<Posted> then, List<Posted> now) {
    /** The notes and dots of one voice in a cell, then and now. */
    public record Counted(int notesThen, int notesNow, int dotsThen, int dotsNow) {
        /** How many notes more there are now; fewer if it is below 0. */
        public int more() {
            return notesNow - notesThen;
        }
    }

    public CellYear {
        counted = Collections.unmodifiableMap(new LinkedHashMap<>(counted));
        then = List.copyOf(then);
        now = List.copyOf(now);
    }

    /** Every cell that both grids have. */
    static List<CellYear> all(Board then, Board now, SharedGrid grid) {
        Map<Cell, List<Posted>> was = Posted.on(then);
        Map<Cell, List<Posted>> is = Posted.on(now);
        Dots dotsThen = new Dots(then);
        Dots dotsNow = new Dots(now);
        List<Voice> voices = grid.voices();
        List<CellYear> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            Cell before = grid.before(cell).orElseThrow();
            List<Posted> old = was.getOrDefault(before, List.of());
            List<Posted> fresh = is.getOrDefault(cell, List.of());
            Map<Voice, Counted> counted = new LinkedHashMap<>();
            for (Voice voice : voices) {
                counted.put(
                        voice,
                        new Counted(
                                notes(old, voice),
                                notes(fresh, voice),
                                dots(old, voice, dotsThen),
                                dots(fresh, voice, dotsNow)));
            }
            cells.add(new CellYear(before, cell, counted, old, fresh));
        }
        return cells;
    }

    private static int notes(List<Posted> pieces, Voice voice) {
        return (int)
                pieces.stream()
                        .flatMap(piece -> piece.all().stream())
                        .filter(note -> note.voice().equals(voice.id()))
                        .count();
    }

    private static int dots(List<Posted> pieces, Voice voice, Dots dots) {
        return pieces.stream().mapToInt(piece -> dots.of(piece.id(), voice.id())).sum();
    }

    /** What this voice counts; nothing where it was not heard. */
    public Counted of(Voice voice) {
        return counted.getOrDefault(voice, new Counted(0, 0, 0, 0));
    }

    /** Whether nothing hung there, then and now. */
    public boolean isEmpty() {
        return then.isEmpty() && now.isEmpty();
    }
}
