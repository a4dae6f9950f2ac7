package nl.samenbord.exchange;

/** What a file is that holds no table that can be read; each has a sentence that helps. */
public enum NoTable {
    /** A page of the web under the name of a spreadsheet. */
    WEB_PAGE,
    /** A spreadsheet in the old way of writing (.xls). */
    OLD_SPREADSHEET,
    /** A spreadsheet of this century in bytes of its own (.xlsb). */
    BINARY_SPREADSHEET,
    /** A spreadsheet as one page of XML. */
    XML_SPREADSHEET,
    /** A spreadsheet that is locked with a password. */
    LOCKED_SPREADSHEET,
    /** A spreadsheet in the open way of writing (.ods). */
    OPEN_SPREADSHEET,
    /** A spreadsheet of Apple's. */
    NUMBERS,
    /** A text document. */
    DOCUMENT,
    /** A PDF. */
    PDF,
    /** A picture. */
    PICTURE,
    /** A session of ours. */
    SESSION,
    /** Something that other files are packed in. */
    PACKED,
    /** A spreadsheet that is cut off or not as it should be. */
    DAMAGED_SPREADSHEET,
    /** A spreadsheet with more in it than a table of notes can have. */
    TOO_MUCH
}
