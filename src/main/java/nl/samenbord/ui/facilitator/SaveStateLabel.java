package nl.samenbord.ui.facilitator;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import nl.samenbord.desk.Problem;
import nl.samenbord.desk.SaveState;
import nl.samenbord.desk.TimeWords;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** How safe the session is, always in sight. */
final class SaveStateLabel extends Label {
    private enum Mood {
        GOOD,
        BUSY,
        WARNING,
        DANGER
    }

    private static final Map<Mood, PseudoClass> LOOKS =
            Map.of(
                    Mood.GOOD, PseudoClass.getPseudoClass("good"),
                    Mood.BUSY, PseudoClass.getPseudoClass("busy"),
                    Mood.WARNING, PseudoClass.getPseudoClass("warning"),
                    Mood.DANGER, PseudoClass.getPseudoClass("danger"));

    private final Texts texts;

    SaveStateLabel(Parts parts) {
        texts = parts.texts();
        parts.named(this, Ids.SAVE_STATE, "");
        getStyleClass().add("save-state");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(SaveState state) {
        switch (state) {
            case SaveState.Saved saved -> tell(texts.of("save.saved", time(saved.at())), Mood.GOOD);
            case SaveState.Pending _ -> tell(texts.of("save.pending"), Mood.BUSY);
            case SaveState.Failing failing -> {
                if (failing.safe()) {
                    tell(texts.of("save.failingSafe"), Mood.WARNING);
                } else {
                    tell(texts.of("save.failing"), Mood.DANGER);
                }
            }
            case SaveState.Elsewhere elsewhere ->
                    tell(texts.of("save.elsewhere", time(elsewhere.at())), Mood.WARNING);
            case SaveState.ReadOnly _ -> tell(texts.of("save.readOnly"), Mood.WARNING);
        }
    }

    private void tell(String text, Mood mood) {
        setText(text);
        setAccessibleText(text);
        LOOKS.forEach((its, look) -> pseudoClassStateChanged(look, its == mood));
    }

    private String time(Instant at) {
        return TimeWords.of(at, LocalDate.now(ZoneId.systemDefault()), texts);
    }

    /** What is wrong with the session while it is so; null if nothing is. */
    static @Nullable Problem wrong(SaveState state) {
        return switch (state) {
            case SaveState.Saved _, SaveState.Pending _ -> null;
            case SaveState.Failing failing -> failing.problem();
            case SaveState.Elsewhere elsewhere -> elsewhere.problem();
            case SaveState.ReadOnly readOnly -> readOnly.why();
        };
    }
}
