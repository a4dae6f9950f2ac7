package nl.samenbord.ui.facilitator.template;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Lack;
import nl.samenbord.board.Template;
import nl.samenbord.desk.Problem;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.ProblemBanner;
import nl.samenbord.ui.fx.Fonts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The drawing table: a template's title, questions, names, kinds and voices. Whatever is whole is
 * kept as soon as one goes on to something else.
 */
public final class TemplateEditor extends BorderPane {
    private final Drawing drawing;
    private final DrawingActions actions;
    private final Parts parts;
    private final ProblemBanner problems;
    private final DrawingBar bar;
    private final Sheets sheets;
    private final SheetScroll scroll;
    private final ChangeListener<@Nullable Node> moved = (_, _, now) -> moved(now);
    private Template kept;
    private boolean warned;

    /** The table with this template of one's own on it. */
    public TemplateEditor(Template template, DrawingActions actions, Texts texts, Fonts fonts) {
        this.actions = actions;
        drawing = new Drawing(template);
        kept = template;
        parts = new Parts(texts, fonts);
        problems = new ProblemBanner(parts);
        bar = new DrawingBar(drawing, parts, this::back, () -> actions.saveAs(drawing.now()));
        sheets = new Sheets(drawing, parts, fonts);
        scroll = new SheetScroll(sheets.open());
        sheets.onOpen(scroll::setContent);
        setTop(new VBox(bar, problems));
        setLeft(sheets.map());
        // however high the sheet, it has all the room that is left
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox middle = new VBox(sheets.tabs(), scroll);
        middle.getStyleClass().add("drawing");
        setCenter(middle);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        drawing.look(this::changed);
        sceneProperty().addListener((_, before, now) -> attend(before, now));
        show();
    }

    /** Tells a problem: what was asked for could not be done. */
    public void tell(Problem problem) {
        problems.tell(problem);
    }

    /** Brings the keyboard to the first question, or to the title where there are none yet. */
    public void ready() {
        // what stands on the sheet can have the keyboard only once the sheet has a skin
        applyCss();
        layout();
        sheets.ready();
    }

    /** Keeps what is whole: nobody may come back here. */
    public void leave() {
        settle();
    }

    private void attend(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(moved);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(moved);
        }
    }

    private void moved(@Nullable Node now) {
        settle();
        if (now != null) {
            scroll.reveal(now);
        }
    }

    private void changed() {
        warned = false;
        sheets.show();
        show();
    }

    private void settle() {
        drawing.settle();
        Template now = drawing.now();
        if (!now.equals(kept) && Lack.of(now).isEmpty() && actions.keep(now)) {
            kept = now;
            problems.close();
        }
        show();
    }

    private void show() {
        boolean safe = drawing.now().equals(kept);
        boolean touched = drawing.canUndo() || drawing.canRedo();
        String told = safe && touched ? parts.texts().of("drawing.kept") : "";
        bar.show(told, lack());
    }

    private String lack() {
        Template now = drawing.now();
        List<Lack> lacks = Lack.of(now);
        LackWords words = new LackWords(parts.texts());
        return lacks.isEmpty() ? "" : words.sentence(lacks.getFirst(), now);
    }

    private void back() {
        settle();
        if (drawing.now().equals(kept) || warned) {
            actions.back(kept);
            return;
        }
        if (!lack().isEmpty()) {
            problems.say(parts.texts().of("drawing.leave", lack()));
        }
        warned = true;
    }

    private void pressed(KeyEvent event) {
        // Ctrl and Alt together write signs on many keyboards, | among them
        boolean shortcut = event.isShortcutDown() && !event.isAltDown();
        boolean done = true;
        if (shortcut && event.getCode() == KeyCode.Z && !event.isShiftDown()) {
            drawing.undo();
        } else if (shortcut && isRedo(event)) {
            drawing.redo();
        } else if (shortcut && event.getCode().getChar().matches("[1-9]")) {
            done = sheets.open(Integer.parseInt(event.getCode().getChar()) - 1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back();
        } else if (event.getCode() == KeyCode.ENTER
                && event.getTarget() instanceof ButtonBase button) {
            button.fire();
        } else {
            done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private static boolean isRedo(KeyEvent event) {
        boolean shiftZ = event.getCode() == KeyCode.Z && event.isShiftDown();
        return event.getCode() == KeyCode.Y || shiftZ;
    }
}
