package nl.samenbord.app;

import javafx.stage.FileChooser;
import javafx.stage.Stage;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** Lets a person choose a file, in the system's own window. */
record FileDialogs(Stage stage) {
    /** A file to read; kind says what sort of files these are. */
    Optional<Path> open(String title, String kind, String... patterns) {
        File chosen = chooser(title, kind, patterns).showOpenDialog(stage);
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    /** A file to write, called so if nobody says otherwise; the system asks before replacing. */
    Optional<Path> save(String name, String title, String kind, String... patterns) {
        FileChooser chooser = chooser(title, kind, patterns);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    private static FileChooser chooser(String title, String kind, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        return chooser;
    }
}
