package nl.samenbord.exchange;

import java.util.List;

/** What is wrong in a row: a fact; {@link ReasonWords} tells it. */
public sealed interface Reason {
    /** The bytes are no text. */
    record NoText() implements Reason {}

    /** It is something else than a table that can be read. */
    record NotATable(NoTable what) implements Reason {}

    /** There is no sheet of this name; those there are. */
    record NoSuchSheet(String name, List<String> known) implements Reason {
        public NoSuchSheet {
            known = List.copyOf(known);
        }
    }

    /** A spreadsheet could not work out what should stand here. */
    record SpreadsheetFault(String found) implements Reason {}

    /** There is no such column, and it is needed. */
    record ColumnMissing(String heading) implements Reason {}

    /** There are two columns under this heading. */
    record ColumnTwice(String heading) implements Reason {}

    /** A quotation mark is not closed, or something follows it. */
    record BrokenQuotes() implements Reason {}

    /** There are more fields than headings. */
    record TooManyFields(int headings) implements Reason {}

    /** There are more rows than an evening can have notes; this many are read. */
    record TooManyRows(int most) implements Reason {}

    /** The grid has no such cell; the last one it has. */
    record UnknownCell(String found, String last) implements Reason {}

    /** The template has no such kind; those it has. */
    record UnknownKind(String found, List<String> known) implements Reason {
        public UnknownKind {
            known = List.copyOf(known);
        }
    }

    /** The template has no such voice; those it has. */
    record UnknownVoice(String found, List<String> known) implements Reason {
        public UnknownVoice {
            known = List.copyOf(known);
        }
    }

    /** This is no table or round: they are counted from 1. */
    record BadNumber(String heading, String found) implements Reason {}

    /** This is no tag of a language, such as nl. */
    record BadLanguage(String found) implements Reason {}

    /** This is neither yes nor no. */
    record BadHidden(String found) implements Reason {}

    /** There is no text. */
    record NothingWritten() implements Reason {}

    /** The text has this many characters, which is too many. */
    record TooLong(int length) implements Reason {}
}
