package nl.samenbord.exchange;

import nl.samenbord.board.Words;
import nl.samenbord.text.Texts;

import java.util.List;
import java.util.stream.Collectors;

/** Tells in one sentence what is wrong in a row, or odd about a file. */
public final class ReasonWords {
    private static final int LONGEST_QUOTE = 40;
    private static final int MOST_LINES = 10;

    private final Texts texts;

    /** In this language. */
    public ReasonWords(Texts texts) {
        this.texts = texts;
    }

    /** What is wrong, and what can stand there. */
    public String sentence(Reason reason) {
        return switch (reason) {
            case Reason.NoText _ -> texts.of("csv.noText");
            case Reason.NotATable file -> sentence(file.what());
            case Reason.NoSuchSheet sheet ->
                    texts.of(
                            sheet.known().isEmpty() ? "csv.noSheets" : "csv.noSuchSheet",
                            quoted(sheet.name()),
                            listed(sheet.known()));
            case Reason.SpreadsheetFault fault ->
                    texts.of("csv.spreadsheetFault", quoted(fault.found()));
            case Reason.ColumnMissing column -> texts.of("csv.columnMissing", column.heading());
            case Reason.ColumnTwice column -> texts.of("csv.columnTwice", column.heading());
            case Reason.BrokenQuotes _ -> texts.of("csv.brokenQuotes");
            case Reason.TooManyFields row -> texts.of("csv.tooManyFields", row.headings());
            case Reason.TooManyRows rows -> texts.of("csv.tooManyRows", rows.most());
            case Reason.UnknownCell cell ->
                    texts.of("csv.unknownCell", quoted(cell.found()), cell.last());
            case Reason.UnknownKind kind ->
                    texts.of("csv.unknownKind", quoted(kind.found()), listed(kind.known()));
            case Reason.UnknownVoice voice ->
                    texts.of("csv.unknownVoice", quoted(voice.found()), listed(voice.known()));
            case Reason.BadNumber number ->
                    texts.of("csv.badNumber", quoted(number.found()), number.heading());
            case Reason.BadLanguage language ->
                    texts.of("csv.badLanguage", quoted(language.found()));
            case Reason.BadHidden answer -> texts.of("csv.badHidden", quoted(answer.found()));
            case Reason.NothingWritten _ -> texts.of("csv.nothingWritten");
            case Reason.TooLong text -> texts.of("csv.tooLong", text.length(), Words.LONGEST);
        };
    }

    /** What to know of a file that could be read. */
    public String sentence(Reading.Remark remark) {
        return switch (remark) {
            case Reading.OldEncoding old -> texts.of("csv.oldEncoding", old.codePage());
            case Reading.BadBytes bytes ->
                    texts.of("csv.badBytes", bytes.lines().size(), lines(bytes));
            case Reading.PrivateColumn column ->
                    texts.of("csv.privateColumn", quoted(column.heading()));
            case Reading.UnknownColumn column ->
                    texts.of("csv.unknownColumn", quoted(column.heading()));
        };
    }

    private String sentence(NoTable what) {
        return texts.of(
                switch (what) {
                    case WEB_PAGE -> "csv.webPage";
                    case OLD_SPREADSHEET -> "csv.oldSpreadsheet";
                    case BINARY_SPREADSHEET -> "csv.binarySpreadsheet";
                    case XML_SPREADSHEET -> "csv.xmlSpreadsheet";
                    case LOCKED_SPREADSHEET -> "csv.lockedSpreadsheet";
                    case OPEN_SPREADSHEET -> "csv.openSpreadsheet";
                    case NUMBERS -> "csv.numbers";
                    case DOCUMENT -> "csv.document";
                    case PDF -> "csv.pdf";
                    case PICTURE -> "csv.picture";
                    case SESSION -> "csv.session";
                    case PACKED -> "csv.packed";
                    case DAMAGED_SPREADSHEET -> "csv.damagedSpreadsheet";
                    case TOO_MUCH -> "csv.tooMuch";
                });
    }

    private static String lines(Reading.BadBytes bytes) {
        String first =
                bytes.lines().stream()
                        .limit(MOST_LINES)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return bytes.lines().size() > MOST_LINES ? first + " …" : first;
    }

    private static String quoted(String found) {
        String line = found.replace('\n', ' ');
        return Words.length(line) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    private static String listed(List<String> known) {
        return String.join(", ", known);
    }
}
