package nl.samenbord.ui.facilitator.evening;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Programme.Part;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.LineButton;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The steps of the evening: done, now, to come; and how late it runs. A press goes to a step. */
final class StepsList extends VBox {
    private static final double WIDE = 290;

    private final Agenda agenda;
    private final Parts parts;
    private final Texts texts;
    private final Label delay;
    private final Button plan;
    private final VBox steps = new VBox();
    private final ScrollPane scroll = new ScrollPane(steps);
    private List<Part> shown = List.of();
    private int revealed = -1;

    /** Plans runs when there are no steps yet and somebody wants some. */
    StepsList(Agenda agenda, Parts parts, Runnable plans) {
        this.agenda = agenda;
        this.parts = parts;
        texts = parts.texts();
        getStyleClass().add("steps");
        Label title = parts.label(texts.of("steps.title"), "heading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        delay = parts.named(parts.label("", "delay"), EveningIds.DELAY, "");
        HBox top = new HBox(title, delay);
        top.setAlignment(Pos.BASELINE_LEFT);
        plan = parts.button(EveningIds.PLAN, texts.of("steps.plan"), plans);
        getChildren().setAll(top, plan, scroll);
        scroll.getStyleClass().add("steps-scroll");
        // beside the bar, whether it is there or not, so that rows keep their width
        steps.setPrefWidth(WIDE);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.viewportBoundsProperty().addListener((_, _, _) -> reveal());
        steps.heightProperty().addListener((_, _, _) -> reveal());
    }

    /** Shows the programme of now and where the evening is in it. */
    void show() {
        List<Part> now = agenda.parts();
        if (!now.equals(shown)) {
            shown = now;
            rows();
        }
        Parts.shown(plan, now.isEmpty());
        int place = agenda.place();
        for (int i = 0; i < now.size(); i++) {
            mark(i, place);
        }
        if (place != revealed) {
            revealed = place;
            reveal();
        }
        delay();
    }

    /** Brings the step that is on into the middle, with what was before and what comes. */
    private void reveal() {
        int place = agenda.place();
        double view = scroll.getViewportBounds().getHeight();
        double range = steps.getHeight() - view;
        if (range > 0 && place >= 0) {
            double middle = steps.getHeight() * (place + 0.5) / shown.size();
            scroll.setVvalue(Math.clamp((middle - view / 2) / range, 0, 1));
        }
    }

    private void rows() {
        while (steps.getChildren().size() < shown.size()) {
            int place = steps.getChildren().size();
            LineButton step =
                    new LineButton(
                            parts, EveningIds.step(place), new StepLine(parts), () -> go(place));
            step.getStyleClass().add("step");
            steps.getChildren().add(step);
        }
        steps.getChildren().remove(shown.size(), steps.getChildren().size());
    }

    private void go(int place) {
        agenda.go(shown.get(place));
    }

    private void mark(int at, int place) {
        Part part = shown.get(at);
        Button step = (Button) steps.getChildren().get(at);
        String when =
                at == place
                        ? texts.of("steps.now", part.name(), part.minutes())
                        : agenda.isDone(at)
                                ? texts.of("steps.done", part.name(), part.minutes())
                                : texts.of("steps.toCome", part.name(), part.minutes());
        step.setAccessibleText(when);
        Parts.chosen(step, at == place);
        String mark = at == place ? "▸" : agenda.isDone(at) ? "✓" : "";
        String minutes = part.minutes() == 0 ? "" : texts.of("steps.minutes", part.minutes());
        ((StepLine) step.getGraphic()).show(mark, part.name(), minutes);
    }

    /** Shows how late it is now. */
    void delay() {
        Optional<Duration> late = agenda.delay();
        long minutes = late.map(Duration::toMinutes).orElse(0L);
        String words =
                late.isEmpty()
                        ? ""
                        : minutes > 1
                                ? texts.of("steps.late", minutes)
                                : minutes < -1
                                        ? texts.of("steps.early", -minutes)
                                        : texts.of("steps.onTime");
        if (!words.equals(delay.getText())) {
            delay.setText(words);
            delay.setAccessibleText(words);
            Parts.chosen(delay, minutes > 1);
        }
    }

    /** What is in the row of a step: a mark, the name, how long. */
    private static final class StepLine extends HBox {
        private final Label mark;
        private final Label name;
        private final Label minutes;

        StepLine(Parts parts) {
            mark = parts.label("", "mark");
            name = parts.label("", "name");
            name.setWrapText(true);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            minutes = parts.label("", "minutes");
            minutes.setMinWidth(USE_PREF_SIZE);
            setAlignment(Pos.BASELINE_LEFT);
            getChildren().setAll(mark, name, minutes);
        }

        void show(String nowMark, String nowName, String nowMinutes) {
            mark.setText(nowMark);
            name.setText(nowName);
            minutes.setText(nowMinutes);
        }
    }
}
