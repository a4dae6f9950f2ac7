package nl.samenbord.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import nl.samenbord.board.Board;
import nl.samenbord.board.Note;
import nl.samenbord.board.Template;
import nl.samenbord.board.Words;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The notes of a board as a table in CSV, hidden ones too. */
public final class NotesCsv {
    static final String BYTE_ORDER_MARK = "\uFEFF";
    static final String YES = "ja";
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private NotesCsv() {}

    /** Whether texts stay exactly what they are, or can't be taken for a formula. */
    public enum Form {
        PLAIN,
        SPREADSHEET
    }

    /** Writes all notes, in the order in which they were kept. */
    public static Written write(Board board, Form form) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        int guarded = 0;
        try (CsvWriter csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text)) {
            csv.writeRecord(Stream.of(Field.values()).map(Field::heading).toList());
            for (Note note : board.notes()) {
                List<String> cells = cells(note);
                if (form == Form.SPREADSHEET) {
                    guarded += (int) cells.stream().filter(NotesCsv::isRisky).count();
                    cells = cells.stream().map(c -> isRisky(c) ? "'" + c : c).toList();
                }
                csv.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(text.toString(), guarded);
    }

    /** Reads notes for a template; what can't be read refuses the whole file. */
    public static Reading read(byte[] file, Template template, Defaults defaults) {
        return Decoded.from(file)
                .<Reading>map(text -> new CsvFile(template, defaults).read(text))
                .orElseGet(
                        () -> new Reading.Refused(List.of(new BadRow(1, 1, new Reason.NoText()))));
    }

    private static List<String> cells(Note note) {
        return Stream.of(
                        note.cell().code(),
                        note.kind(),
                        note.voice(),
                        number(note.table()),
                        number(note.round()),
                        note.language(),
                        note.text(),
                        note.translation(),
                        !note.isForTheRoom() ? YES : "")
                .map(Words::wellFormed)
                .toList();
    }

    private static String number(int counted) {
        return counted == 0 ? "" : Integer.toString(counted);
    }

    private static boolean isRisky(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    }
}
