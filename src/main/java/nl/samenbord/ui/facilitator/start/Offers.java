package nl.samenbord.ui.facilitator.start;

import javafx.scene.control.Button;

import nl.samenbord.desk.Problem;
import nl.samenbord.desk.TimeWords;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WrappingRow;

import java.nio.file.Path;
import java.time.LocalDate;

/** What can be done with a session that could not be opened: in use elsewhere, or damaged. */
public final class Offers extends WrappingRow {
    /** The names of its controls. */
    public static final String LOOK = "in-use-look";

    public static final String TAKE_OVER = "in-use-take-over";
    public static final String COPY = "in-use-copy";
    public static final String LAST_VERSION = "last-version";

    private static final double GAP = 10;

    private final StartActions actions;
    private final Parts parts;

    Offers(StartActions actions, Parts parts) {
        super(GAP);
        this.actions = actions;
        this.parts = parts;
        getStyleClass().add("offers");
        Parts.shown(this, false);
    }

    /** Offers what fits this problem, if anything does. */
    void offer(Problem problem, LocalDate today) {
        getChildren().clear();
        switch (problem) {
            case Problem.InUse inUse -> inUse(inUse);
            case Problem.Damaged damaged -> lastVersion(damaged.file(), today);
            case Problem.Wrong wrong -> lastVersion(wrong.file(), today);
            case Problem.Empty empty -> lastVersion(empty.file(), today);
            case Problem.Missing missing -> lastVersion(missing.file(), today);
            case Problem.SomethingElse other -> lastVersion(other.file(), today);
            case Problem.Foreign foreign -> lastVersion(foreign.file(), today);
            case Problem.OfFile _, Problem.Refused _, Problem.BadName _ -> {}
        }
        Parts.shown(this, !getChildren().isEmpty());
    }

    private void inUse(Problem.InUse inUse) {
        Path file = inUse.file();
        Texts texts = parts.texts();
        add(LOOK, texts.of("inUse.look"), () -> actions.look(file));
        add(COPY, texts.of("inUse.copy"), () -> actions.copyOf(file));
        if (!inUse.here()) {
            add(TAKE_OVER, texts.of("inUse.takeOver"), () -> actions.takeOver(file));
        }
    }

    /** Where a file can't be read any more, what was kept of it may still be there. */
    private void lastVersion(Path file, LocalDate today) {
        actions.lastVersion(file)
                .ifPresent(
                        last -> {
                            Texts texts = parts.texts();
                            String at = TimeWords.of(last.at(), today, texts);
                            String notes = texts.of("notes.count", last.notes());
                            String words = texts.of("start.lastVersion", at, notes);
                            add(LAST_VERSION, words, () -> actions.openLastVersion(file));
                        });
    }

    /** What comes first is the safest. */
    private void add(String id, String text, Runnable action) {
        Button button = parts.button(id, text, action);
        if (getChildren().isEmpty()) {
            button.getStyleClass().add("accent");
        }
        getChildren().add(button);
    }

    /** Whether there is something to choose. */
    boolean isSomething() {
        return !getChildren().isEmpty();
    }

    /** Brings the keyboard to the first; false if there is nothing to choose. */
    boolean ready() {
        if (isVisible()) {
            getChildren().getFirst().requestFocus();
        }
        return isVisible();
    }
}
