package nl.samenbord.app;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Files that are dropped on the window from outside. */
final class Dropped {
    private Dropped() {}

    /** From now on a file that could hold a session can be dropped there. */
    static void on(Node window, Consumer<Path> opened) {
        window.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (file(event.getDragboard().getFiles()).isPresent()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        window.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    Optional<Path> file = file(event.getDragboard().getFiles());
                    event.setDropCompleted(file.isPresent());
                    event.consume();
                    file.ifPresent(opened);
                });
    }

    /** The one file that could hold a session; of several nobody could say which one is meant. */
    static Optional<Path> file(List<File> files) {
        return files.size() == 1
                ? Optional.of(files.getFirst())
                        .filter(
                                file -> {
                                    String name = file.getName().toLowerCase(Locale.ROOT);
                                    return name.endsWith(".json") || name.endsWith(".pdf");
                                })
                        .map(File::toPath)
                : Optional.empty();
    }
}
