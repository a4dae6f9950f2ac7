package nl.samenbord.ui.facilitator.start;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Template;
import nl.samenbord.desk.Unfinished;
import nl.samenbord.desk.Version;
import nl.samenbord.text.Language;
import nl.samenbord.ui.facilitator.template.TemplateActions;

import java.nio.file.Path;
import java.util.Optional;

/** What can be asked for on the start screen. */
public interface StartActions {
    /** Begins a new evening. */
    void begin(Meeting meeting, Template template);

    /** Shows on paper what lies on the tables at such an evening, before there is one. */
    void paper(Meeting meeting, Template template);

    /** Lets the facilitator choose a file. */
    void choose();

    /** Opens the session in this file. */
    void open(Path file);

    /** Goes on with what a stopped program left: it comes back. */
    void restore(Unfinished unfinished);

    /**
     * Opens a session as it is in its file; what a stopped program left becomes a version of it.
     */
    void without(Unfinished unfinished);

    /** Opens the session in this file to look at it. */
    void look(Path file);

    /** Opens it though somebody may have it open elsewhere. */
    void takeOver(Path file);

    /** The last version that was kept of the session in a file that can't be read. */
    Optional<Version> lastVersion(Path file);

    /** Opens that version in a file of its own. */
    void openLastVersion(Path file);

    /** Opens a copy of it. */
    void copyOf(Path file);

    /** Opens the example evening. */
    void example();

    /** What can be done with the folder of a school. */
    FolderActions folders();

    /** What can be done with templates. */
    TemplateActions templates();

    /** From now on the program speaks this language. */
    void speak(Language language);
}
