package nl.samenbord.ui.facilitator.keys;

/** One line of the sheet: the keys as they are printed on a keyboard, and what they do. */
public record KeyLine(String keys, String words) {}
