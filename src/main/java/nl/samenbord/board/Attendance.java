package nl.samenbord.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who is there: how many people there are per voice, and which voices take part at all. */
public final class Attendance {
    private final Meeting meeting;
    private final List<Voice> voices;

    /** Of the evening of this board. */
    public Attendance(Board board) {
        meeting = board.meeting();
        Set<String> heard = new HashSet<>();
        board.notes().forEach(note -> heard.add(note.voice()));
        board.all(Ballot.class).forEach(ballot -> heard.add(ballot.voice()));
        voices =
                board.template().voices().stream()
                        .filter(v -> !v.optional() || people(v.id()) > 0 || heard.contains(v.id()))
                        .toList();
    }

    /** How many people of this voice there are: as counted, else as they sit; 0 if nobody knows. */
    public int people(String voice) {
        int counted = meeting.people().present().getOrDefault(voice, 0);
        return counted > 0 ? counted : atTables(voice);
    }

    /** How many people of this voice sit at the tables together. */
    public int atTables(String voice) {
        return meeting.tables().stream().mapToInt(t -> t.present().getOrDefault(voice, 0)).sum();
    }

    /** The voices of which somebody is there or was heard, and those that always take part. */
    public List<Voice> voices() {
        return voices;
    }
}
