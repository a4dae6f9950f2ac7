package nl.samenbord.ui.facilitator.statements;

import nl.samenbord.ui.facilitator.statements.Answers.Answer;

import java.util.Locale;

/** The names of the controls of statements; places are counted from 0. */
public final class StatementIds {
    /** The two halves of the pane. */
    public static final String TONIGHT = "statements-tonight";

    public static final String CHOOSE = "statements-choose";

    /** A statement of one's own. */
    public static final String OWN = "statements-own";

    public static final String ADD = "statements-add";

    private StatementIds() {}

    /** The statement at this place, to be opened. */
    public static String open(int place) {
        return "statement-open-" + place;
    }

    /** The words of the statement at this place. */
    public static String text(int place) {
        return "statement-text-" + place;
    }

    /** Its question to go on with. */
    public static String question(int place) {
        return "statement-question-" + place;
    }

    /** How many of a voice gave an answer to it. */
    public static String count(int place, String voice, Answer answer) {
        return "statement-count-"
                + place
                + "-"
                + voice
                + "-"
                + answer.name().toLowerCase(Locale.ROOT);
    }

    /** How many of a voice were counted, and how many there are. */
    public static String total(int place, String voice) {
        return "statement-total-" + place + "-" + voice;
    }

    /** Puts its words on the beamer. */
    public static String show(int place) {
        return "statement-show-" + place;
    }

    /** Puts what was counted on the beamer too. */
    public static String showCounted(int place) {
        return "statement-show-counted-" + place;
    }

    /** Goes to the next one, here and on the beamer. */
    public static String next(int place) {
        return "statement-next-" + place;
    }

    /** Moves it up. */
    public static String up(int place) {
        return "statement-up-" + place;
    }

    /** Moves it down. */
    public static String down(int place) {
        return "statement-down-" + place;
    }

    /** Takes it out of the evening. */
    public static String remove(int place) {
        return "statement-remove-" + place;
    }

    /** Chooses the statement at this place of those that lie ready. */
    public static String choice(int place) {
        return "statement-choice-" + place;
    }
}
