package nl.samenbord.ui.facilitator;

import nl.samenbord.board.Id;
import nl.samenbord.desk.EarlierYears;
import nl.samenbord.desk.Versions;
import nl.samenbord.ui.facilitator.dossier.DossierActions;
import nl.samenbord.ui.facilitator.paper.PaperOutside;

/** What the laptop window asks of the program around it. */
public interface Outside {
    /** Puts this session away and goes back to the start screen. */
    void toStart();

    /**
     * Puts this session away and goes back to the dossier that it was opened from; false if it was
     * not, or if the room is looking.
     */
    boolean toDossier();

    /** What is asked of the program by whoever looks at the dossier of this session's folder. */
    DossierActions dossier();

    /** What is asked of the program by whoever looks at paper on screen. */
    PaperOutside paper();

    /** Erases a note for good, from this session and from every copy that the program knows. */
    void erase(Id note);

    /** Takes over what the team said in a scan, from a file. */
    void takeScan();

    /** Saves a copy that points at nobody. */
    void anonymousCopy();

    /** Brings the notes of other laptops in, after they were shown. */
    void joinTables();

    /** Brings in notes from a table, after they were shown. */
    void takeTable();

    /** The earlier versions of this session. */
    Versions versions();

    /** The sessions of other years that can lie beside this one. */
    EarlierYears earlier();

    /** Shows the beamer or takes it away. */
    void beamer(boolean on);

    /** Whether the beamer is shown. */
    boolean beamerOn();
}
