package nl.samenbord.ui.facilitator.programme;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import nl.samenbord.board.Id;
import nl.samenbord.board.Programme.Part;
import nl.samenbord.board.Template;
import nl.samenbord.ui.facilitator.parts.Digits;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.SceneSort;

import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;

/** One step of the evening as it is planned: its name, its minutes, its scene, its place. */
final class PartRow extends HBox {
    private static final double MARK = 16;
    private static final double MINUTES = 58;
    private static final double SCENE = 156;
    private static final double BUTTONS = 84;

    private final StepsForm form;
    private final Id id;
    private final Parts parts;
    private final Template template;
    private final Label mark;
    private final Entry name;
    private final Entry minutes;
    private final ComboBox<String> scene = new ComboBox<>();
    private final Button up;
    private final Button down;
    private final Button remove;
    private boolean showing;

    PartRow(StepsForm form, Id id, Parts parts, Template template) {
        this.form = form;
        this.id = id;
        this.parts = parts;
        this.template = template;
        var texts = parts.texts();
        mark = parts.label("", "now");
        name = new Entry(parts, "", texts.of("programme.name"), this::named);
        minutes = new Entry(parts, "", texts.of("programme.minutes"), this::lasting);
        Digits.only(minutes, 3);
        minutes.setPromptText("–");
        parts.named(scene, "", texts.of("programme.scene"));
        scene.getItems().add("");
        SceneSort.of(template).stream().map(SceneSort::word).forEach(scene.getItems()::add);
        scene.setConverter(new Named());
        scene.setVisibleRowCount(scene.getItems().size());
        scene.setOnAction(_ -> chosen());
        up = button("↑", () -> form.move(id, -1));
        down = button("↓", () -> form.move(id, 1));
        remove = button("×", () -> form.remove(id));
        HBox buttons = new HBox(up, down, remove);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(laid(mark, name, minutes, scene, buttons).getChildren());
        getStyleClass().add("plan-row");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** These, each as wide as its column. */
    static HBox laid(Region mark, Region name, Region minutes, Region scene, Region buttons) {
        width(mark, MARK);
        width(minutes, MINUTES);
        width(scene, SCENE);
        width(buttons, BUTTONS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(mark, name, minutes, scene, buttons);
        row.getStyleClass().add("plan-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static void width(Region node, double width) {
        node.setMinWidth(width);
        node.setPrefWidth(width);
        node.setMaxWidth(width);
    }

    private Button button(String sign, Runnable action) {
        Button button = parts.button("", sign, action);
        button.getStyleClass().add("quiet");
        return button;
    }

    /** Shows the part at this place; on if it is the one that runs. */
    void show(Part part, int place, boolean on) {
        showing = true;
        mark.setText(on ? "▸" : "");
        name.setId(ProgrammeIds.name(place));
        name.show(part.name());
        minutes.setId(ProgrammeIds.minutes(place));
        minutes.show(part.minutes() == 0 ? "" : String.valueOf(part.minutes()));
        scene.setId(ProgrammeIds.scene(place));
        scene.setValue(part.scene());
        name(up, ProgrammeIds.up(place), parts.texts().of("programme.up", part.name()));
        name(down, ProgrammeIds.down(place), parts.texts().of("programme.down", part.name()));
        name(remove, ProgrammeIds.remove(place), parts.texts().of("programme.remove", part.name()));
        showing = false;
    }

    private static void name(Node control, String itsId, String accessible) {
        control.setId(itsId);
        control.setAccessibleText(accessible);
    }

    /** Brings the keyboard to what moves it on in this direction. */
    void enter(int by) {
        (by < 0 ? up : down).requestFocus();
    }

    /** Brings the keyboard to its name. */
    void enterName() {
        name.requestFocus();
        name.selectAll();
    }

    private boolean named(String typed) {
        return !typed.isEmpty() && change(part -> part.named(typed));
    }

    private boolean lasting(String typed) {
        return change(part -> part.lasting(Digits.number(typed)));
    }

    private void chosen() {
        String written = scene.getValue();
        if (!showing && written != null) {
            change(part -> part.showing(written));
        }
    }

    private boolean change(UnaryOperator<Part> how) {
        form.part(id).ifPresent(part -> form.change(how.apply(part)));
        return true;
    }

    /** The name of a scene in the list. */
    private final class Named extends StringConverter<String> {
        @Override
        public String toString(@Nullable String written) {
            return written == null || written.isEmpty()
                    ? parts.texts().of("programme.noScene")
                    : SceneSort.name(written, template, parts.texts());
        }

        @Override
        public String fromString(String named) {
            return scene.getValue();
        }
    }
}
