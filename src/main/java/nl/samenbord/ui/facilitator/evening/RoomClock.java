package nl.samenbord.ui.facilitator.evening;

import nl.samenbord.board.Countdown;
import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;
import nl.samenbord.show.Show;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The clock of the room as the facilitator sets it. */
public final class RoomClock {
    /** The lengths that are one press away, in minutes. */
    public static final List<Integer> USUAL = List.of(1, 2, 4, 5, 10, 20);

    private static final Duration MORE = Duration.ofMinutes(1);

    private final Director director;
    private final Clock clock;
    private boolean counting;
    private Scene seen;

    /** The clock that this director shows, going by that time. */
    public RoomClock(Director director, Clock clock) {
        this.director = director;
        this.clock = clock;
        seen = director.shown().scene();
        director.attend(this::attend);
    }

    /** That the time is over is told of what it was set for, not of what comes behind that. */
    private void attend(Show show) {
        boolean same = isSame(seen, show.scene());
        seen = show.scene();
        if (!same && isOver()) {
            away();
        }
    }

    /** Whether both are of the same thing; another page of it is no other thing. */
    private static boolean isSame(Scene one, Scene other) {
        return switch (one) {
            case Scene.StatementScene at ->
                    other instanceof Scene.StatementScene to && to.place() == at.place();
            case Scene.Podium at -> other instanceof Scene.Podium to && to.column() == at.column();
            case Scene.ColumnScene at ->
                    other instanceof Scene.ColumnScene to && to.column() == at.column();
            case Scene.CellScene at ->
                    other instanceof Scene.CellScene to && to.cell().equals(at.cell());
            case Scene.Writing at ->
                    other instanceof Scene.Writing to && Objects.equals(to.cell(), at.cell());
            case Scene.Overview _,
                    Scene.Welcome _,
                    Scene.TestPicture _,
                    Scene.HouseRules _,
                    Scene.RankingScene _,
                    Scene.Agreements _,
                    Scene.Came _,
                    Scene.Filled _,
                    Scene.Closing _ ->
                    one.getClass().equals(other.getClass());
        };
    }

    /** The clock as it is. */
    public Countdown now() {
        return director.course().clock();
    }

    /** What is left, to be shown: "6:40"; a second that has begun counts. */
    public String left() {
        long seconds = now().left(clock.instant()).plusMillis(999).toSeconds();
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** Whether it was set and its time is over. */
    public boolean isOver() {
        return now().isOver(clock.instant());
    }

    /** Whether its time came to an end since this was asked last. */
    public boolean ended() {
        boolean ended = counting && isOver() && now().runs();
        counting = false;
        look();
        return ended;
    }

    /** Notices whether there is time left. */
    void look() {
        counting |= now().isSet() && !isOver();
    }

    /** It begins to run, for so many minutes. */
    public void set(int minutes) {
        director.clock(Countdown.of(Duration.ofMinutes(minutes), clock.instant()));
    }

    /** One minute more; a clock that was not there begins with that minute. */
    public void more() {
        Instant instant = clock.instant();
        director.clock(now().isSet() ? now().plus(MORE, instant) : Countdown.of(MORE, instant));
    }

    /** It stands still, or goes on. */
    public void turn() {
        Instant instant = clock.instant();
        if (now().isSet()) {
            director.clock(now().runs() ? now().paused(instant) : now().resumed(instant));
        }
    }

    /** There is no clock any more. */
    public void away() {
        director.clock(Countdown.NONE);
    }
}
