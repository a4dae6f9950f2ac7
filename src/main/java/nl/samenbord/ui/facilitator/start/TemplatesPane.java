package nl.samenbord.ui.facilitator.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Template;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.ProblemWords;
import nl.samenbord.desk.Templates;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.template.TemplateActions;
import nl.samenbord.ui.facilitator.template.TemplateIds;
import nl.samenbord.ui.facilitator.template.TemplateList;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** All templates: to begin an evening with, to change, to give away, to take in. */
final class TemplatesPane extends VBox {
    private final TemplateActions actions;
    private final Parts parts;
    private final TemplateList list;
    private final Button remove;
    private final Label told;
    private final HBox removed;
    private final VBox unreadable = new VBox();
    private @Nullable Template last;

    /** Use begins an evening with a template, close goes back. */
    TemplatesPane(
            Templates.Listing listing,
            TemplateActions actions,
            Parts parts,
            Consumer<Template> use,
            Runnable close) {
        this.actions = actions;
        this.parts = parts;
        Texts texts = parts.texts();
        getStyleClass().add("templates-pane");
        VBox.setVgrow(this, Priority.ALWAYS);
        list = new TemplateList(listing.offers(), parts);
        VBox.setVgrow(list, Priority.ALWAYS);
        Button begin =
                parts.button(
                        TemplateIds.USE,
                        texts.of("templates.use"),
                        () -> use.accept(list.chosen().template()));
        begin.getStyleClass().add("accent");
        remove = parts.button(TemplateIds.REMOVE, texts.of("templates.remove"), this::remove);
        FlowPane buttons =
                new FlowPane(
                        begin,
                        parts.button(
                                TemplateIds.EDIT,
                                texts.of("templates.edit"),
                                () -> actions.draw(list.chosen())),
                        parts.button(
                                TemplateIds.SAVE_AS,
                                texts.of("templates.saveAs"),
                                () -> actions.saveAs(list.chosen().template())),
                        remove,
                        parts.button(TemplateIds.NEW, texts.of("templates.new"), actions::drawNew),
                        parts.button(TemplateIds.OPEN, texts.of("templates.open"), actions::choose),
                        parts.button(TemplateIds.CLOSE, texts.of("form.cancel"), close));
        buttons.getStyleClass().add("template-buttons");
        told = parts.label("");
        removed =
                new HBox(
                        10,
                        told,
                        parts.button(
                                TemplateIds.PUT_BACK,
                                texts.of("templates.putBack"),
                                this::putBack));
        removed.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .setAll(
                        parts.label(texts.of("templates.title"), "list-title"),
                        list,
                        removed,
                        unreadable,
                        buttons);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> mine());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, begin, close));
        show(listing, list.chosen().template().id());
    }

    /** Shows what there is now, with the template of this id chosen. */
    void show(Templates.Listing listing, String id) {
        list.offers(listing.offers(), id);
        unreadable.getChildren().clear();
        ProblemWords words = new ProblemWords(parts.texts());
        for (Problem problem : listing.problems()) {
            String file =
                    problem instanceof Problem.OfFile of ? of.file().getFileName() + ": " : "";
            Label line = parts.label(file + words.sentence(problem), "wrong");
            line.setWrapText(true);
            unreadable.getChildren().add(line);
        }
        Parts.shown(unreadable, !listing.problems().isEmpty());
        Parts.shown(removed, last != null);
        mine();
    }

    void ready() {
        list.requestFocus();
    }

    private void mine() {
        remove.setDisable(!list.chosen().own());
    }

    private void remove() {
        Template template = list.chosen().template();
        last = template;
        told.setText(parts.texts().of("templates.removed", template.title()));
        actions.remove(template);
        ready();
    }

    private void putBack() {
        Template template = last;
        last = null;
        if (template != null) {
            actions.putBack(template);
        }
        ready();
    }

    private void pressed(KeyEvent event, Button begin, Runnable close) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == list) {
            begin.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && event.getTarget() == list) {
            remove.fire();
            event.consume();
        }
    }
}
