package nl.samenbord.ui.facilitator.dots;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import java.util.List;

/** Above the choices: which of them are in sight, and whose dots stand in which column. */
final class FindBar extends VBox {
    /** How many choices were found, how many there are, how many notes the room may not see. */
    record Sight(int found, int all, int kept) {}

    private final Parts parts;
    private final TextField field = new TextField();
    private final Button column;
    private final Label found;
    private final HBox heads = new HBox();
    private Cell cell = new Cell(0, 0);
    private List<Voice> headed = List.of();

    /** Changed runs when others are looked for, go when one wants to be among them. */
    FindBar(Parts parts, Runnable changed, Runnable go) {
        this.parts = parts;
        getStyleClass().add("find-bar");
        parts.named(field, DotIds.FIND, parts.texts().of("dots.find"));
        field.setPromptText(parts.texts().of("dots.find.short"));
        field.setPrefColumnCount(16);
        field.textProperty().addListener((_, _, _) -> changed.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, go));
        HBox.setHgrow(field, Priority.ALWAYS);
        column = parts.button(DotIds.COLUMN, ChoiceFilter.letter(cell), this::column);
        column.getStyleClass().add("small");
        found = parts.named(parts.label("", "muted"), DotIds.FOUND, "");
        found.setWrapText(true);
        found.setMinHeight(USE_PREF_SIZE);
        found.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(found, Priority.ALWAYS);
        heads.setAlignment(Pos.BOTTOM_LEFT);
        heads.setMinWidth(USE_PREF_SIZE);
        heads.getStyleClass().add("count-heads");
        HBox first = new HBox(field, column);
        first.setAlignment(Pos.CENTER_LEFT);
        HBox second = new HBox(found, heads);
        second.setAlignment(Pos.BOTTOM_LEFT);
        first.getStyleClass().add("find-line");
        second.getStyleClass().add("find-line");
        getChildren().setAll(first, second);
    }

    /** Shows the column of this cell, whose dots are asked, and how many choices there are. */
    void show(Template template, Cell chosen, List<Voice> voices, Sight sight) {
        cell = chosen;
        String name = Names.plain(template.column(chosen).name());
        String letter = ChoiceFilter.letter(chosen);
        column.setText(parts.texts().of("dots.onlyColumn", letter));
        column.setAccessibleText(column.getText() + " " + name);
        Parts.shown(column, template.columns().size() > 1);
        String choices =
                sight.found() == sight.all()
                        ? parts.texts().of("dots.choices", sight.all())
                        : parts.texts().of("counted.of", sight.found(), sight.all());
        found.setText(
                sight.kept() == 0
                        ? choices
                        : choices + " · " + parts.texts().of("dots.kept", sight.kept()));
        found.setAccessibleText(found.getText());
        if (!voices.equals(headed)) {
            headed = voices;
            heads.getChildren().setAll(voices.stream().map(this::head).toList());
        }
    }

    private Label head(Voice voice) {
        Label head = parts.label(voice.name(), "count-head");
        head.setAlignment(Pos.BOTTOM_RIGHT);
        head.setMinWidth(CountSlot.WIDTH);
        head.setPrefWidth(CountSlot.WIDTH);
        return head;
    }

    /** What is looked for. */
    String typed() {
        return field.getText();
    }

    /** Begins to look for something that begins with this. */
    void begin(String character) {
        field.setText(character);
        field.requestFocus();
        field.end();
    }

    void enter() {
        field.requestFocus();
        field.selectAll();
    }

    /** Looks for nothing; false if nothing was looked for. */
    boolean clear() {
        boolean some = !field.getText().isEmpty();
        field.clear();
        return some;
    }

    private void column() {
        String letter = ChoiceFilter.letter(cell);
        field.setText(field.getText().equalsIgnoreCase(letter) ? "" : letter);
    }

    private static void pressed(KeyEvent event, Runnable go) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            go.run();
            event.consume();
        }
    }
}
