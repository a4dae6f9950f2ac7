package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How many notes each table has from each voice, in each round, beside how many people sit there:
 * so that one sees who was not heard while there is still time.
 */
public final class Balance {
    private record Key(int table, String voice, int round) {}

    private final Board board;
    private final Attendance attendance;
    private final Map<Key, Integer> notes = new HashMap<>();
    private final TreeSet<Integer> rounds = new TreeSet<>();
    private final TreeSet<Integer> written = new TreeSet<>();

    /**
     * A table from which this voice has no note although it sits there; null: from which nobody
     * has.
     */
    public record Silence(int table, @Nullable Voice voice) {}

    /** Counts the notes of this board. */
    public Balance(Board board) {
        this.board = board;
        attendance = new Attendance(board);
        for (Note note : board.notes()) {
            notes.merge(new Key(note.table(), note.voice(), note.round()), 1, Integer::sum);
            rounds.add(note.round());
            written.add(note.table());
        }
    }

    /** The rounds in which there are notes; 0 for those without one. */
    public List<Integer> rounds() {
        return List.copyOf(rounds);
    }

    /** The numbers that stand on notes but are no table of the meeting; 0 for no table. */
    public List<Integer> strays() {
        TreeSet<Integer> strays = new TreeSet<>(written);
        board.meeting().tables().forEach(table -> strays.remove(table.number()));
        return List.copyOf(strays);
    }

    /** The notes of one table by one voice, in one round. */
    public int notes(int table, String voice, int round) {
        return notes.getOrDefault(new Key(table, voice, round), 0);
    }

    /** The notes of one table by one voice, in all rounds. */
    public int notes(int table, String voice) {
        return rounds.stream().mapToInt(round -> notes(table, voice, round)).sum();
    }

    /** Most notes that any table has by any voice. */
    public int most() {
        Map<List<Object>, Integer> sums = new HashMap<>();
        notes.forEach(
                (key, count) -> sums.merge(List.of(key.table(), key.voice()), count, Integer::sum));
        return sums.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Who was not heard yet in this round; in round 0: the whole evening. */
    public List<Silence> silent(int round) {
        List<Silence> silent = new ArrayList<>();
        for (Table table : board.meeting().tables()) {
            List<Voice> voices = attendance.voices();
            if (voices.stream().noneMatch(voice -> heard(table, voice, round))) {
                silent.add(new Silence(table.number(), null));
            } else {
                voices.stream()
                        .filter(voice -> table.present().getOrDefault(voice.id(), 0) > 0)
                        .filter(voice -> !heard(table, voice, round))
                        .forEach(voice -> silent.add(new Silence(table.number(), voice)));
            }
        }
        return silent;
    }

    private boolean heard(Table table, Voice voice, int round) {
        int number = table.number();
        return (round == 0 ? notes(number, voice.id()) : notes(number, voice.id(), round)) > 0;
    }
}
