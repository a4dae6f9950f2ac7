package nl.samenbord.ui.facilitator.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Template;
import nl.samenbord.board.Words;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;

import org.jspecify.annotations.Nullable;

import java.time.format.FormatStyle;

/** Asks what a new evening is; everything has a value already, so that Enter is enough. */
final class NewEveningForm extends VBox {
    private static final int MOST_TABLES = 40;
    private static final int USUAL_TABLES = 6;

    private final StartActions actions;
    private final Texts texts;
    private final TextField school;
    private final TextField title;
    private final DatePicker date;
    private final Spinner<Integer> tables = new Spinner<>(1, MOST_TABLES, USUAL_TABLES);
    private final ComboBox<Template> template = new ComboBox<>();

    NewEveningForm(Choices choices, StartActions actions, Parts parts, Runnable cancel) {
        this.actions = actions;
        this.texts = parts.texts();
        getStyleClass().add("form");
        school = parts.named(new TextField(choices.school()), Ids.SCHOOL, texts.of("form.school"));
        title =
                parts.named(
                        new TextField(texts.of("form.title.usual")),
                        Ids.TITLE,
                        texts.of("form.title"));
        date = parts.named(new DatePicker(choices.today()), Ids.DATE, texts.of("form.date"));
        date.setConverter(
                new LocalDateStringConverter(FormatStyle.LONG, texts.language().locale(), null));
        parts.named(tables, Ids.TABLES, texts.of("form.tables"));
        tables.setEditable(true);
        parts.named(template, Ids.TEMPLATE, texts.of("form.template"));
        template.getItems().setAll(choices.templates());
        template.getSelectionModel().selectFirst();
        template.setConverter(new Described());
        var begin = parts.button(Ids.BEGIN, texts.of("form.begin"), this::begin);
        begin.getStyleClass().add("accent");
        HBox buttons =
                new HBox(10, begin, parts.button(Ids.CANCEL, texts.of("form.cancel"), cancel));
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(parts.label(texts.of("start.new"), "list-title"), fields(), buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, cancel));
    }

    void ready() {
        school.requestFocus();
    }

    private GridPane fields() {
        GridPane fields = new GridPane();
        fields.getStyleClass().add("fields");
        int row = 0;
        for (Node field : new Node[] {school, title, date, tables, template}) {
            Label label = new Label(field.getAccessibleText());
            label.setLabelFor(field);
            label.setMinWidth(USE_PREF_SIZE);
            fields.addRow(row++, label, field);
        }
        school.setPrefColumnCount(28);
        return fields;
    }

    private void begin() {
        Meeting meeting =
                Meeting.of(
                        Words.entered(school.getText()),
                        Words.entered(title.getText()),
                        date.getValue(),
                        template.getValue().language(),
                        tables.getValue());
        actions.begin(meeting, template.getValue());
    }

    private void pressed(KeyEvent event, Runnable cancel) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !isOnCancel(event)) {
            tables.commitValue();
            begin();
            event.consume();
        }
    }

    private static boolean isOnCancel(KeyEvent event) {
        return event.getTarget() instanceof Node node && Ids.CANCEL.equals(node.getId());
    }

    /** A template in the list: its title and how large it is. */
    private final class Described extends StringConverter<Template> {
        @Override
        public String toString(@Nullable Template its) {
            return its == null
                    ? ""
                    : texts.of(
                            "form.template.size",
                            its.columns().size(),
                            its.rows().size(),
                            its.title());
        }

        @Override
        public Template fromString(String described) {
            return template.getValue();
        }
    }
}
