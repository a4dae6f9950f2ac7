package nl.samenbord.ui.facilitator.programme;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Which languages are spoken at the meeting: as many as the welcome has room for. */
final class LanguageButtons extends FlowPane {
    private static final int MOST = 8;
    private static final double WIDE = 480;
    private static final List<String> OFFERED =
            List.of(
                    "nl", "tr", "ar", "pl", "uk", "ti", "zh", "en", "fa", "so", "es", "fr", "de",
                    "pt", "ro", "bg", "ru");

    private final Parts parts;
    private final Consumer<List<String>> chosen;
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private List<String> shown = List.of();

    LanguageButtons(Parts parts, Consumer<List<String>> chosen) {
        this.parts = parts;
        this.chosen = chosen;
        getStyleClass().add("language-buttons");
        setPrefWrapLength(WIDE);
        OFFERED.forEach(this::offer);
    }

    private void offer(String tag) {
        String name = parts.texts().nameOf(tag);
        ToggleButton button = parts.toggle(ProgrammeIds.language(tag), name, () -> turn(tag));
        buttons.put(tag, button);
        getChildren().add(button);
    }

    private void turn(String tag) {
        List<String> others = new ArrayList<>(shown);
        if (!others.remove(tag)) {
            others.add(tag);
        }
        chosen.accept(others);
    }

    /** Shows these as chosen; when there is no room for more, only those can be pressed. */
    void show(List<String> languages) {
        shown = languages;
        languages.stream().filter(tag -> !buttons.containsKey(tag)).forEach(this::offer);
        buttons.forEach(
                (tag, button) -> {
                    button.setSelected(languages.contains(tag));
                    button.setDisable(languages.size() >= MOST && !languages.contains(tag));
                });
    }
}
