package nl.samenbord.board;

import java.util.ArrayList;
import java.util.List;

/** How many dots there are to give, what was given of them, and where that can't be right. */
public final class Budget {
    /** Nobody is advised to hand out more dots than this. */
    public static final int MOST_EACH = 5;

    /** Nor to let anybody give more than this to one choice. */
    public static final int MOST_ON_ONE = 3;

    private static final int PART = 3;

    private final Voting voting;
    private final Attendance attendance;
    private final List<Spent> spent = new ArrayList<>();
    private final List<Crowded> crowded = new ArrayList<>();

    /** What each person could get, for so many choices; 0 where there is nothing to choose. */
    public record Suggestion(int choices, int each, int mostOnOne) {}

    /** What one voice gave; allowed is 0 where people or dots per person are not known. */
    public record Spent(Voice voice, int people, int given, int allowed) {
        /** Whether more was given than there was. */
        public boolean over() {
            return allowed > 0 && given > allowed;
        }
    }

    /** A piece with more dots by one voice than its people could give to one choice. */
    public record Crowded(Posted posted, Voice voice, int dots, int most) {}

    /** The dots of this board against what its voting allows. */
    public Budget(Board board) {
        voting = board.voting();
        attendance = new Attendance(board);
        Dots dots = new Dots(board);
        List<Posted> pieces = Posted.inOrder(board);
        for (Voice voice : attendance.voices()) {
            int people = attendance.people(voice.id());
            int given = pieces.stream().mapToInt(p -> dots.of(p.id(), voice.id())).sum();
            spent.add(new Spent(voice, people, given, people * voting.each()));
            int most = most(voice);
            for (Posted piece : pieces) {
                int here = dots.of(piece.id(), voice.id());
                if (most > 0 && here > most) {
                    crowded.add(new Crowded(piece, voice, here, most));
                }
            }
        }
    }

    /** A third of the choices, rounded down, but at least one and within the two limits. */
    public static Suggestion suggest(int choices) {
        int each = choices == 0 ? 0 : Math.clamp(choices / PART, 1, MOST_EACH);
        return new Suggestion(choices, each, Math.min(MOST_ON_ONE, each));
    }

    /** Per voice what was given. */
    public List<Spent> spent() {
        return List.copyOf(spent);
    }

    /** What has more dots than can be, in the order of the board. */
    public List<Crowded> crowded() {
        return List.copyOf(crowded);
    }

    /** Most dots that this voice's people can give to one choice; 0 if nobody knows. */
    public int most(Voice voice) {
        boolean limited = voting.mostOnOne() > 0 && voting.mostOnOne() < voting.each();
        int onOne = limited ? voting.mostOnOne() : voting.each();
        return attendance.people(voice.id()) * onOne;
    }
}
