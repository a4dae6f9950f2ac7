package nl.samenbord.board.dossier;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What comes next in a dossier: one clear thing, in the session that it is done in (null for one
 * that is to begin), with how many or for which day where that says something.
 */
public record Next(What what, @Nullable Filed filed, int count, @Nullable LocalDate day) {
    /** What there is to do. */
    public enum What {
        /** Talk with the school's leaders and write down what is agreed. */
        TALK_WITH_LEADERS,
        /** Make the scan with the team. */
        SCAN,
        /** Prepare an evening. */
        PREPARE_EVENING,
        /** Hold the evening that is prepared. */
        HOLD_EVENING,
        /** Read the evening back and choose themes. */
        CHOOSE_THEMES,
        /** Lay the last evening beside the one before and see which themes stay. */
        COMPARE,
        /** Talk the themes over with the school's leaders. */
        TALK_WITH_DIRECTIE,
        /** Say of each theme who does what and when. */
        MAKE_PLAN,
        /** Tell parents what is done, and what not, and why. */
        TELL_PARENTS,
        /** So many actions are past their day. */
        LOOK_AT_LATE,
        /** It is about time for the next evening. */
        NEXT_EVENING,
        /** Go on with so many open actions. */
        GO_ON
    }
}
