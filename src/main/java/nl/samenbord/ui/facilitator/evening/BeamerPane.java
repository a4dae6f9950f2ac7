package nl.samenbord.ui.facilitator.evening;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Course;
import nl.samenbord.show.Director;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SceneSort;
import nl.samenbord.ui.fx.Ticks;

import java.time.Instant;
import java.util.function.Consumer;

/** At the right: what the room sees and how it is steered, the clock, what waits, the steps. */
public final class BeamerPane extends VBox {
    private final Steering steering;
    private final Director director;
    private final Parts parts;
    private final Ticks ticks;
    private final Consumer<Instant> beat = this::tick;
    private final PageRow pages;
    private final Label held;
    private final Label empty;
    private final SceneButtons scenes;
    private final ClockPane clock;
    private final QueueList queue;
    private final StepsList steps;

    /**
     * The pane that leads so, with the picture of what the room sees; plans runs when there is no
     * programme and somebody wants one, away when the keyboard has nothing more to do here.
     */
    public BeamerPane(
            Leading leading,
            Node miniature,
            Parts parts,
            KeyTable keys,
            Runnable plans,
            Runnable away) {
        Steering steering = leading.steering();
        this.steering = steering;
        this.parts = parts;
        director = steering.director();
        ticks = leading.ticks();
        pages = new PageRow(steering, parts, keys);
        held = parts.label(parts.texts().of("scene.held"), "held");
        held.setWrapText(true);
        held.setMinHeight(USE_PREF_SIZE);
        empty = parts.named(parts.label("", "held"), EveningIds.EMPTY, "");
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        scenes = new SceneButtons(steering, parts, keys);
        clock = new ClockPane(leading.clock(), leading.chime(), parts, keys, away);
        queue = new QueueList(director, parts, keys);
        steps = new StepsList(leading.agenda(), parts, plans);
        getChildren().setAll(pages, miniature, held, empty, scenes, clock, queue, steps);
        getStyleClass().add("beamer-pane");
        setVgrow(steps, Priority.ALWAYS);
        director.attend(_ -> show());
        director.follow(_ -> show());
    }

    /** Shows what is so now. */
    public void show() {
        pages.show();
        Parts.shown(held, director.held());
        scenes.show();
        String told =
                SceneSort.missing(director.scene(), steering.board())
                        .map(parts.texts()::of)
                        .orElse("");
        empty.setText(told);
        empty.setAccessibleText(told);
        Parts.shown(empty, !told.isEmpty());
        clock.show();
        queue.show();
        steps.show();
        Course course = director.course();
        if (course.clock().runs() || course.part() != null) {
            ticks.watch(beat);
        } else {
            ticks.leave(beat);
        }
    }

    private void tick(Instant now) {
        clock.tick();
        steps.delay();
    }

    /** Whether the keyboard is here. */
    public boolean isHere() {
        return isFocusWithin();
    }

    /** Brings the keyboard to the buttons of the scenes. */
    public void toScenes() {
        scenes.enter();
    }

    /** The next scene that is chosen waits; brings the keyboard there. */
    public void letWait() {
        scenes.letWait();
    }

    /** Brings the keyboard to where the minutes of the clock are typed. */
    public void toClock() {
        clock.enter();
    }
}
