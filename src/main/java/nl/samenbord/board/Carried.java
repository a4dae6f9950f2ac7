package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that was agreed, planned or decided in an earlier session, as it was said there, and
 * what the team says now came of it. A theme tells which themes of now go on with it, and which
 * ones that look like it do not.
 */
public record Carried(
        Id id,
        Id former,
        Sort sort,
        @Nullable Id theme,
        String what,
        String who,
        String when,
        Proposal.Verdict verdict,
        Progress came,
        List<Id> goesOn,
        List<Id> apart)
        implements Item {
    /** What it was then. */
    public enum Sort {
        /** What was agreed at the end of the evening. */
        AGREEMENT,
        /** What the team worked on. */
        THEME,
        /** What was done for a theme. */
        ACTION,
        /** What the school's leaders decided about a theme. */
        DECISION
    }

    public Carried {
        goesOn = List.copyOf(goesOn);
        apart = List.copyOf(apart);
    }

    /**
     * The id under which an item of an earlier session is carried over: always the same, so that it
     * is known again.
     */
    public static Id idOf(Id former, Id item) {
        return Id.from("samenbord carried " + former + " " + item);
    }

    /** The same under other ids: its own, that of its session and that of its theme. */
    public Carried under(Id own, Id session, @Nullable Id ofTheme) {
        return new Carried(
                own, session, sort, ofTheme, what, who, when, verdict, came, goesOn, apart);
    }

    /** The same, to be done by this role or group. */
    public Carried by(String other) {
        return new Carried(
                id, former, sort, theme, what, other, when, verdict, came, goesOn, apart);
    }

    /** The same, decided so. */
    public Carried decided(Proposal.Verdict other) {
        return new Carried(id, former, sort, theme, what, who, when, other, came, goesOn, apart);
    }

    /** The same, of which this came. */
    public Carried being(Progress other) {
        return new Carried(id, former, sort, theme, what, who, when, verdict, other, goesOn, apart);
    }

    /** The same in these words. */
    public Carried saying(String other) {
        return new Carried(id, former, sort, theme, other, who, when, verdict, came, goesOn, apart);
    }

    /** The same with these themes of now going on with it, and these that do not. */
    public Carried linked(List<Id> on, List<Id> not) {
        return new Carried(id, former, sort, theme, what, who, when, verdict, came, on, not);
    }

    /** The same with this theme of now going on with it, or no more. */
    public Carried turned(Id now) {
        return goesOn.contains(now)
                ? linked(without(goesOn, now), apart)
                : linked(with(goesOn, now), without(apart, now));
    }

    /** The same, of which the team says that this theme of now is something else. */
    public Carried refusing(Id now) {
        return linked(without(goesOn, now), with(apart, now));
    }

    private static List<Id> with(List<Id> all, Id one) {
        List<Id> more = new ArrayList<>(without(all, one));
        more.add(one);
        return more;
    }

    private static List<Id> without(List<Id> all, Id one) {
        return all.stream().filter(id -> !id.equals(one)).toList();
    }
}
