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
import java.util.Set;

/** Makes a note of one row, or tells everything that is wrong in it. */
final class CsvRow {
    private static final Set<String> SHOWN = Set.of("", "nee", "no", "false", "0");
    private static final Set<String> HIDDEN = Set.of(NotesCsv.YES, "yes", "true", "1", "x");

    private final Heading heading;
    private final Template template;
    private final TemplateNames names;
    private final Defaults defaults;

    CsvRow(Heading heading, Template template, Defaults defaults) {
        this.heading = heading;
        this.template = template;
        this.names = new TemplateNames(template);
        this.defaults = defaults;
    }

    sealed interface Result {}

    record Good(Note note) implements Result {}

    record Bad(List<BadRow> rows) implements Result {}

    Result read(long line, List<String> row) {
        Faults faults = new Faults(line);
        if (row.stream().skip(heading.width()).anyMatch(extra -> !extra.isBlank())) {
            Reason more = new Reason.TooManyFields(heading.width());
            faults.found.add(new BadRow(line, heading.width() + 1, more));
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
        return faults.found.isEmpty() ? new Good(note) : new Bad(faults.found);
    }

    private Cell cell(String found, Faults faults) {
        return Cell.parse(found)
                .filter(template::has)
                .orElseGet(
                        () -> {
                            Cell last = template.cells().getLast();
                            faults.add(Field.CELL, new Reason.UnknownCell(found, last.code()));
                            return last;
                        });
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
        if (!found.matches("[1-9][0-9]{0,3}")) {
            faults.add(field, new Reason.BadNumber(field.heading(), found));
            return 0;
        }
        return Integer.parseInt(found);
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
