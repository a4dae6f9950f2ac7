package nl.samenbord.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Builds the changes of who is there and who sits where. */
public final class Seating {
    private final Meeting meeting;

    /** Changes of this meeting. */
    public Seating(Meeting meeting) {
        this.meeting = meeting;
    }

    /** So many people of this voice are there. */
    public Change present(String voice, int count) {
        People now = meeting.people();
        return told(
                new People(with(now.present(), voice, count), now.families(), now.interpreters()),
                meeting.tables());
    }

    /** So many people of this voice sit at this table. */
    public Change at(int table, String voice, int count) {
        return at(
                table,
                t ->
                        new Table(
                                t.number(),
                                with(t.present(), voice, count),
                                t.host(),
                                t.languages()));
    }

    /** Somebody in this role leads the talk at this table. */
    public Change host(int table, String role) {
        return at(
                table, t -> new Table(t.number(), t.present(), Words.entered(role), t.languages()));
    }

    /** These languages are spoken at this table. */
    public Change languages(int table, List<String> languages) {
        return at(table, t -> new Table(t.number(), t.present(), t.host(), languages));
    }

    /** One table more, with the lowest number that is free. */
    public Change add() {
        int number = 1;
        while (has(number)) {
            number++;
        }
        List<Table> more = new ArrayList<>(meeting.tables());
        more.add(new Table(number, Map.of(), "", List.of()));
        more.sort(Comparator.comparingInt(Table::number));
        return told(meeting.people(), more);
    }

    /** This table is not there any more; its number stays on its notes. */
    public Change remove(int table) {
        return told(
                meeting.people(),
                meeting.tables().stream().filter(t -> t.number() != table).toList());
    }

    /** The change to the tables that these notes come from, where the meeting knows of none. */
    public static Optional<Change> forNotes(Board board, List<Note> notes) {
        Meeting meeting = board.meeting();
        List<Table> tables =
                notes.stream()
                        .map(Note::table)
                        .filter(number -> number > 0)
                        .distinct()
                        .sorted()
                        .map(number -> new Table(number, Map.of(), "", List.of()))
                        .toList();
        return meeting.tables().isEmpty() && !tables.isEmpty()
                ? Optional.of(new Seating(meeting).told(meeting.people(), tables))
                : Optional.empty();
    }

    private boolean has(int number) {
        return meeting.tables().stream().anyMatch(table -> table.number() == number);
    }

    private Change at(int number, UnaryOperator<Table> how) {
        return told(
                meeting.people(),
                meeting.tables().stream()
                        .map(table -> table.number() == number ? how.apply(table) : table)
                        .toList());
    }

    private Change told(People people, List<Table> tables) {
        return new Change.Tell(meeting, meeting.seating(people, tables));
    }

    private static Map<String, Integer> with(Map<String, Integer> counts, String voice, int n) {
        Map<String, Integer> next = new LinkedHashMap<>(counts);
        if (n == 0) {
            next.remove(voice);
        } else {
            next.put(voice, n);
        }
        return next;
    }
}
