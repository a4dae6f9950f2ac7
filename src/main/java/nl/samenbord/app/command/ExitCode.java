package nl.samenbord.app.command;

/** How it went, as the program tells the system. */
public enum ExitCode {
    /** All is done; warnings may have been given. */
    DONE(0),
    /** There is something wrong with a file that was named. */
    PROBLEM(1),
    /** What was typed can't be understood. */
    WRONG_USE(2);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** For the system. */
    public int number() {
        return number;
    }
}
