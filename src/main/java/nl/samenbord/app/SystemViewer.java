package nl.samenbord.app;

import javafx.application.Application;
import javafx.stage.Stage;

import java.nio.file.Path;

/**
 * Opens files with whatever the system opens them with; JavaFX gives that to an Application only.
 */
final class SystemViewer extends Application {
    @Override
    public void start(Stage stage) {
        throw new IllegalStateException("this opens files, not windows");
    }

    void open(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }
}
