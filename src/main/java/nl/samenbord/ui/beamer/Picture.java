package nl.samenbord.ui.beamer;

import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.show.Show;
import nl.samenbord.text.Language;
import nl.samenbord.ui.fx.Ticks;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Measures;
import nl.samenbord.ui.grid.Movement;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the room sees, at one size in pixels, in the meeting's language; the same on the beamer and
 * in its small copy on the laptop. While the clock runs nothing but the clock changes.
 */
public final class Picture extends Pane {
    private final Lettering lettering;
    private final Movement movement;
    private final Ticks ticks;
    private final Rectangle paper = new Rectangle();
    private final Rectangle frame = new Rectangle();
    private final Consumer<Instant> ticked = this::ticked;
    private Measures measures = new Measures(1920, 1080);
    private @Nullable Views views;
    private @Nullable Show shown;
    private int pages = 1;

    /** An empty picture of 1920 by 1080. */
    public Picture(Lettering lettering, Movement movement, Ticks ticks) {
        this.lettering = lettering;
        this.movement = movement;
        this.ticks = ticks;
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
        Views all = views(show);
        all.clock().set(show.clock());
        Views.Shown content = all.show(show);
        pages = content.pages();
        paper.setFill(show.black() ? Color.BLACK : Token.PAPER.colour());
        if (show.black()) {
            getChildren().setAll(paper);
        } else if (!getChildren().equals(List.of(paper, content.view(), all.clock()))) {
            getChildren().setAll(paper, content.view(), all.clock());
        }
        if (show.clock().runs()) {
            ticks.watch(ticked);
        }
        ticked(ticks.now());
    }

    private void ticked(Instant now) {
        if (shown != null && views != null) {
            views.clock().show(now);
            if (!shown.clock().runs() || shown.clock().isOver(now)) {
                ticks.leave(ticked);
            }
        }
    }

    /** How many pages the scene has at this size. */
    public int pages() {
        return pages;
    }

    private Views views(Show show) {
        Language language = Language.of(show.board().meeting().language()).orElse(Language.DUTCH);
        if (views == null || views.language() != language) {
            views = new Views(measures, lettering, language, movement);
        }
        return views;
    }
}
