package nl.samenbord.app;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Starts. */
    public static void main(String[] args) {
        System.out.println("Samenbord");
    }
}
