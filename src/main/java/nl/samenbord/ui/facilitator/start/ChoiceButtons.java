package nl.samenbord.ui.facilitator.start;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Template;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.LineButton;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.template.TemplateIds;

/** The left of the start screen: the name of the program and its three large buttons. */
final class ChoiceButtons extends VBox {
    private final Parts parts;
    private final Button begin;

    ChoiceButtons(
            Choices choices,
            StartActions actions,
            Parts parts,
            Runnable form,
            Runnable paper,
            Runnable templates) {
        this.parts = parts;
        Texts texts = parts.texts();
        getStyleClass().add("start-left");
        Label tagline = parts.label(texts.of("start.tagline"), "tagline");
        tagline.setWrapText(true);
        tagline.setMinHeight(USE_PREF_SIZE);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Template usual = choices.templates().offers().getFirst().template();
        int columns = usual.columns().size();
        int questions = usual.questions().size();
        begin =
                large(
                        Ids.NEW_EVENING,
                        texts.of("start.new"),
                        texts.of("start.new.more", columns, questions),
                        form);
        getChildren()
                .setAll(
                        parts.label("Samenbord", "program"),
                        tagline,
                        languages(actions),
                        space,
                        begin,
                        large(
                                Ids.OPEN_SESSION,
                                texts.of("start.open"),
                                texts.of("start.open.more"),
                                actions::choose),
                        large(
                                Ids.PAPER_FIRST,
                                texts.of("start.paper"),
                                texts.of("start.paper.more"),
                                paper),
                        large(
                                TemplateIds.TEMPLATES,
                                texts.of("templates.title"),
                                texts.of("templates.more"),
                                templates),
                        large(Ids.SHOW_EXAMPLE, texts.of("start.example"), "", actions::example));
    }

    void ready() {
        begin.requestFocus();
    }

    private Button large(String id, String text, String more, Runnable action) {
        VBox words = new VBox(parts.wrapped(text, "large"));
        if (!more.isEmpty()) {
            words.getChildren().add(parts.wrapped(more, "more"));
        }
        Button button = new LineButton(parts, id, words, action);
        button.setAccessibleText(more.isEmpty() ? text : text + ", " + more);
        boolean first = id.equals(Ids.NEW_EVENING);
        button.getStyleClass().addAll("choice", first ? "first-choice" : "outlined");
        return button;
    }

    private HBox languages(StartActions actions) {
        HBox row =
                new HBox(
                        language(Ids.LANGUAGE_NL, "Nederlands", Language.DUTCH, actions),
                        language(Ids.LANGUAGE_EN, "English", Language.ENGLISH, actions));
        row.getStyleClass().add("languages");
        return row;
    }

    private ToggleButton language(String id, String name, Language its, StartActions actions) {
        ToggleButton button = parts.toggle(id, name, () -> actions.speak(its));
        button.setSelected(parts.texts().language() == its);
        return button;
    }
}
