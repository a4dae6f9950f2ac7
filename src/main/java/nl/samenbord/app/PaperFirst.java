package nl.samenbord.app;

import javafx.stage.Stage;

import nl.samenbord.board.Board;
import nl.samenbord.desk.Printers;
import nl.samenbord.handout.PaperPrinter;
import nl.samenbord.store.FreeName;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.paper.PaperPane;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.FxHome;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Paper for the tables of an evening that there is no session of yet. */
final class PaperFirst implements AutoCloseable {
    private final Board empty;
    private final Texts texts;
    private final Stage stage;
    private final Printers printers;
    private @Nullable PaperPane pane;

    PaperFirst(Board empty, Texts texts, Stage stage) {
        this.empty = empty;
        this.texts = texts;
        this.stage = stage;
        FxHome home = new FxHome();
        printers = new Printers(new PaperPrinter(), home, _ -> home.run(this::unexpected));
    }

    /** The pane that shows it; PDFs are proposed in this folder, closed runs when it is over. */
    PaperPane open(Path folder, Runnable closed) {
        String name = empty.meeting().school().name() + " " + empty.template().title();
        Printing system =
                new Printing(
                        () -> stage,
                        () -> folder.resolve(FreeName.stem(name.strip())),
                        texts,
                        printers,
                        new SystemViewer()::open,
                        this::unexpected);
        PaperPane made = new PaperPane(new Parts(texts), () -> empty, system, closed);
        pane = made;
        return made;
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
        }
        printers.close();
    }
}
