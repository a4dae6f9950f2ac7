package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;
import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;
import nl.samenbord.workshop.Workshop;

import java.util.function.IntSupplier;

/**
 * Steers the beamer. The overview and the scene of one cell follow the chosen cell; a column stays
 * until another is asked for.
 */
public final class Steering implements Onlooker {
    private final Director director;
    private final Hand hand;
    private final IntSupplier pages;

    /** Pages tells how many pages the scene of now has. */
    public Steering(Workshop workshop, Director director, Hand hand, IntSupplier pages) {
        this.director = director;
        this.hand = hand;
        this.pages = pages;
        workshop.watch(step -> changed(step.after()));
        hand.look(this);
        chose();
    }

    @Override
    public void chose() {
        if (shownCell().equals(hand.cell())) {
            return;
        }
        switch (director.scene()) {
            case Scene.Overview _ -> follow(new Scene.Overview(hand.cell()));
            case Scene.CellScene _ -> follow(new Scene.CellScene(hand.cell(), 0));
            case Scene.ColumnScene _ -> {}
        }
    }

    /** A room that looks at the last page goes along when a note makes a new one. */
    private void changed(Board board) {
        int before = pages.getAsInt();
        director.board(board);
        int now = pages.getAsInt();
        if (now > before
                && director.scene() instanceof Scene.CellScene at
                && at.page() == before - 1) {
            follow(new Scene.CellScene(at.cell(), now - 1));
        }
    }

    /** The whole grid. */
    public void overview() {
        director.show(new Scene.Overview(hand.cell()));
    }

    /** The column of the chosen cell. */
    public void column() {
        director.show(new Scene.ColumnScene(hand.cell().column(), 0));
    }

    /** The chosen cell. */
    public void cell() {
        director.show(new Scene.CellScene(hand.cell(), 0));
    }

    /** Black, or not any more. */
    public void black() {
        director.black(!director.black());
    }

    /** Hold the room's picture, or let go. */
    public void hold() {
        director.hold(!director.held());
    }

    /** The next page, or the next cell or column behind the last page; or back. */
    public void turn(int by) {
        switch (director.scene()) {
            case Scene.Overview _ -> hand.choose(beside(hand.cell(), by));
            case Scene.ColumnScene at -> {
                int columns = template().columns().size();
                if (isPage(at.page() + by)) {
                    director.show(new Scene.ColumnScene(at.column(), at.page() + by));
                } else {
                    int next = Math.floorMod(at.column() + by, columns);
                    director.show(new Scene.ColumnScene(next, 0));
                }
            }
            case Scene.CellScene at -> {
                if (isPage(at.page() + by)) {
                    director.show(new Scene.CellScene(at.cell(), at.page() + by));
                } else {
                    hand.choose(beside(at.cell(), by));
                }
            }
        }
    }

    /** How many pages the scene of now has. */
    public int pages() {
        return pages.getAsInt();
    }

    private boolean isPage(int page) {
        return page >= 0 && page < pages.getAsInt();
    }

    private Cell beside(Cell cell, int by) {
        var cells = template().cells();
        return cells.get(Math.floorMod(cells.indexOf(cell) + by, cells.size()));
    }

    /** What the room sees, and what is prepared. */
    public Director director() {
        return director;
    }

    private Cell shownCell() {
        return switch (director.scene()) {
            case Scene.Overview at -> at.chosen();
            case Scene.CellScene at -> at.cell();
            case Scene.ColumnScene _ -> hand.cell();
        };
    }

    private void follow(Scene scene) {
        boolean black = director.black();
        director.show(scene);
        if (black) {
            director.black(true);
        }
    }

    private Template template() {
        return hand.board().template();
    }
}
