package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Template;
import nl.samenbord.show.Director;
import nl.samenbord.show.Scene;
import nl.samenbord.show.SceneText;
import nl.samenbord.workshop.Workshop;

import java.util.function.IntFunction;
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
        workshop.watch(step -> changed(step.before(), step.after()));
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
            case Scene.Writing at -> {
                if (at.cell() != null) {
                    follow(new Scene.Writing(hand.cell()));
                }
            }
            case Scene.ColumnScene _,
                    Scene.Welcome _,
                    Scene.TestPicture _,
                    Scene.HouseRules _,
                    Scene.StatementScene _,
                    Scene.RankingScene _,
                    Scene.Podium _,
                    Scene.Agreements _,
                    Scene.Came _,
                    Scene.Filled _,
                    Scene.Closing _ -> {}
        }
    }

    /**
     * A room that looks at the last page goes along when a note makes a new one; a room that looks
     * at a statement, when that gets another place.
     */
    private void changed(Board before, Board board) {
        int pagesBefore = pages.getAsInt();
        director.board(board);
        int now = pages.getAsInt();
        if (now > pagesBefore
                && director.scene() instanceof Scene.CellScene at
                && at.page() == pagesBefore - 1) {
            follow(new Scene.CellScene(at.cell(), now - 1));
        } else if (director.scene() instanceof Scene.StatementScene at) {
            Scene still = StatementPlaces.still(at, before, board);
            if (!still.equals(at)) {
                follow(still);
            }
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

    /** A scene by its word; where that does not say of what, of what is chosen. */
    public void scene(String written) {
        SceneText.read(written, template(), hand.cell()).ifPresent(director::show);
    }

    /** The board of now, with what the room may not see. */
    public Board board() {
        return hand.board();
    }

    /** A scene by its word waits until it is asked for. */
    public void enqueue(String written) {
        SceneText.read(written, template(), hand.cell()).ifPresent(director::enqueue);
    }

    /** The next page, or what comes behind the last page; or back. */
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
            case Scene.Writing at -> {
                if (at.cell() != null) {
                    hand.choose(beside(at.cell(), by));
                }
            }
            case Scene.StatementScene at -> statement(at, by);
            case Scene.HouseRules at -> page(at.page() + by, Scene.HouseRules::new);
            case Scene.RankingScene at -> page(at.page() + by, Scene.RankingScene::new);
            case Scene.Agreements at -> page(at.page() + by, Scene.Agreements::new);
            case Scene.Came at -> page(at.page() + by, Scene.Came::new);
            case Scene.Podium at ->
                    page(at.place() + by, place -> new Scene.Podium(at.column(), place));
            case Scene.Welcome at -> page(at.page() + by, Scene.Welcome::new);
            case Scene.Filled at -> page(at.page() + by, Scene.Filled::new);
            case Scene.Closing at -> page(at.page() + by, Scene.Closing::new);
            case Scene.TestPicture _ -> {}
        }
    }

    private void page(int wanted, IntFunction<Scene> scene) {
        if (isPage(wanted)) {
            director.show(scene.apply(wanted));
        }
    }

    /** First the words, then what was counted, then the next statement. */
    private void statement(Scene.StatementScene at, int by) {
        int statements = hand.board().all(Statement.class).size();
        int next = 2 * at.place() + (at.counted() ? 1 : 0) + by;
        if (next >= 0 && next < 2 * statements) {
            director.show(new Scene.StatementScene(next / 2, next % 2 == 1));
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
            case Scene.Writing at -> at.cell() == null ? hand.cell() : at.cell();
            case Scene.ColumnScene _,
                    Scene.Welcome _,
                    Scene.TestPicture _,
                    Scene.HouseRules _,
                    Scene.StatementScene _,
                    Scene.RankingScene _,
                    Scene.Podium _,
                    Scene.Agreements _,
                    Scene.Came _,
                    Scene.Filled _,
                    Scene.Closing _ ->
                    hand.cell();
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
