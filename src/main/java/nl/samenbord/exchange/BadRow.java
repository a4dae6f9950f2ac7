package nl.samenbord.exchange;

/**
 * Why a row can't be read. The line is the one in the file on which the row begins; the column
 * counts the fields of the row; both from 1.
 */
public record BadRow(long line, int column, Reason reason) {}
