package nl.samenbord.ui.facilitator.dossier;

import nl.samenbord.board.dossier.Phase;
import nl.samenbord.board.dossier.RouteStep;

/** The names of the controls of a dossier. */
public final class DossierIds {
    /** On the start screen. */
    public static final String OPEN = "dossier-open";

    public static final String CLOSE = "dossier-close";
    public static final String CHOOSE = "dossier-choose";
    public static final String SCHOOL = "dossier-school";
    public static final String TOLD = "dossier-told";
    public static final String UNDO = "dossier-undo";
    public static final String NEXT = "dossier-next";
    public static final String NEXT_TITLE = "dossier-next-title";
    public static final String SCROLL = "dossier-scroll";

    private DossierIds() {}

    /** A session, counted from 0 in the order of their days. */
    public static String session(int place) {
        return "dossier-session-" + place;
    }

    /** What can be done with that session. */
    public static String menu(int place) {
        return "dossier-menu-" + place;
    }

    /** How far a step is. */
    public static String step(RouteStep step) {
        return "dossier-step-" + step.number();
    }

    /** How far a phase is. */
    public static String phase(Phase phase) {
        return "dossier-phase-" + phase.number();
    }

    /** A theme, counted from 0. */
    public static String theme(int place) {
        return "dossier-theme-" + place;
    }
}
