package nl.samenbord.ui.facilitator.template;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;

/** Along the top of the drawing table: which template it is, whether it is kept, one step back. */
final class DrawingBar extends HBox {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Drawing drawing;
    private final Parts parts;
    private final Label title;
    private final Label state;
    private final Button undo;
    private final Button redo;

    DrawingBar(Drawing drawing, Parts parts, Runnable back, Runnable saveAs) {
        this.drawing = drawing;
        this.parts = parts;
        Texts texts = parts.texts();
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title = parts.label("", "evening");
        state = parts.named(parts.label("", "save-state"), TemplateIds.STATE, "");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        undo = parts.button(TemplateIds.UNDO, texts.of("top.undo"), drawing::undo);
        redo = parts.button(TemplateIds.REDO, texts.of("top.redo"), drawing::redo);
        Button leave = parts.button(TemplateIds.BACK, texts.of("drawing.back"), back);
        parts.key(undo, "Ctrl+Z");
        parts.key(redo, "Ctrl+Y");
        parts.key(leave, "Esc");
        getChildren()
                .setAll(
                        leave,
                        title,
                        state,
                        space,
                        undo,
                        redo,
                        parts.button(TemplateIds.SAVE_AS, texts.of("templates.saveAs"), saveAs));
    }

    /** Shows the template of now; kept is what to say of it, lack what is in the way. */
    void show(String kept, String lack) {
        title.setText(parts.texts().of("drawing.heading", drawing.now().title()));
        String told = lack.isEmpty() ? kept : parts.texts().of("drawing.notKept", lack);
        state.setText(told);
        state.setAccessibleText(told);
        state.pseudoClassStateChanged(GOOD, lack.isEmpty());
        state.pseudoClassStateChanged(WARNING, !lack.isEmpty());
        undo.setDisable(!drawing.canUndo());
        redo.setDisable(!drawing.canRedo());
    }
}
