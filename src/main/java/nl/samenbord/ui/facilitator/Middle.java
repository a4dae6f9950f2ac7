package nl.samenbord.ui.facilitator;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.ui.facilitator.hand.Bundler;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Selection;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.notes.BinPane;
import nl.samenbord.ui.facilitator.notes.BundleBar;
import nl.samenbord.ui.facilitator.notes.CardMenu;
import nl.samenbord.ui.facilitator.notes.CellHead;
import nl.samenbord.ui.facilitator.notes.CellNotes;
import nl.samenbord.ui.facilitator.notes.Grip;
import nl.samenbord.ui.facilitator.notes.MoveBar;
import nl.samenbord.ui.facilitator.notes.NoteActions;
import nl.samenbord.ui.facilitator.notes.SearchPane;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.parts.WorkPane;
import nl.samenbord.ui.facilitator.years.YearsPane;
import nl.samenbord.ui.fx.Fonts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** In the middle: the notes of the chosen cell, or the search, the bin, or a pane to work in. */
final class Middle extends StackPane {
    private final Hand hand;
    private final CellNotes notes;
    private final NoteActions actions;
    private final MoveBar move;
    private final BundleBar bundles;
    private final SearchPane search;
    private final BinPane bin;
    private final List<WorkPane> panes;
    private final VBox wall = new VBox();
    private final Runnable closed;
    private Runnable changed = () -> {};
    private @Nullable Node guest;
    private boolean wideGuest;

    /** Closed runs when one is back at the notes. */
    Middle(
            Hand hand,
            Grip grip,
            Parts parts,
            KeyTable keys,
            Fonts fonts,
            SignalWords words,
            Consumer<Command> asked,
            List<WorkPane> panes,
            Selection selection,
            Bundler bundler,
            Runnable closed) {
        this.hand = hand;
        this.closed = closed;
        this.panes = List.copyOf(panes);
        CardMenu menu =
                new CardMenu(hand, selection, bundler, parts.texts(), keys, asked, grip::open);
        notes = new CellNotes(hand, selection, bundler, grip, menu, asked, parts, fonts, words);
        actions = new NoteActions(hand, parts, keys, asked, grip::open);
        move = new MoveBar(hand, parts, closed);
        bundles = new BundleBar(hand, selection, bundler, parts, keys, asked, closed);
        search = new SearchPane(hand, parts, fonts, this::close);
        bin = new BinPane(hand, parts, fonts, keys, asked, this::close);
        CellHead head = new CellHead(hand, parts, actions);
        wall.getStyleClass().add("middle");
        wall.getChildren().setAll(head, move, notes, bundles);
        VBox.setVgrow(notes, Priority.ALWAYS);
        getChildren().setAll(wall, search, bin);
        panes.forEach(pane -> getChildren().add(pane.node()));
        only(wall);
        notes.show();
    }

    CellNotes notes() {
        return notes;
    }

    /** A cell of the map is clicked: it is chosen, or where something goes that is being moved. */
    void click(Cell cell) {
        if (!move.takes(cell)) {
            hand.choose(cell);
        }
    }

    /** Puts this under the notes of the cell. */
    void under(Node below) {
        wall.getChildren().add(wall.getChildren().indexOf(notes) + 1, below);
    }

    MoveBar move() {
        return move;
    }

    BundleBar bundles() {
        return bundles;
    }

    /** Asks for the title of the notes that were picked. */
    void bundle() {
        if (isElsewhere()) {
            only(wall);
        }
        bundles.ask();
    }

    /** The board changed. */
    void show() {
        notes.show();
        actions.show();
        bundles.show();
        if (bin.isVisible()) {
            bin.show();
        }
        open().ifPresent(WorkPane::show);
    }

    /** The typing line changed. */
    void drafted() {
        open().ifPresent(WorkPane::drafted);
    }

    private Optional<WorkPane> open() {
        return panes.stream().filter(pane -> pane.node().isVisible()).findFirst();
    }

    /** Opens a pane to work in, or closes it if it is open. */
    void work(Work work) {
        panes.stream()
                .filter(pane -> pane.work() == work)
                .forEach(
                        pane -> {
                            if (pane.node().isVisible()) {
                                close();
                            } else {
                                only(pane.node());
                                pane.open();
                            }
                        });
    }

    /** What is worked on; null while the notes, the search or the bin are in sight. */
    @Nullable Work work() {
        return open().map(WorkPane::work).orElse(null);
    }

    /** Whether people or dots are counted in what is in sight. */
    boolean counts() {
        return open().filter(WorkPane::counts).isPresent();
    }

    /** Gives the keyboard back to where one counts, or to the notes. */
    void ready() {
        open().filter(WorkPane::counts).ifPresentOrElse(WorkPane::open, closed);
    }

    /** Whether what is in sight needs the room at the right too. */
    boolean isWide() {
        return (wideGuest && guest != null && guest.isVisible())
                || open().filter(WorkPane::wide).isPresent();
    }

    /** How wide what is in sight must be at least. */
    double least() {
        return open().map(WorkPane::least).orElse(0.0);
    }

    /** Opens a pane to work in, if it is not open. */
    void to(Work work) {
        if (work() != work) {
            work(work);
        }
    }

    /** Lays the session in this file beside this one, in the pane for that. */
    void beside(Path earlier) {
        to(Work.YEARS);
        panes.stream()
                .filter(YearsPane.class::isInstance)
                .map(YearsPane.class::cast)
                .forEach(pane -> pane.lay(earlier));
    }

    /** Whether it needs the room at the left too. */
    boolean isWhole() {
        return open().filter(WorkPane::whole).isPresent();
    }

    void search() {
        only(search);
        search.open();
    }

    void bin() {
        if (bin.isVisible()) {
            close();
        } else {
            only(bin);
            bin.open();
        }
    }

    /** The note that is chosen in the list that is in sight instead of the notes. */
    Optional<Note> chosen() {
        if (bin.isVisible()) {
            return bin.chosen();
        }
        return open().flatMap(WorkPane::chosen);
    }

    /** From now on this runs each time when something else comes into sight. */
    void onChanged(Runnable listener) {
        changed = listener;
    }

    /** Shows this in the place of the notes until one goes back; wide: at the right too. */
    void guest(Node guest, boolean wide) {
        withoutGuest();
        this.guest = guest;
        wideGuest = wide;
        getChildren().add(guest);
        only(guest);
    }

    private void withoutGuest() {
        if (guest != null) {
            getChildren().remove(guest);
            guest = null;
            wideGuest = false;
        }
    }

    boolean isElsewhere() {
        return !wall.isVisible();
    }

    /** Back one level: within the pane that is open, or to the notes. */
    void back() {
        if (open().filter(WorkPane::back).isEmpty()) {
            close();
        }
    }

    /** The window is closed. */
    void leave() {
        panes.forEach(WorkPane::leave);
    }

    void close() {
        withoutGuest();
        only(wall);
        closed.run();
    }

    private void only(Node shown) {
        if (!shown.equals(wall) && move.isOpen()) {
            move.leave();
        }
        getChildren().forEach(child -> Parts.shown(child, child.equals(shown)));
        changed.run();
    }
}
