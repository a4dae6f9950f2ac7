package nl.samenbord.ui.facilitator.paper;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.samenbord.desk.Paperwork;
import nl.samenbord.desk.Preview;
import nl.samenbord.desk.PrintOrder;
import nl.samenbord.desk.Printout;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.desk.ProblemWords;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.FxHome;

import java.nio.file.Path;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Beside a page: the choices or the question how to print, and what came of saving and printing.
 */
final class PaperDesk extends VBox {
    private final Texts texts;
    private final PaperOutside outside;
    private final Preview preview;
    private final Supplier<Printout> printout;
    private final FxHome home = new FxHome();
    private final VBox choosing;
    private final PrintForm printing;
    private final Button save;
    private final Button print;
    private final Button open;
    private final Label told;
    private Runnable onOpen = () -> {};

    PaperDesk(
            Parts parts,
            PaperOutside outside,
            Preview preview,
            PaperChoices choices,
            Supplier<Printout> printout,
            IntSupplier page) {
        this.texts = parts.texts();
        this.outside = outside;
        this.preview = preview;
        this.printout = printout;
        getStyleClass().add("paper-choices");
        save = parts.button(PaperIds.SAVE, texts.of("preview.save"), this::save);
        save.getStyleClass().add("accent");
        print = parts.button(PaperIds.PRINT, texts.of("handout.print"), this::print);
        open = parts.button(PaperIds.OPEN, texts.of("handout.open"), () -> onOpen.run());
        told = parts.named(parts.label("", "paper-told"), PaperIds.TOLD, "");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        choosing = new VBox(choices, new HBox(8, save, print));
        choosing.getStyleClass().add("paper-choices");
        printing =
                new PrintForm(
                        parts,
                        page,
                        outside.hasPrintWindow(),
                        this::print,
                        () -> outside.askHow().ifPresent(this::print),
                        this::choose);
        getChildren().setAll(choosing, printing, told, open);
        Parts.shown(printing, false);
        tell("");
    }

    /** Takes the keyboard. */
    void ready() {
        choose();
        tell("");
    }

    private void choose() {
        Parts.shown(printing, false);
        Parts.shown(choosing, true);
        save.requestFocus();
    }

    /** From printing back to the choice; false if one is there. */
    boolean back() {
        boolean was = printing.isVisible();
        if (was) {
            choose();
            print.requestFocus();
        }
        return was;
    }

    /** Says what came of it; nothing to open. */
    void tell(String words) {
        told.setText(words);
        told.setAccessibleText(words);
        Parts.shown(told, !words.isEmpty());
        Parts.shown(open, false);
    }

    void unexpected() {
        tell(texts.of("preview.unexpected"));
    }

    private void save() {
        outside.place(printout.get().ending())
                .ifPresent(
                        place -> {
                            tell(texts.of("preview.saving"));
                            preview.then(paperwork -> write(paperwork, place));
                        });
    }

    private void write(Paperwork paperwork, PaperOutside.Place place) {
        try {
            paperwork.write(place.file(), place.replace());
            home.run(() -> saved(paperwork, place.file()));
        } catch (ProblemException e) {
            home.run(() -> tell(e.problem()));
        }
    }

    private void saved(Paperwork paperwork, Path file) {
        String pages = texts.of("pages.count", paperwork.pages());
        tell(texts.of("handout.done", file.getFileName(), pages));
        onOpen = () -> outside.open(file);
        Parts.shown(open, true);
    }

    private void tell(Problem problem) {
        String file = problem instanceof Problem.OfFile of ? of.file().getFileName() + ": " : "";
        tell(file + new ProblemWords(texts).sentence(problem));
    }

    /** Asks how to print. */
    void print() {
        if (printing.isVisible()) {
            return;
        }
        tell("");
        Parts.shown(choosing, false);
        Parts.shown(printing, true);
        printing.searching();
        outside.printers().find(printing::found);
    }

    private void print(PrintOrder order) {
        tell(texts.of("preview.printing"));
        String title = printout.get().form().name(texts);
        preview.then(
                paperwork ->
                        outside.printers().print(paperwork, order, title, went -> printed(went)));
    }

    private void printed(boolean went) {
        tell(texts.of(went ? "handout.printed" : "handout.notPrinted"));
    }
}
