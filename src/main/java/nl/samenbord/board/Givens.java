package nl.samenbord.board;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What was answered on a board to what its template asks beside the notes. */
public final class Givens {
    private final Board board;

    /** On this board. */
    public Givens(Board board) {
        this.board = board;
    }

    /** What is asked of this, in the order of the template. */
    public List<Ask> asked(Ask.Of of) {
        return board.template().asks().stream().filter(ask -> ask.of() == of).toList();
    }

    /** Whether there is any answer, the number towards the dream among them. */
    public boolean isAnyGiven() {
        return board.template().asks().stream().anyMatch(ask -> isAnyGiven(ask));
    }

    /** Whether this was answered, of whatever it is asked. */
    public boolean isAnyGiven(Ask ask) {
        return board.all(Given.class).stream().anyMatch(given -> given.ask().equals(ask.id()))
                || (ask.isDream() && !line(ask, "").isEmpty());
    }

    /** What was answered of this; empty where nobody did, and for what is asked often. */
    public String value(Ask ask, String of) {
        return ask.isOften() ? "" : find(ask, of, null).map(Given::value).orElse("");
    }

    private Optional<Given> find(Ask ask, String of, @Nullable LocalDate day) {
        return board.all(Given.class).find(new Given(ask.id(), of, day, "").id());
    }

    /** The same in words; how a moment is read is told by the caller. */
    public String words(Ask ask, String of, UnaryOperator<String> moment) {
        String value = value(ask, of);
        return value.isEmpty() ? "" : ask.words(value, board.template(), moment);
    }

    /** All that was answered of this, each behind what was asked; empty where nothing was. */
    public String sentence(Ask.Of sort, String of, UnaryOperator<String> moment) {
        return sentence(sort, ask -> words(ask, of, moment));
    }

    /** The same without signs, for where there is no face for them. */
    public String bareSentence(Ask.Of sort, String of, UnaryOperator<String> moment) {
        return sentence(
                sort,
                ask -> {
                    String value = value(ask, of);
                    return ask.sort() instanceof Ask.Sort.Choice choice
                            ? choice.option(value).map(Ask.Option::name).orElse("")
                            : words(ask, of, moment);
                });
    }

    private String sentence(Ask.Of sort, Function<Ask, String> answer) {
        List<String> said = new ArrayList<>();
        for (Ask ask : asked(sort)) {
            String words = answer.apply(ask);
            if (!words.isEmpty()) {
                String name = Naming.plain(ask.name());
                said.add(name + (name.endsWith("?") ? " " : ": ") + words);
            }
        }
        return String.join("\u00A0· ", said);
    }

    /** The numbers that were given in the course of time, the earliest first. */
    public List<Ask.Point> line(Ask ask, String of) {
        List<Ask.Point> line = new ArrayList<>();
        for (Given given : board.all(Given.class)) {
            LocalDate day = given.day();
            if (day != null && given.ask().equals(ask.id()) && given.of().equals(of)) {
                line.add(new Ask.Point(day, Integer.parseInt(given.value())));
            }
        }
        LocalDate meeting = board.meeting().when().date();
        boolean said = ask.isDream() && board.dream().now() > 0;
        if (said
                && meeting != null
                && line.stream().noneMatch(point -> point.day().equals(meeting))) {
            line.add(new Ask.Point(meeting, board.dream().now()));
        }
        line.sort(Comparator.comparing(Ask.Point::day));
        return line;
    }

    /** The change that answers this; an empty answer takes it back. Empty if nothing changes. */
    public Optional<Change> give(Ask ask, String of, @Nullable LocalDate day, String value) {
        if (ask.isDream() && day != null && day.equals(board.meeting().when().date())) {
            Dream now = board.dream();
            Dream next =
                    new Dream(value.isEmpty() ? 0 : Integer.parseInt(value), now.goal(), now.by());
            return Optional.<Change>of(new Change.Tell(now, next)).filter(_ -> !next.equals(now));
        }
        Optional<Given> before = find(ask, of, day);
        Given after = new Given(ask.id(), of, day, value);
        if (before.isEmpty()) {
            return value.isEmpty() ? Optional.empty() : Optional.of(Change.Add.last(after));
        }
        Given known = before.get();
        if (value.isEmpty()) {
            return Optional.of(new Change.Remove(known, 0));
        }
        return known.equals(after) ? Optional.empty() : Optional.of(new Change.Edit(known, after));
    }
}
