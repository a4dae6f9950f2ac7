package nl.samenbord.desk;

import java.nio.file.Path;

/** What happened to an open session by itself, and is told once; or what is asked once. */
public sealed interface News {
    /** Its file was renamed in its folder; the session goes on there. */
    record Followed(Path file) implements News {}

    /** Its file is not as this program left it: nothing of before can be undone. */
    record BegunAnew() implements News {}

    /** It can't go on in the file that was chosen for it. */
    record NotThere(Problem why) implements News {}

    /** Its file was a copy of that of another evening; it has an id of its own now. */
    record OwnId(Path file, Path other) implements News {}

    /** Nobody can tell whether that file, with the same id, is of the same evening. */
    record SameAsked(Path other) implements News {}
}
