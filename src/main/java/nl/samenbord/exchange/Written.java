package nl.samenbord.exchange;

/**
 * Notes as the text of a CSV file (to be kept as UTF-8), and how many of its cells got an
 * apostrophe in front so that a spreadsheet does not take them for a formula.
 */
public record Written(String text, int guarded) {}
