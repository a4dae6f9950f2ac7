package nl.samenbord.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import nl.samenbord.board.Note;
import nl.samenbord.board.Template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a whole file: its header, then row by row, so that every bad one is found. */
final class CsvFile {
    static final int MOST_ROWS = 10_000;

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private final Template template;
    private final Defaults defaults;
    private final List<Note> notes = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();
    private final List<Reading.Remark> remarks = new ArrayList<>();
    private long nextLine = 1;

    CsvFile(Template template, Defaults defaults) {
        this.template = template;
        this.defaults = defaults;
    }

    Reading read(Decoded file) {
        if (file.oldEncoding()) {
            remarks.add(new Reading.OldEncoding());
        }
        try (CsvReader<CsvRecord> rows = reader(file.text())) {
            readAll(rows);
        } catch (CsvParseException e) {
            bad.add(new BadRow(nextLine, 1, new Reason.BrokenQuotes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bad.isEmpty() ? new Reading.Read(notes, remarks) : new Reading.Refused(bad);
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(Separator.of(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    private void readAll(CsvReader<CsvRecord> rows) {
        CsvRow reader = null;
        int read = 0;
        for (CsvRecord row : rows) {
            long line = row.getStartingLineNumber();
            nextLine = line + 1 + breaksIn(row.getFields());
            if (row.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (reader == null) {
                Heading heading = Heading.of(line, row.getFields());
                bad.addAll(heading.faults());
                remarks.addAll(heading.remarks());
                if (!heading.faults().isEmpty()) {
                    return;
                }
                reader = new CsvRow(heading, template, defaults);
            } else if (++read > MOST_ROWS) {
                bad.add(new BadRow(line, 1, new Reason.TooManyRows(MOST_ROWS)));
                return;
            } else {
                keep(reader.read(line, row.getFields()));
            }
        }
        if (reader == null) {
            bad.addAll(Heading.of(1, List.of()).faults());
        }
    }

    private void keep(CsvRow.Result result) {
        switch (result) {
            case CsvRow.Good good -> notes.add(good.note());
            case CsvRow.Bad why -> bad.addAll(why.rows());
        }
    }

    private static long breaksIn(List<String> fields) {
        return fields.stream()
                .mapToLong(field -> LINE_BREAK.matcher(field).results().count())
                .sum();
    }
}
