package nl.samenbord.board.review;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece on which all voices agree, and by what: that each of them wrote it (its notes lie in one
 * bundle), that each gave it at least an even part of its dots, or both. Notes and dots are counted
 * per voice, never summed.
 */
public record Common(
        Posted posted,
        boolean written,
        boolean wanted,
        Map<Voice, Integer> notes,
        Map<Voice, Integer> dots) {
    public Common {
        notes = new LinkedHashMap<>(notes);
        dots = new LinkedHashMap<>(dots);
    }

    /**
     * What the voices of a board agree on, first what they wrote and want both, then what they
     * want, then what they wrote; where one voice only was heard there is nothing to agree on.
     */
    public static List<Common> on(Board board) {
        List<Voice> voices = new Attendance(board).voices();
        List<Posted> pieces = Posted.inOrder(board);
        Dots dots = new Dots(board);
        List<Voice> writing = voices.stream().filter(v -> wrote(board, v)).toList();
        Map<Voice, Long> given = new LinkedHashMap<>();
        for (Voice voice : voices) {
            long all = pieces.stream().mapToLong(p -> dots.of(p.id(), voice.id())).sum();
            if (all > 0) {
                given.put(voice, all);
            }
        }
        long chosen =
                pieces.stream()
                        .filter(p -> voices.stream().anyMatch(v -> dots.of(p.id(), v.id()) > 0))
                        .count();
        List<Common> found = new ArrayList<>();
        for (Posted piece : pieces) {
            Map<Voice, Integer> wrote = new LinkedHashMap<>();
            Map<Voice, Integer> gave = new LinkedHashMap<>();
            for (Voice voice : voices) {
                wrote.put(
                        voice,
                        (int)
                                piece.all().stream()
                                        .filter(note -> note.voice().equals(voice.id()))
                                        .count());
                gave.put(voice, dots.of(piece.id(), voice.id()));
            }
            boolean written =
                    writing.size() > 1 && writing.stream().allMatch(v -> count(wrote, v) > 0);
            boolean wanted =
                    given.size() > 1
                            && given.entrySet().stream()
                                    .allMatch(
                                            e -> count(gave, e.getKey()) * chosen >= e.getValue());
            if (written || wanted) {
                found.add(new Common(piece, written, wanted, wrote, gave));
            }
        }
        found.sort(Comparator.comparingInt(Common::weight).reversed());
        return found;
    }

    private static int count(Map<Voice, Integer> counts, Voice voice) {
        return counts.getOrDefault(voice, 0);
    }

    private static boolean wrote(Board board, Voice voice) {
        return board.notes().stream().anyMatch(note -> note.voice().equals(voice.id()));
    }

    private int weight() {
        return (wanted ? 2 : 0) + (written ? 1 : 0);
    }
}
