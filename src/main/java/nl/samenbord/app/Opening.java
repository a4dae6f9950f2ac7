package nl.samenbord.app;

import java.nio.file.Path;

/** With what the window opens. */
sealed interface Opening {
    /** With the choice of what to do. */
    record Start() implements Opening {}

    /** With the evening that comes with the program. */
    record Example() implements Opening {}

    /** With this file. */
    record Document(Path file) implements Opening {}
}
