package nl.samenbord.ui.facilitator.evening;

/** The names of the controls that lead the evening. */
public final class EveningIds {
    /** Under the picture of the beamer. */
    public static final String LATER = "scene-later";

    /** What is told of a scene with nothing on it. */
    public static final String EMPTY = "scene-empty";

    /** The clock. */
    public static final String CLOCK = "room-clock";

    public static final String CLOCK_MINUTES = "clock-minutes";
    public static final String CLOCK_TURN = "clock-turn";
    public static final String CLOCK_MORE = "clock-more";
    public static final String CLOCK_AWAY = "clock-away";
    public static final String CLOCK_SOUND = "clock-sound";

    /** The steps. */
    public static final String DELAY = "steps-delay";

    public static final String PLAN = "steps-plan";

    private EveningIds() {}

    /** The button that sets the clock to so many minutes. */
    public static String clock(int minutes) {
        return CLOCK + "-" + minutes;
    }

    /** The scene that waits at this place, counted from 0. */
    public static String waiting(int place) {
        return "queue-" + place;
    }

    /** The cross that takes the scene at this place out of the queue. */
    public static String unqueue(int place) {
        return "queue-remove-" + place;
    }

    /** The step at this place, counted from 0. */
    public static String step(int place) {
        return "step-" + place;
    }
}
