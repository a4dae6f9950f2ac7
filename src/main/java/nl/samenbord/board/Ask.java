package nl.samenbord.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Something that a template asks beside the notes: of the board as a whole, or of each column, row,
 * cell or note; and what can be answered. Its name may hold soft hyphens.
 */
public record Ask(String id, String name, Of of, Sort sort) implements Named<Ask> {
    /** More than this nobody fills in. */
    public static final int MOST = 12;

    /** Of what it is asked, each time anew. */
    public enum Of {
        BOARD,
        COLUMN,
        ROW,
        CELL,
        NOTE
    }

    /** What can be answered. */
    public sealed interface Sort {
        /** One of these. */
        record Choice(List<Option> options) implements Sort {
            public Choice {
                options = List.copyOf(options);
                need(!options.isEmpty() && options.size() <= Template.MOST_WORDS);
                Set<String> ids = new HashSet<>();
                options.forEach(option -> need(!option.id().isEmpty() && ids.add(option.id())));
            }

            /** The option with this id. */
            public Optional<Option> option(String wanted) {
                return options.stream().filter(o -> o.id().equals(wanted)).findFirst();
            }
        }

        /** One of the columns, which are the steps of a ladder; this sign stands on it. */
        record Step(String sign) implements Sort {
            public Step {
                need(isSign(sign));
            }
        }

        /**
         * A whole number in these bounds: once, or often and then each time with its day. The one
         * towards the dream is that of the meeting too.
         */
        record Scale(int lowest, int highest, boolean often, boolean dream) implements Sort {
            /** Larger ones fit nowhere. */
            public static final int LARGEST = 999;

            public Scale {
                need(lowest >= 0 && lowest < highest && highest <= LARGEST);
                need(!dream || (often && lowest == Dream.LOWEST && highest == Dream.HIGHEST));
            }
        }

        /** A day, a month or words that say when. */
        record Moment() implements Sort {}

        /** A line of words. */
        record Line() implements Sort {}
    }

    /** What can be chosen: a word, and a sign that tells it apart without colour. */
    public record Option(String id, String name, String sign) {
        public Option {
            need(isSign(sign));
        }

        /** An option of this name, under an id that follows from it and is none of the others. */
        public static Option named(String name, String sign, Collection<String> others) {
            return new Option(Naming.id(name, others), name, sign);
        }

        /** Sign and word. */
        public String words() {
            return (sign + " " + Naming.plain(name)).strip();
        }
    }

    public Ask {
        need(!id.isEmpty());
        need(!(sort instanceof Sort.Step) || of == Of.ROW);
        need(!(sort instanceof Sort.Scale scale) || !scale.often() || of == Of.BOARD);
    }

    /** Asked of something else; what can't be answered there becomes a line of words. */
    public Ask askedOf(Of other) {
        boolean stays =
                switch (sort) {
                    case Sort.Step _ -> other == Of.ROW;
                    case Sort.Scale scale -> !scale.often() || other == Of.BOARD;
                    case Sort.Choice _, Sort.Moment _, Sort.Line _ -> true;
                };
        return new Ask(id, name, other, stays ? sort : new Sort.Line());
    }

    /** Answered otherwise, and where that can be asked. */
    public Ask answeredBy(Sort other) {
        Of where =
                switch (other) {
                    case Sort.Step _ -> Of.ROW;
                    case Sort.Scale scale -> scale.often() ? Of.BOARD : of;
                    case Sort.Choice _, Sort.Moment _, Sort.Line _ -> of;
                };
        return new Ask(id, name, where, other);
    }

    /** Whether it is answered again and again, each time with a day. */
    public boolean isOften() {
        return sort instanceof Sort.Scale scale && scale.often();
    }

    /** Whether it is the number towards the dream. */
    public boolean isDream() {
        return sort instanceof Sort.Scale scale && scale.dream();
    }

    @Override
    public Ask named(String newId, String newName) {
        return new Ask(newId, newName, of, sort);
    }

    /** Whether this can be what it is answered with. */
    boolean allows(Given given, Template template) {
        if (isOften() != (given.day() != null) || !isPlace(given.of(), template)) {
            return false;
        }
        String value = given.value();
        return switch (sort) {
            case Sort.Choice choice -> choice.option(value).isPresent();
            case Sort.Step _ -> template.columns().stream().anyMatch(c -> c.id().equals(value));
            case Sort.Scale scale -> isWithin(value, scale);
            case Sort.Moment _, Sort.Line _ -> true;
        };
    }

    private static boolean isWithin(String value, Sort.Scale scale) {
        if (!value.matches("\\d{1,3}")) {
            return false;
        }
        int said = Integer.parseInt(value);
        return said >= scale.lowest() && said <= scale.highest();
    }

    private boolean isPlace(String place, Template template) {
        return switch (of) {
            case BOARD -> place.isEmpty();
            case COLUMN -> template.columns().stream().anyMatch(c -> c.id().equals(place));
            case ROW -> template.rows().stream().anyMatch(r -> r.id().equals(place));
            case CELL -> Cell.parse(place).filter(template::has).isPresent();
            case NOTE -> isId(place);
        };
    }

    /** The note itself may be in the bin, and comes back with what was said of it. */
    private static boolean isId(String place) {
        try {
            return Id.of(place).toString().equals(place);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    /** The answer as people read it; how a moment is read is told by the caller. */
    public String words(String value, Template template, UnaryOperator<String> moment) {
        return switch (sort) {
            case Sort.Choice choice -> choice.option(value).map(Option::words).orElse(value);
            case Sort.Step step -> (step.sign() + " " + column(value, template)).strip();
            case Sort.Moment _ -> moment.apply(value);
            case Sort.Scale _, Sort.Line _ -> value;
        };
    }

    private static String column(String id, Template template) {
        return template.columns().stream()
                .filter(column -> column.id().equals(id))
                .map(column -> Naming.plain(column.name()))
                .findFirst()
                .orElse(id);
    }

    private static boolean isSign(String sign) {
        return Words.length(sign) <= 2 && sign.equals(sign.strip());
    }

    private static void need(boolean given) {
        if (!given) {
            throw new IllegalArgumentException("nobody can answer this");
        }
    }

    /** One number of a line: on which day, which number. */
    public record Point(LocalDate day, int number) {}
}
