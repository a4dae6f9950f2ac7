package nl.samenbord.app;

import nl.samenbord.desk.KnownHeadings;
import nl.samenbord.ui.facilitator.dossier.DossierActions;

/** What an open session asks of the program around its windows. */
interface Around {
    /** Puts the session away and goes back to the start screen. */
    void toStart();

    /** The same, to the dossier that it was opened from; false if it was from none. */
    boolean toDossier();

    /** What was chosen before for the headings of tables. */
    KnownHeadings headings();

    /** The dossier of the folder in which this session lies; runs close when one goes back. */
    DossierActions dossier(OwnSession own, Runnable close);
}
