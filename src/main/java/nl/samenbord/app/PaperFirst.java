package nl.samenbord.app;

import javafx.scene.Parent;
import javafx.stage.Stage;

import nl.samenbord.board.Board;
import nl.samenbord.desk.PaperForm;
import nl.samenbord.desk.Printers;
import nl.samenbord.handout.PaperPrinter;
import nl.samenbord.store.FreeName;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.paper.PaperPane;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.start.StartPane;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Paper for the tables of an evening that there is no session of yet, from the start screen. */
final class PaperFirst implements AutoCloseable {
    private final Stage stage;
    private final Path folder;
    private final Fonts fonts;
    private final Consumer<Parent> window;
    private @Nullable PaperPane pane;
    private @Nullable Printers printers;

    /** PDFs are proposed in this folder; the window shows what it is given. */
    PaperFirst(Stage stage, Path folder, Fonts fonts, Consumer<Parent> window) {
        this.stage = stage;
        this.folder = folder;
        this.fonts = fonts;
        this.window = window;
    }

    /** Shows the paper of this evening, then the start screen again. */
    void open(Board empty, StartPane start, Texts texts) {
        close();
        FxHome home = new FxHome();
        String name = empty.meeting().school().name() + " " + empty.template().title();
        Printers found = new Printers(new PaperPrinter(), home, _ -> home.run(this::unexpected));
        Printing system =
                new Printing(
                        () -> stage,
                        () -> folder.resolve(FreeName.stem(name.strip())),
                        texts,
                        found,
                        new SystemViewer()::open,
                        Optional::empty,
                        this::unexpected);
        PaperPane shown =
                new PaperPane(
                        new Parts(texts, fonts),
                        List.of(PaperForm.forTheTables()),
                        () -> empty,
                        system,
                        () -> back(start));
        printers = found;
        pane = shown;
        window.accept(shown);
        shown.open();
    }

    private void back(StartPane start) {
        close();
        window.accept(start);
        start.ready();
    }

    private void unexpected() {
        if (pane != null) {
            pane.unexpected();
        }
    }

    @Override
    public void close() {
        if (pane != null) {
            pane.leave();
            pane = null;
        }
        if (printers != null) {
            printers.close();
            printers = null;
        }
    }
}
