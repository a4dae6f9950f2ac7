package nl.samenbord.app;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import nl.samenbord.async.Background;
import nl.samenbord.board.Board;
import nl.samenbord.desk.ExportHandout;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.Printout;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.Laptop;
import nl.samenbord.workshop.Home;

import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Makes the handout of a session, while the facilitator goes on typing. */
final class Printing implements AutoCloseable {
    private static final String SESSION = ".samenbord.json";

    private final OpenSession session;
    private final Laptop laptop;
    private final Texts texts;
    private final Home home;
    private final Consumer<Path> viewer;
    private final Background printer;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** Opens finished handouts with this viewer. */
    Printing(
            OpenSession session,
            Laptop laptop,
            Texts texts,
            Home home,
            Consumer<Path> viewer,
            Consumer<Throwable> failed) {
        this.session = session;
        this.laptop = laptop;
        this.texts = texts;
        this.home = home;
        this.viewer = viewer;
        printer = new Background("print", failed);
    }

    /** Asks where the PDF must go, and makes it there. */
    void ask(Window owner, Printout printout) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("top.handout"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File folder = session.file().toAbsolutePath().resolveSibling("").toFile();
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        String name = String.valueOf(session.file().getFileName());
        chooser.setInitialFileName(name.replace(SESSION, "") + ending(printout) + ".pdf");
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            print(printout, chosen.toPath());
        }
    }

    private String ending(Printout printout) {
        return switch (printout) {
            case REPORT -> "";
            case CARDS_A4 -> texts.of("paper.file.cardsA4");
            case CARDS_A3 -> texts.of("paper.file.cardsA3");
        };
    }

    /** Makes the PDF; the file is replaced, because the chooser has asked about that. */
    void print(Printout printout, Path file) {
        Board board = session.workshop().board();
        stopped.set(false);
        laptop.handout().making(() -> stopped.set(true));
        printer.run(() -> make(board, printout, file));
    }

    private void make(Board board, Printout printout, Path file) {
        try {
            ExportHandout.Exported exported =
                    new ExportHandout()
                            .write(
                                    board,
                                    printout,
                                    file,
                                    pages -> {
                                        home.run(() -> laptop.handout().done(pages));
                                        return !stopped.get();
                                    });
            home.run(() -> made(exported));
        } catch (CancellationException e) {
            home.run(() -> laptop.handout().close());
        } catch (ProblemException e) {
            home.run(
                    () -> {
                        laptop.handout().close();
                        laptop.problems().tell(e.problem());
                    });
        }
    }

    private void made(ExportHandout.Exported exported) {
        Path file = exported.file();
        String done = texts.of("handout.done", file.getFileName(), exported.pages());
        String codes =
                exported.shownAsCode().isEmpty()
                        ? ""
                        : " "
                                + texts.of(
                                        "handout.codes", String.join(", ", exported.shownAsCode()));
        laptop.handout().made(done + codes, () -> viewer.accept(file), () -> toPaper(file));
    }

    private void toPaper(Path file) {
        PaperPrinter.choose(laptop.getScene().getWindow())
                .ifPresentOrElse(
                        chosen ->
                                printer.run(
                                        () -> {
                                            boolean went = chosen.print(file);
                                            home.run(() -> printed(went));
                                        }),
                        () -> {
                            if (!PaperPrinter.isThere()) {
                                laptop.problems().say(texts.of("handout.noPrinter"));
                            }
                        });
    }

    private void printed(boolean went) {
        laptop.problems().say(texts.of(went ? "handout.printed" : "handout.notPrinted"));
    }

    @Override
    public void close() {
        stopped.set(true);
        printer.close();
    }
}
