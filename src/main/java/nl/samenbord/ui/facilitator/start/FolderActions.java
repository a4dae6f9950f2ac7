package nl.samenbord.ui.facilitator.start;

import java.nio.file.Path;

/** What can be asked for with the folder of a school. */
public interface FolderActions {
    /** Lets the facilitator choose a folder, and shows its dossier. */
    void choose();

    /** Shows the dossier of this folder. */
    void open(Path folder);
}
