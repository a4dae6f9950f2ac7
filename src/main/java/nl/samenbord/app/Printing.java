package nl.samenbord.app;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import nl.samenbord.async.Background;
import nl.samenbord.board.Board;
import nl.samenbord.desk.ExportHandout;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.handout.Form;
import nl.samenbord.handout.paper.Progress;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.ProblemBanner;
import nl.samenbord.workshop.Home;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/** Makes the handout of a session, while the facilitator goes on typing. */
final class Printing implements AutoCloseable {
    private static final String SESSION = ".samenbord.json";

    private final OpenSession session;
    private final Texts texts;
    private final Clock clock;
    private final Home home;
    private final ProblemBanner banner;
    private final Background printer;

    Printing(
            OpenSession session,
            Texts texts,
            Clock clock,
            Home home,
            ProblemBanner banner,
            Consumer<Throwable> failed) {
        this.session = session;
        this.texts = texts;
        this.clock = clock;
        this.home = home;
        this.banner = banner;
        printer = new Background("print", failed);
    }

    /** Asks where the PDF must go, and makes it there. */
    void ask(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("top.handout"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        String name = String.valueOf(session.file().getFileName());
        chooser.setInitialFileName(name.replace(SESSION, "") + ".pdf");
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            print(chosen.toPath());
        }
    }

    /** Makes the PDF; the file is replaced, because the chooser has asked about that. */
    void print(Path file) {
        Board board = session.workshop().board();
        printer.run(
                () -> {
                    try {
                        new ExportHandout(Form.REPORT)
                                .write(board, clock.instant(), file, true, Progress.NONE);
                        home.run(
                                () -> banner.say(texts.of("handout.done", file.getFileName())));
                    } catch (ProblemException e) {
                        home.run(() -> banner.tell(e.problem()));
                    }
                });
    }

    @Override
    public void close() {
        printer.close();
    }
}
