package nl.samenbord.ui.facilitator.template;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.samenbord.board.Occasion;
import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;
import java.util.Optional;

/** What the template is called, and when and what it is for. */
final class AboutSection extends GridPane implements Section {
    private final DrawnField title;
    private final DrawnField about;
    private final DrawnChoice<Occasion> occasion;

    AboutSection(Drawing drawing, Parts parts) {
        var texts = parts.texts();
        getStyleClass().addAll("drawing-section", "fields");
        title =
                new DrawnField(
                        parts,
                        drawing,
                        TemplateIds.TITLE,
                        texts.of("drawing.title"),
                        Template::title,
                        (now, text) -> new Sketch(now).titled(text));
        about =
                new DrawnField(
                        parts,
                        drawing,
                        TemplateIds.ABOUT,
                        texts.of("drawing.about"),
                        Template::about,
                        (now, text) -> new Sketch(now).about(text));
        occasion =
                new DrawnChoice<>(
                        parts,
                        drawing,
                        TemplateIds.OCCASION,
                        texts.of("drawing.occasion"),
                        List.of(Occasion.values()),
                        new DrawnChoice.Look<>(
                                one -> OccasionWords.of(one, texts), _ -> new Region()),
                        now -> Optional.of(now.occasion()),
                        (now, chosen) -> new Sketch(now).on(chosen));
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), wide);
        int row = 0;
        for (Control field : List.of(title, about, occasion)) {
            Label label = new Label(field.getAccessibleText());
            label.setLabelFor(field);
            addRow(row++, label, field);
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show() {
        title.refresh();
        about.refresh();
        occasion.refresh();
    }

    @Override
    public void ready() {
        title.requestFocus();
    }
}
