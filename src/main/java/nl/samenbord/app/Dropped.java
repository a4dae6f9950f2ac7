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
    private static final List<String> SESSIONS = List.of(".json", ".pdf");
    private static final List<String> TABLES =
            List.of(
                    ".csv",
                    ".xlsx",
                    ".tsv",
                    ".txt",
                    ".tab",
                    ".xls",
                    ".xlsm",
                    ".xlsb",
                    ".ods",
                    ".numbers");

    private Dropped() {}

    /** From now on a file with a session or a table can be dropped there. */
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

    /** The one file that could be opened; of several nobody could say which one is meant. */
    static Optional<Path> file(List<File> files) {
        return files.size() == 1
                ? Optional.of(files.getFirst().toPath())
                        .filter(file -> ends(file, SESSIONS) || isTable(file))
                : Optional.empty();
    }

    /** Whether it could hold a table of notes, or is one that can be told how to save. */
    static boolean isTable(Path file) {
        return ends(file, TABLES);
    }

    private static boolean ends(Path file, List<String> endings) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
