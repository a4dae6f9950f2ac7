package nl.samenbord.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.siegmar.fastcsv.writer.QuoteStrategy;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;
import nl.samenbord.board.Words;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The notes of a board as a table in CSV, hidden ones too. */
public final class NotesCsv {
    static final char MARK = '\uFEFF';
    static final String BYTE_ORDER_MARK = String.valueOf(MARK);
    static final String YES = "ja";

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
                        .quoteStrategy(quotes(board, form))
                        .build(text)) {
            csv.writeRecord(Stream.of(Field.values()).map(Field::heading).toList());
            Places places = new Places(board);
            for (Note note : board.notes()) {
                List<String> cells = cells(note, places.of(note));
                if (form == Form.SPREADSHEET) {
                    guarded += (int) cells.stream().filter(Guard::needs).count();
                    cells = cells.stream().map(Guard::on).toList();
                }
                csv.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(text.toString(), guarded);
    }

    /** What stands in each column for this note, which hangs in this cell. */
    static List<String> cells(Note note, Cell hangs) {
        return Stream.of(
                        hangs.code(),
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

    private static QuoteStrategy quotes(Board board, Form form) {
        return form == Form.PLAIN && Guard.wouldMislead(board)
                ? QuoteStrategies.ALWAYS
                : QuoteStrategies.REQUIRED;
    }
}
