package nl.samenbord.handout.paper;

/** Who waits for the paper: is told of each page and may say that it is no longer wanted. */
@FunctionalInterface
public interface Progress {
    /** Nobody waits. */
    Progress NONE = pages -> true;

    /** So many pages are done; false stops the printing. */
    boolean goOn(int pages);
}
