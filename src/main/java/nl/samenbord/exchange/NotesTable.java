package nl.samenbord.exchange;

import nl.samenbord.board.Template;
import nl.samenbord.board.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file with a table of notes, as text (CSV) or as a spreadsheet (.xlsx): one of its sheets. */
public final class NotesTable {
    private static final int SAMPLES = 3;

    private final List<RawTable> tables;
    private final RawTable table;

    private NotesTable(List<RawTable> tables, RawTable table) {
        this.tables = tables;
        this.table = unpacked(table);
    }

    /** The sheet with this name; without one the first that has headings, or else any rows. */
    public static NotesTable of(byte[] file, String sheet) throws BadTable {
        List<RawTable> tables = tables(file);
        if (sheet.isEmpty()) {
            return new NotesTable(tables, usual(tables));
        }
        return new NotesTable(
                tables,
                tables.stream()
                        .filter(each -> same(each.sheet(), sheet))
                        .findFirst()
                        .orElseThrow(
                                () -> new BadTable(new Reason.NoSuchSheet(sheet, names(tables)))));
    }

    private static boolean same(String one, String other) {
        return Words.folded(one.strip()).equals(Words.folded(other.strip()));
    }

    private static List<RawTable> tables(byte[] file) throws BadTable {
        if (FileSort.isZip(file)) {
            return XlsxRows.of(file);
        }
        Optional<NoTable> other = FileSort.of(file);
        if (other.isPresent()) {
            throw new BadTable(other.get());
        }
        return List.of(
                CsvRows.of(
                        Decoded.from(file).orElseThrow(() -> new BadTable(new Reason.NoText()))));
    }

    private static RawTable usual(List<RawTable> tables) throws BadTable {
        return tables.stream()
                .filter(each -> NoteRows.headingIn(unpacked(each).rows()).isPresent())
                .findFirst()
                .or(() -> tables.stream().filter(each -> !each.rows().isEmpty()).findFirst())
                .or(() -> tables.stream().findFirst())
                .orElseThrow(() -> new BadTable(NoTable.DAMAGED_SPREADSHEET));
    }

    /**
     * A table with commas that was opened where fields are divided by semicolons has each row in
     * its first field; it is taken apart after all.
     */
    private static RawTable unpacked(RawTable table) {
        if (NoteRows.headingIn(table.rows()).isPresent()) {
            return table;
        }
        for (RawRow row : table.rows().stream().limit(1).toList()) {
            String line = row.fields().getFirst();
            char separator = Separator.within(line);
            if (isAlone(row) && Heading.isOne(CsvRows.fields(line, separator))) {
                return new RawTable(
                        table.sheet(),
                        table.rows().stream().map(each -> apart(each, separator)).toList(),
                        table.remarks(),
                        table.fault());
            }
        }
        return table;
    }

    private static RawRow apart(RawRow row, char separator) {
        return isAlone(row) ? CsvRows.apart(row, separator) : row;
    }

    private static boolean isAlone(RawRow row) {
        return row.fields().stream().skip(1).allMatch(String::isBlank);
    }

    private static List<String> names(List<RawTable> tables) {
        return tables.stream().map(RawTable::sheet).filter(name -> !name.isEmpty()).toList();
    }

    /** The names of all its sheets; none in a file of text. */
    public List<String> sheets() {
        return names(tables);
    }

    /** The name of this sheet; empty in a file of text. */
    public String sheet() {
        return table.sheet();
    }

    /** What is odd about the file. */
    public List<Reading.Remark> remarks() {
        return table.remarks();
    }

    /** All rows as notes, by the headings; what can't be read refuses the whole table. */
    public Reading read(Template template, Defaults defaults) {
        return new NoteRows(template, defaults).read(table);
    }

    /** Its columns, with what their headings say; a column without a heading and rows is none. */
    public List<TableColumn> columns() {
        List<RawRow> rows = table.rows();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> headings = rows.get(headingAt()).fields();
        Heading heading = Heading.of(1, headings);
        int width = rows.stream().mapToInt(row -> row.fields().size()).max().orElse(0);
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String name =
                    i < headings.size() ? Words.onOneLine(Words.entered(headings.get(i))) : "";
            List<String> values = values(i);
            if (!name.isEmpty() || !values.isEmpty()) {
                columns.add(column(i, name, values, heading));
            }
        }
        return columns;
    }

    private static TableColumn column(
            int place, String name, List<String> values, Heading heading) {
        Optional<Field> field =
                heading.places().entrySet().stream()
                        .filter(entry -> entry.getValue() == place)
                        .map(Map.Entry::getKey)
                        .findFirst();
        boolean ours = field.isPresent() && Field.under(name).isPresent();
        boolean isPrivate =
                (field.isEmpty() && PrivateColumn.is(name))
                        || PrivateColumn.isOf(values)
                        || (!ours && PrivateColumn.isOfNames(values));
        return new TableColumn(
                place,
                name,
                isPrivate ? List.of() : values,
                isPrivate ? Optional.empty() : field,
                isPrivate);
    }

    /** What came of each row when these columns are these fields; what stands above is left out. */
    public List<TableRow> rows(Map<Field, Integer> places, Template template, Defaults defaults) {
        List<RawRow> rows = table.rows();
        if (rows.isEmpty()) {
            return List.of();
        }
        int at = headingAt();
        RawRow headings = rows.get(at);
        List<RawRow> under =
                rows.subList(at + 1, rows.size()).stream()
                        .filter(row -> !row.fields().equals(headings.fields()))
                        .toList();
        int width = rows.stream().mapToInt(row -> row.fields().size()).max().orElse(0);
        List<TableRow> read = new ArrayList<>();
        new NoteRows(template, defaults)
                .read(under, Heading.chosen(width, places))
                .forEach(result -> read.add(TableRow.of(result)));
        if (table.fault() != null) {
            read.add(TableRow.leftOut(table.fault()));
        }
        return read;
    }

    /** The row of headings: one that we know, or the first with more than a title. */
    private int headingAt() {
        List<RawRow> rows = table.rows();
        return NoteRows.headingIn(rows)
                .orElseGet(
                        () -> {
                            int few = Math.min(rows.size(), SAMPLES);
                            for (int i = 0; i < few; i++) {
                                if (!isAlone(rows.get(i))) {
                                    return i;
                                }
                            }
                            return 0;
                        });
    }

    private List<String> values(int place) {
        return table.rows().stream()
                .skip(headingAt() + 1L)
                .filter(row -> place < row.fields().size())
                .map(row -> Words.entered(row.fields().get(place)))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
