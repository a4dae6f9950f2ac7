package nl.samenbord.ui.beamer;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.show.Scene;
import nl.samenbord.show.Show;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.CellView;
import nl.samenbord.ui.grid.ColumnView;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Measures;
import nl.samenbord.ui.grid.Movement;
import nl.samenbord.ui.grid.OverviewView;

import org.jspecify.annotations.Nullable;

/**
 * What the room sees, at one size in pixels, in the meeting's language; the same on the beamer and
 * in its small copy on the laptop.
 */
public final class Picture extends Pane {
    private final Lettering lettering;
    private final Movement movement;
    private final Rectangle paper = new Rectangle();
    private final Rectangle frame = new Rectangle();
    private Measures measures = new Measures(1920, 1080);
    private @Nullable Views views;
    private @Nullable Show shown;
    private int pages = 1;

    private record Views(
            Language language, OverviewView overview, ColumnView column, CellView cell) {}

    /** An empty picture of 1920 by 1080. */
    public Picture(Lettering lettering, Movement movement) {
        this.lettering = lettering;
        this.movement = movement;
        setClip(frame);
        size(measures);
    }

    /** From now on it is this large. */
    public void size(Measures size) {
        measures = size;
        views = null;
        paper.setWidth(size.width());
        paper.setHeight(size.height());
        frame.setWidth(size.width());
        frame.setHeight(size.height());
        setPrefSize(size.width(), size.height());
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        if (shown != null) {
            show(shown);
        }
    }

    /** Shows this; where the scene's page is beyond the last, the last. */
    public void show(Show show) {
        shown = show;
        Node content = content(show);
        paper.setFill(show.black() ? Color.BLACK : Token.PAPER.colour());
        if (show.black()) {
            getChildren().setAll(paper);
        } else if (getChildren().size() != 2 || !getChildren().contains(content)) {
            getChildren().setAll(paper, content);
        }
    }

    /** How many pages the scene has at this size. */
    public int pages() {
        return pages;
    }

    private Node content(Show show) {
        Views all = views(show);
        return switch (show.scene()) {
            case Scene.Overview scene -> {
                pages = 1;
                all.overview().show(show.board(), scene.chosen());
                yield all.overview();
            }
            case Scene.ColumnScene scene -> {
                pages = all.column().show(show.board(), scene.column(), scene.page());
                yield all.column();
            }
            case Scene.CellScene scene -> {
                pages = all.cell().show(show.board(), scene.cell(), scene.page());
                yield all.cell();
            }
            case Scene.Welcome _,
                    Scene.TestPicture _,
                    Scene.HouseRules _,
                    Scene.StatementScene _,
                    Scene.Writing _,
                    Scene.RankingScene _,
                    Scene.Podium _,
                    Scene.Agreements _,
                    Scene.Closing _ -> {
                pages = 1;
                yield new javafx.scene.Group();
            }
        };
    }

    private Views views(Show show) {
        Language language = Language.of(show.board().meeting().language()).orElse(Language.DUTCH);
        if (views == null || views.language() != language) {
            Texts texts = new Texts(language);
            views =
                    new Views(
                            language,
                            new OverviewView(measures, lettering, texts),
                            new ColumnView(measures, lettering, texts),
                            new CellView(measures, lettering, texts, movement));
        }
        return views;
    }
}
