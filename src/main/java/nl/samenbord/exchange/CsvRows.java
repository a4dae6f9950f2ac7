package nl.samenbord.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes a text apart into rows and fields, up to where that can't be done. */
final class CsvRows {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
    // what spreadsheets write for themselves: what stands between the fields
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile(
                    "\\s*\"?sep=([;,\t|])\"?[;, ]*(\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);

    private final List<RawRow> rows = new ArrayList<>();
    private long nextLine = 1;

    private CsvRows() {}

    static RawTable of(Decoded file) {
        return new CsvRows().read(file);
    }

    /** The row of which the only field is a whole line. */
    static RawRow apart(RawRow row, char separator) {
        List<String> fields = fields(row.fields().getFirst(), separator);
        return new RawRow(row.line(), fields, faults(fields));
    }

    /** The fields of one line. */
    static List<String> fields(String line, char separator) {
        try {
            return builder(separator).ofSingleCsvRecord(line).getFields();
        } catch (CsvParseException e) {
            return List.of(line);
        }
    }

    private RawTable read(Decoded file) {
        String text = file.text();
        Matcher said = SEPARATOR_LINE.matcher(text);
        char separator;
        if (said.lookingAt()) {
            separator = said.group(1).charAt(0);
            text = text.substring(said.end());
            nextLine += said.group(2).isEmpty() ? 0 : 1;
        } else {
            separator = Separator.of(text);
        }
        BadRow fault = readAll(text, separator);
        List<List<String>> texts = rows.stream().map(RawRow::fields).toList();
        if (fault == null && Guard.mayBeIn(text, texts)) {
            rows.replaceAll(CsvRows::unguarded);
        }
        return new RawTable("", rows, file.remarks(), fault);
    }

    private static RawRow unguarded(RawRow row) {
        return new RawRow(row.line(), row.fields().stream().map(Guard::off).toList(), row.faults());
    }

    private static Set<Integer> faults(List<String> fields) {
        return IntStream.range(0, fields.size())
                .filter(place -> SpreadsheetFault.is(fields.get(place).strip()))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable BadRow readAll(String text, char separator) {
        long before = nextLine - 1;
        try (CsvReader<CsvRecord> records = builder(separator).ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                long line = before + each.getStartingLineNumber();
                nextLine = line + 1 + breaksIn(each.getFields());
                List<String> fields = each.getFields();
                RawRow row =
                        new RawRow(line, fields, Guard.isExact(text) ? Set.of() : faults(fields));
                if (!row.isBlank() && !SEPARATOR_LINE.matcher(first(row)).matches()) {
                    rows.add(row);
                }
                if (rows.size() >= RawTable.MOST_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return new BadRow(nextLine, 1, new Reason.BrokenQuotes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    /** In a file that was pasted together such a line, and a mark before it, can come again. */
    private static String first(RawRow row) {
        return row.fields().getFirst().replace(NotesCsv.BYTE_ORDER_MARK, "")
                + (row.fields().size() > 1 ? ";" : "");
    }

    private static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true);
    }

    private static long breaksIn(List<String> fields) {
        return fields.stream()
                .mapToLong(field -> LINE_BREAK.matcher(field).results().count())
                .sum();
    }
}
