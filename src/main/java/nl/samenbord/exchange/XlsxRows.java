package nl.samenbord.exchange;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the sheets of a spreadsheet (.xlsx) as rows of text; formulas by what they came to. */
final class XlsxRows {
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_SHEETS = 200;

    private long characters;

    private XlsxRows() {}

    /** All sheets that one can see, in their order. */
    static List<RawTable> of(byte[] file) throws BadTable {
        byte[] parts = XlsxParts.of(file);
        try (ReadableWorkbook book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(parts), new ReadingOptions(true, true))) {
            XlsxRows reader = new XlsxRows();
            List<RawTable> tables = new ArrayList<>();
            for (Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    tables.add(reader.table(sheet));
                }
                if (tables.size() > MOST_SHEETS) {
                    throw new BadTable(NoTable.TOO_MUCH);
                }
            }
            return tables;
        } catch (IOException
                | ExcelReaderException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            // the reader says in these ways that a part is missing or not as it should be
            throw new BadTable(NoTable.DAMAGED_SPREADSHEET);
        }
    }

    private RawTable table(Sheet sheet) throws BadTable, IOException {
        List<RawRow> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
            Iterator<Row> each = all.iterator();
            while (each.hasNext() && rows.size() < RawTable.MOST_ROWS) {
                RawRow row = row(each.next());
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        }
        return new RawTable(sheet.getName(), rows, List.of(), null);
    }

    private RawRow row(Row row) throws BadTable {
        List<String> fields = new ArrayList<>();
        Set<Integer> faults = new HashSet<>();
        int blanks = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            @Nullable Cell cell = row.getCell(i);
            String text = cell == null ? "" : XlsxText.of(cell);
            characters += text.length();
            if (text.isEmpty()) {
                blanks++;
                continue;
            }
            if (i >= MOST_COLUMNS || characters > XlsxParts.MOST_BYTES) {
                throw new BadTable(NoTable.TOO_MUCH);
            }
            for (; blanks > 0; blanks--) {
                fields.add("");
            }
            fields.add(text);
            if (cell != null && isFault(cell, text)) {
                faults.add(i);
            }
        }
        return new RawRow(row.getRowNum(), fields, faults);
    }

    /** A formula that came to nothing says so; a text that only looks so is a text. */
    private static boolean isFault(Cell cell, String text) {
        return cell.getType() == CellType.ERROR
                || (cell.getFormula() != null && SpreadsheetFault.is(text));
    }
}
