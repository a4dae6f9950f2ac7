package nl.samenbord.ui.fx;

import javafx.application.Platform;

import nl.samenbord.workshop.Home;

/** The FX thread as the home of a workshop; nobody else asks for that thread. */
public final class FxHome implements Home {
    @Override
    public boolean here() {
        return Platform.isFxApplicationThread();
    }

    @Override
    public void run(Runnable work) {
        if (here()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /** Does the work after what is going on now, also when at home already. */
    public void later(Runnable work) {
        Platform.runLater(work);
    }
}
