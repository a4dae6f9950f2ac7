package nl.samenbord.exchange;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.board.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a note of one row, or tells everything that is wrong in it. */
final class NoteRow {
    private static final Set<String> SHOWN =
            Set.of("", "nee", "n", "no", "false", "onwaar", "0", "zichtbaar");
    private static final Set<String> HIDDEN =
            Set.of(NotesCsv.YES, "j", "yes", "y", "true", "waar", "1", "x", "verborgen", "hidden");
    // a spreadsheet takes a number for one with decimals, a form puts its question before it
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:(?:tafel|table|ronde|round)\\s*:?\\s*)?([1-9][0-9]{0,3})(?:[.,]0+)?",
                    Pattern.CASE_INSENSITIVE);
    // "D1", also as "d 1" or with its name behind it, as a form offers it
    private static final Pattern CODE =
            Pattern.compile("([A-Za-z])[ .-]?([0-9]{1,2})(?:[.,]0+)?(?:\\s*[:.)·–-].*|\\s.*)?");

    private final Heading heading;
    private final Template template;
    private final TemplateNames names;
    private final Defaults defaults;

    NoteRow(Heading heading, Template template, Defaults defaults) {
        this.heading = heading;
        this.template = template;
        this.names = new TemplateNames(template);
        this.defaults = defaults;
    }

    /** What came of a row, on the line on which it begins. */
    sealed interface Result {
        long line();
    }

    record Good(long line, Note note) implements Result {}

    record Bad(long line, List<BadRow> rows) implements Result {
        Bad {
            rows = List.copyOf(rows);
        }
    }

    Result read(RawRow raw) {
        long line = raw.line();
        List<String> row = raw.fields();
        Faults faults = new Faults(line);
        if (row.stream().skip(heading.width()).anyMatch(extra -> !extra.isBlank())) {
            Reason more = new Reason.TooManyFields(heading.width());
            faults.found.add(new BadRow(line, heading.width() + 1, more));
        }
        heading.places()
                .forEach(
                        (field, place) -> {
                            if (raw.faults().contains(place)) {
                                String found = heading.in(row, field);
                                faults.add(field, new Reason.SpreadsheetFault(found));
                            }
                        });
        if (!faults.found.isEmpty()) {
            // the rest of the row would be told twice
            return new Bad(line, faults.found);
        }
        Cell cell = cell(heading.in(row, Field.CELL), faults);
        Note note =
                new Note(
                        Id.fresh(),
                        cell,
                        kind(heading.in(row, Field.KIND), faults),
                        voice(heading.in(row, Field.VOICE), faults),
                        number(Field.TABLE, row, faults),
                        number(Field.ROUND, row, faults),
                        language(heading.in(row, Field.LANGUAGE), faults),
                        text(heading.in(row, Field.TEXT), faults),
                        shortEnough(Field.TRANSLATION, heading.in(row, Field.TRANSLATION), faults),
                        hidden(heading.in(row, Field.HIDDEN), faults)
                                ? Set.of(Mark.HIDDEN)
                                : Set.of(),
                        "",
                        "",
                        null);
        return faults.found.isEmpty() ? new Good(line, note) : new Bad(line, faults.found);
    }

    private Cell cell(String found, Faults faults) {
        if (found.isEmpty() && defaults.cell() != null) {
            return defaults.cell();
        }
        return code(found)
                .flatMap(Cell::parse)
                .filter(template::has)
                .orElseGet(
                        () -> {
                            Cell last = template.cells().getLast();
                            faults.add(Field.CELL, new Reason.UnknownCell(found, last.code()));
                            return last;
                        });
    }

    private static Optional<String> code(String found) {
        Matcher code = CODE.matcher(Words.onOneLine(found));
        return code.matches() ? Optional.of(code.group(1) + code.group(2)) : Optional.empty();
    }

    private String kind(String found, Faults faults) {
        if (found.isEmpty()) {
            return defaults.kind();
        }
        return names.kind(found)
                .map(Kind::id)
                .orElseGet(
                        () -> {
                            faults.add(Field.KIND, new Reason.UnknownKind(found, names.kinds()));
                            return found;
                        });
    }

    private String voice(String found, Faults faults) {
        if (found.isEmpty()) {
            return defaults.voice();
        }
        return names.voice(found)
                .map(Voice::id)
                .orElseGet(
                        () -> {
                            faults.add(Field.VOICE, new Reason.UnknownVoice(found, names.voices()));
                            return found;
                        });
    }

    private int number(Field field, List<String> row, Faults faults) {
        String found = heading.in(row, field);
        if (found.isEmpty()) {
            return 0;
        }
        Matcher number = NUMBER.matcher(digits(found));
        if (!number.matches()) {
            faults.add(field, new Reason.BadNumber(field.heading(), found));
            return 0;
        }
        return Integer.parseInt(number.group(1));
    }

    /** The same with the digits that everybody can read. */
    private static String digits(String found) {
        StringBuilder plain = new StringBuilder(found.length());
        found.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private String language(String found, Faults faults) {
        if (!found.isEmpty() && !found.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")) {
            faults.add(Field.LANGUAGE, new Reason.BadLanguage(found));
        }
        return found;
    }

    private String text(String found, Faults faults) {
        if (found.isEmpty()) {
            faults.add(Field.TEXT, new Reason.NothingWritten());
        }
        return shortEnough(Field.TEXT, found, faults);
    }

    private String shortEnough(Field field, String found, Faults faults) {
        int length = Words.length(found);
        if (length > Words.LONGEST) {
            faults.add(field, new Reason.TooLong(length));
        }
        return found;
    }

    private boolean hidden(String found, Faults faults) {
        String answer = Words.folded(found);
        if (!SHOWN.contains(answer) && !HIDDEN.contains(answer)) {
            faults.add(Field.HIDDEN, new Reason.BadHidden(found));
        }
        return HIDDEN.contains(answer);
    }

    private final class Faults {
        private final long line;
        private final List<BadRow> found = new ArrayList<>();

        private Faults(long line) {
            this.line = line;
        }

        private void add(Field field, Reason reason) {
            found.add(new BadRow(line, heading.number(field), reason));
        }
    }
}
