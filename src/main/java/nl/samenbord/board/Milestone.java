package nl.samenbord.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Something that happens on a known day after the meeting, and that people should remember. */
public sealed interface Milestone {
    /** The day. */
    LocalDate day();

    /** Something that was agreed is done. */
    record Promised(LocalDate day, Agreement agreement) implements Milestone {}

    /** The partnership team meets for the first time. */
    record TeamMeets(LocalDate day) implements Milestone {}

    /** The number towards the dream is to be this high. */
    record Dreamt(LocalDate day, int goal) implements Milestone {}

    /** So many days at most, the earliest first; those before the meeting left out. */
    static List<Milestone> next(Board board, int most) {
        List<Milestone> milestones = new ArrayList<>();
        for (Agreement agreement : board.all(Agreement.class)) {
            agreement.day().ifPresent(day -> milestones.add(new Promised(day, agreement)));
        }
        LocalDate first = board.meeting().team().firstMeeting();
        if (first != null) {
            milestones.add(new TeamMeets(first));
        }
        if (board.dream().by() != null && board.dream().goal() > 0) {
            milestones.add(new Dreamt(board.dream().by(), board.dream().goal()));
        }
        LocalDate meeting = board.meeting().when().date();
        return milestones.stream()
                .filter(milestone -> meeting == null || !milestone.day().isBefore(meeting))
                .sorted(Comparator.comparing(Milestone::day))
                .limit(most)
                .toList();
    }
}
