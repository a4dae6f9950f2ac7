package nl.samenbord.ui.facilitator.template;

import javafx.scene.Node;

/** One sheet of the drawing table. */
interface Section {
    /** What stands on it. */
    Node node();

    /** Shows the template of now. */
    void show();

    /** Brings the keyboard to where one begins. */
    void ready();
}
