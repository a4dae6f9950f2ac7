package nl.samenbord.ui.facilitator.paper;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.years.Sequel;
import nl.samenbord.desk.PageLook;
import nl.samenbord.desk.PaperForm;
import nl.samenbord.desk.Paperwork;
import nl.samenbord.desk.Preview;
import nl.samenbord.desk.Printout;
import nl.samenbord.ui.facilitator.parts.PageKeys;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.QuietScroll;
import nl.samenbord.ui.fx.FxHome;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/** What will be on paper: choose it, look at it, save it, print it. */
public final class PaperPane extends HBox implements Preview.Onlooker {
    private static final double STEP = 1.25;
    private static final double LARGEST = 5;

    private final Supplier<Board> board;
    private final PaperOutside outside;
    private final Runnable closed;
    private final Preview preview;
    private final PaperChoices choices;
    private final PaperDesk desk;
    private final PageBar bar;
    private final PageScroll scroll;
    private @Nullable Printout printout;
    private int pages;
    private int page;
    private int shown = -1;
    private double larger;
    private double seen = 1;

    /** Shows this board on paper, as these documents; closed runs when nobody looks any more. */
    public PaperPane(
            Parts parts,
            List<PaperForm> forms,
            Supplier<Board> board,
            PaperOutside outside,
            Runnable closed) {
        this.board = board;
        this.outside = outside;
        this.closed = closed;
        FxHome home = new FxHome();
        preview = new Preview(home, this, _ -> home.run(outside::unexpected));
        choices = new PaperChoices(parts, forms, this::isOffered, this::choose);
        desk = new PaperDesk(parts, outside, preview, choices, this::printout, () -> page + 1);
        Button close = parts.button(PaperIds.CLOSE, parts.texts().of("side.close"), this::close);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top =
                new HBox(
                        10,
                        parts.label(parts.texts().of("preview.title"), "question"),
                        space,
                        close);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox side = new VBox(top, desk);
        side.getStyleClass().add("paper-side");
        QuietScroll around = new QuietScroll();
        around.setContent(side);
        around.setFitToWidth(true);
        around.setHbarPolicy(ScrollBarPolicy.NEVER);
        around.getStyleClass().add("paper-around");
        around.setFocusTraversable(false);
        bar = new PageBar(parts, this::turn, () -> look(0));
        scroll = new PageScroll(parts, this::draw);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox right = new VBox(bar, scroll);
        right.getStyleClass().add("paper-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        getStyleClass().add("paper-pane");
        getChildren().setAll(around, right);
        Parts.walksItself(this);
        Parts.pagesItself(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Parts.shown(this, false);
    }

    private Printout printout() {
        if (printout == null) {
            boolean nothing = board.get().notes().isEmpty();
            PaperForm likely = nothing ? PaperForm.forTheTables() : PaperForm.ofTheEvening();
            printout = Printout.usual(likely, board.get());
        }
        return printout;
    }

    /** Year beside year only where another year is, or something of it was carried along. */
    private boolean isOffered(PaperForm form) {
        return !form.equals(PaperForm.ofTwoYears())
                || outside.earlier().isPresent()
                || Sequel.former(board.get()).isPresent();
    }

    /**
     * Comes into sight with what is likely, or with what was chosen last, and takes the keyboard.
     */
    public void open() {
        Parts.shown(this, true);
        choices.show(printout());
        make();
        // what scrolls is in the window, and can be given the keyboard, only then
        applyCss();
        layout();
        desk.ready();
    }

    /** Whether it is in sight. */
    public boolean isOpen() {
        return isVisible();
    }

    /** Asks how to print; it is open already. */
    public void print() {
        desk.print();
    }

    /** Back one level: from printing to the choice, then away. */
    public void back() {
        if (!desk.back()) {
            close();
        }
    }

    /** Goes out of sight; what was being made for it stops. */
    public void close() {
        preview.leave();
        Parts.shown(this, false);
        closed.run();
    }

    /** Tells that something went wrong that should not have. */
    public void unexpected() {
        desk.unexpected();
    }

    /** The window is closed. */
    public void leave() {
        preview.close();
    }

    /** The board changed. */
    public void show() {
        if (isOpen()) {
            make();
        }
    }

    private void choose(Printout wanted) {
        page = wanted.form().equals(printout().form()) ? page : 0;
        printout = wanted;
        choices.show(wanted);
        desk.tell("");
        make();
    }

    private void make() {
        bar.making(0);
        preview.make(board.get(), printout().beside(outside.earlier().orElse(null)));
    }

    @Override
    public void making(int done) {
        bar.making(done);
    }

    @Override
    public void made(Paperwork paperwork) {
        pages = paperwork.pages();
        page = Math.min(page, pages - 1);
        shown = -1;
        choices.made(paperwork);
        draw();
    }

    private void draw() {
        if (pages > 0 && isOpen()) {
            preview.draw(scroll.view(page, larger));
        }
    }

    @Override
    public void drawn(PageLook look) {
        scroll.show(look, look.page() != shown);
        shown = look.page();
        seen = look.larger();
        bar.show(shown, pages, seen);
        scroll.say(bar.place(shown, pages));
    }

    private void turn(PageKeys asked) {
        switch (asked) {
            case PREVIOUS -> page(page - 1);
            case NEXT -> page(page + 1);
            case FIRST -> page(0);
            case LAST -> page(pages - 1);
            case LARGER -> look(Math.min(LARGEST, seen * STEP));
            case SMALLER -> look(larger == 0 ? 0 : smaller());
        }
    }

    private double smaller() {
        return seen / STEP <= scroll.whole(seen) ? 0 : seen / STEP;
    }

    private void look(double wanted) {
        larger = wanted;
        draw();
    }

    private void page(int wanted) {
        page = Math.clamp(wanted, 0, Math.max(0, pages - 1));
        draw();
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        PageKeys.meant(event)
                .ifPresentOrElse(
                        asked -> {
                            turn(asked);
                            event.consume();
                        },
                        () -> plain(event));
    }

    /** Where no keyboard of a whole window comes first. */
    private void plain(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            back();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && event.getTarget() instanceof ButtonBase button) {
            button.fire();
            event.consume();
        }
    }
}
