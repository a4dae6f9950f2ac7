package nl.samenbord.exchange;

import nl.samenbord.board.Words;
import nl.samenbord.text.Texts;

import java.util.List;

/** Tells in one sentence what is wrong in a row, or odd about a file. */
public final class ReasonWords {
    private static final int LONGEST_QUOTE = 40;

    private final Texts texts;

    /** In this language. */
    public ReasonWords(Texts texts) {
        this.texts = texts;
    }

    /** What is wrong, and what can stand there. */
    public String sentence(Reason reason) {
        return switch (reason) {
            case Reason.NoText _ -> texts.of("csv.noText");
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
            case Reading.OldEncoding _ -> texts.of("csv.oldEncoding");
            case Reading.UnknownColumn column ->
                    texts.of("csv.unknownColumn", quoted(column.heading()));
        };
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
