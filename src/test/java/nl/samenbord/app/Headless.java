package nl.samenbord.app;

import javafx.stage.Stage;

/** What is different where there is no display. */
final class Headless {
    private Headless() {}

    /**
     * The laptop's window as it was before the beamer's: without a display, JavaFX tells the window
     * in front that it fills the screen when it is the new one that does.
     */
    static Stage asBefore(Stage laptop) {
        laptop.setFullScreen(false);
        return laptop;
    }
}
