package nl.samenbord.ui.facilitator.statements;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Voice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was answered to a statement, per voice, beside how many people of that voice there are. */
final class Answers {
    private static final Tally NOBODY = new Tally(0, 0, 0);

    /** What one can answer, in the order of the room and of paper. */
    enum Answer {
        AGREE("statements.agree"),
        UNSURE("statements.unsure"),
        DISAGREE("statements.disagree");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        /** The key of its text. */
        String words() {
            return words;
        }

        int in(Tally tally) {
            return switch (this) {
                case AGREE -> tally.agree();
                case DISAGREE -> tally.disagree();
                case UNSURE -> tally.unsure();
            };
        }

        private Tally in(Tally tally, int count) {
            return switch (this) {
                case AGREE -> new Tally(count, tally.disagree(), tally.unsure());
                case DISAGREE -> new Tally(tally.agree(), count, tally.unsure());
                case UNSURE -> new Tally(tally.agree(), tally.disagree(), count);
            };
        }
    }

    private Answers() {}

    /** The voices that are counted: those that always take part, and those that are there. */
    static List<Voice> voices(Board board, Statement statement) {
        return board.template().voices().stream()
                .filter(
                        voice ->
                                !voice.optional()
                                        || present(board.meeting(), voice) > 0
                                        || statement.tallies().containsKey(voice.id()))
                .toList();
    }

    /** How many people of this voice there are; 0 where nobody said. */
    static int present(Meeting meeting, Voice voice) {
        int counted = meeting.people().present().getOrDefault(voice.id(), 0);
        return counted > 0
                ? counted
                : meeting.tables().stream()
                        .mapToInt(table -> table.present().getOrDefault(voice.id(), 0))
                        .sum();
    }

    /** What this voice answered. */
    static Tally of(Statement statement, Voice voice) {
        return statement.tallies().getOrDefault(voice.id(), NOBODY);
    }

    /** The statement with so many of this voice who gave this answer. */
    static Statement with(Statement statement, Voice voice, Answer answer, int count) {
        Map<String, Tally> tallies = new LinkedHashMap<>(statement.tallies());
        Tally tally = answer.in(of(statement, voice), count);
        if (tally.equals(NOBODY)) {
            tallies.remove(voice.id());
        } else {
            tallies.put(voice.id(), tally);
        }
        return statement.counting(tallies);
    }
}
