package nl.samenbord.desk;

import nl.samenbord.async.Background;
import nl.samenbord.handout.PaperPrinter;
import nl.samenbord.workshop.Home;

import java.awt.print.PrinterException;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** The printers of this computer; they are slow, so all is done elsewhere and told at home. */
public final class Printers implements AutoCloseable {
    /** A printer, named as the system names it, and whether it prints both sides and in colour. */
    public record Printer(String name, boolean bothSides, boolean colour) {}

    private final PaperPrinter paper;
    private final Home home;
    private final Background background;

    /** What fails and should not is told there. */
    public Printers(PaperPrinter paper, Home home, Consumer<Throwable> failed) {
        this.paper = paper;
        this.home = home;
        this.background = new Background("print", failed);
    }

    /** Looks for printers and tells which there are, the usual one first. */
    public void find(Consumer<List<Printer>> found) {
        background.run(
                () -> {
                    List<Printer> all =
                            paper.all().stream()
                                    .map(p -> new Printer(p.name(), p.bothSides(), p.colour()))
                                    .toList();
                    home.run(() -> found.accept(all));
                });
    }

    /** Prints it under this title, and tells whether the printer took it. */
    public void print(Paperwork paperwork, PrintOrder order, String title, Consumer<Boolean> told) {
        background.run(
                () -> {
                    boolean went = went(paperwork, order, title);
                    home.run(() -> told.accept(went));
                });
    }

    private boolean went(Paperwork paperwork, PrintOrder order, String title) {
        try {
            paper.print(
                    paperwork.pdf(),
                    order.printer(),
                    new PaperPrinter.Way(
                            order.copies(),
                            order.bothSides(),
                            order.colour(),
                            order.first(),
                            order.last()),
                    title);
            return true;
        } catch (IOException | PrinterException e) {
            return false;
        }
    }

    @Override
    public void close() {
        background.close();
    }
}
