package nl.samenbord.desk;

import nl.samenbord.handout.PaperSize;

/** The sizes of sheets that can be chosen. */
public enum Sheets {
    /** What every printer has. */
    A4(PaperSize.A4),
    /** Twice as large: what hangs on a wall. */
    A3(PaperSize.A3);

    private final PaperSize size;

    Sheets(PaperSize size) {
        this.size = size;
    }

    PaperSize size() {
        return size;
    }
}
