package nl.samenbord.ui.facilitator.dossier;

import nl.samenbord.board.Method;
import nl.samenbord.board.dossier.Dossier;
import nl.samenbord.board.dossier.Next;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.SchoolFolder;
import nl.samenbord.ui.facilitator.parts.Work;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** What is asked of the program by whoever looks at a dossier. */
public interface DossierActions {
    /** Reads the folder, beside the window, and tells what is in it. */
    void read(Consumer<SchoolFolder> told);

    /** The school that one comes from; empty if that says nothing. */
    String school();

    /** Opens the session in this file, perhaps where this is worked on. */
    void open(Path file, @Nullable Work at);

    /** Opens the session in the first file, with that in the second laid beside it. */
    void beside(Path later, Path earlier);

    /** Opens the session in the first file, and shows what would come from the copy of it. */
    void join(Path file, Path copy);

    /** Begins a session for this, in the folder. */
    void begin(Next.What what, String school, Dossier dossier);

    /** Puts the session in this file in another place; a problem where that can't be done. */
    Optional<Problem> place(Path file, Method before, Method after);

    /** Lets the facilitator choose another folder. */
    void choose();

    /** Goes back to where one came from. */
    void close();

    /** Nobody looks any more: what is being read is dropped. */
    void leave();
}
