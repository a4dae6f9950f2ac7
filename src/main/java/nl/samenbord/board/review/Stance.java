package nl.samenbord.board.review;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A statement of which two voices or more were counted: how each answered, and whether alike. */
public record Stance(Statement statement, Map<Voice, Tally> tallies, boolean alike) {
    public Stance {
        tallies = new LinkedHashMap<>(tallies);
    }

    /** The statements of a board on which voices can be laid side by side. */
    public static List<Stance> on(Board board) {
        List<Voice> voices = new Attendance(board).voices();
        List<Stance> stances = new ArrayList<>();
        for (Statement statement : board.all(Statement.class)) {
            Map<Voice, Tally> tallies = new LinkedHashMap<>();
            for (Voice voice : voices) {
                Tally tally = statement.tallies().get(voice.id());
                if (tally != null && tally.total() > 0) {
                    tallies.put(voice, tally);
                }
            }
            if (tallies.size() > 1) {
                long answers = tallies.values().stream().map(Stance::most).distinct().count();
                stances.add(new Stance(statement, tallies, answers == 1));
            }
        }
        return stances;
    }

    /** What most of them answered: 1 agree, -1 disagree, 0 no answer that most gave. */
    private static int most(Tally tally) {
        if (2 * tally.agree() > tally.total()) {
            return 1;
        }
        return 2 * tally.disagree() > tally.total() ? -1 : 0;
    }
}
