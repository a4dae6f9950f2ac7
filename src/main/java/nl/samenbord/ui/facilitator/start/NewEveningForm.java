package nl.samenbord.ui.facilitator.start;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Occasion;
import nl.samenbord.board.Template;
import nl.samenbord.board.Words;
import nl.samenbord.desk.KeepUntil;
import nl.samenbord.desk.Templates;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Digits;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.template.TemplateIds;
import nl.samenbord.ui.facilitator.template.TemplateList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;

/** Asks what a new evening is; everything has a value already, so that Enter is enough. */
final class NewEveningForm extends VBox {
    /** Until when the evening is kept. */
    static final String UNTIL = "keep-until";

    private static final int MOST_TABLES = 40;
    private static final int USUAL_TABLES = 6;
    private static final double LIST_HEIGHT = 270;

    private final boolean onlyPaper;
    private final StartActions actions;
    private final Texts texts;
    private final TextField school;
    private final TextField title;
    private final DatePicker date;
    private final DatePicker until;
    private final Spinner<Integer> tables = new Spinner<>(1, MOST_TABLES, USUAL_TABLES);
    private final TemplateList template;
    private String proposed;

    /** For a new evening, or only for the paper that lies on the tables. */
    NewEveningForm(
            Choices choices,
            StartActions actions,
            Parts parts,
            boolean onlyPaper,
            Runnable cancel) {
        this.onlyPaper = onlyPaper;
        this.actions = actions;
        this.texts = parts.texts();
        getStyleClass().add("form");
        school = parts.named(new TextField(choices.school()), Ids.SCHOOL, texts.of("form.school"));
        title =
                parts.named(
                        new TextField(texts.of("form.title.usual")),
                        Ids.TITLE,
                        texts.of("form.title"));
        date = day(parts, Ids.DATE, texts.of("form.date"), choices.today());
        until = day(parts, UNTIL, texts.of("form.keepUntil"), KeepUntil.proposed(choices.today()));
        date.valueProperty().addListener((_, before, now) -> propose(before, now));
        parts.named(tables, Ids.TABLES, texts.of("form.tables"));
        Digits.only(tables, 2);
        template = new TemplateList(choices.templates().offers(), parts);
        template.setPrefHeight(LIST_HEIGHT);
        proposed = title.getText();
        template.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> propose());
        String what = onlyPaper ? texts.of("form.paper") : texts.of("form.begin");
        var begin = parts.button(Ids.BEGIN, what, this::begin);
        begin.getStyleClass().add("accent");
        HBox buttons =
                new HBox(10, begin, parts.button(Ids.CANCEL, texts.of("form.cancel"), cancel));
        buttons.setAlignment(Pos.CENTER_LEFT);
        var change =
                parts.button(
                        TemplateIds.EDIT,
                        texts.of("form.template.change"),
                        () -> actions.templates().draw(template.chosen()));
        getChildren()
                .setAll(
                        parts.label(
                                onlyPaper ? texts.of("start.paper") : texts.of("start.new"),
                                "list-title"),
                        fields(change),
                        buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, cancel));
    }

    private DatePicker day(Parts parts, String id, String name, LocalDate day) {
        DatePicker picker = parts.named(new DatePicker(day), id, name);
        picker.setChronology(IsoChronology.INSTANCE);
        picker.setConverter(
                new LocalDateStringConverter(FormatStyle.LONG, texts.language().locale(), null));
        return picker;
    }

    /** Another day moves the proposal along, but not what somebody chose. */
    private void propose(@Nullable LocalDate before, @Nullable LocalDate now) {
        boolean untouched =
                before == null
                        ? until.getValue() == null
                        : KeepUntil.proposed(before).equals(until.getValue());
        if (untouched) {
            until.setValue(now == null ? null : KeepUntil.proposed(now));
        }
    }

    void ready() {
        school.requestFocus();
    }

    /** Shows these templates, with the one of this id chosen. */
    void templates(Templates.Listing listing, String id) {
        template.offers(listing.offers(), id);
    }

    /** Brings the keyboard to the templates, after one was changed. */
    void chose() {
        template.requestFocus();
    }

    private GridPane fields(Node change) {
        GridPane fields = new GridPane();
        fields.getStyleClass().add("fields");
        int row = 0;
        fields.addRow(row++, label(school.getAccessibleText(), school), school);
        fields.addRow(row++, label(title.getAccessibleText(), title), title);
        fields.addRow(row++, label(date.getAccessibleText(), date), date);
        fields.addRow(row++, label(until.getAccessibleText(), until), until);
        fields.addRow(row++, label(tables.getAccessibleText(), tables), tables);
        Label label = label(texts.of("form.template"), template);
        GridPane.setValignment(label, VPos.TOP);
        fields.addRow(row++, label, template);
        fields.add(change, 1, row);
        GridPane.setHgrow(template, Priority.ALWAYS);
        school.setPrefColumnCount(28);
        return fields;
    }

    /** What isn't an evening is called as its template is, unless somebody gave it a title. */
    private void propose() {
        Template chosen = template.chosen().template();
        boolean evening = chosen.occasion() == Occasion.EVENING;
        if (title.getText().equals(proposed)) {
            proposed = evening ? texts.of("form.title.usual") : chosen.title();
            title.setText(proposed);
        }
    }

    private static Label label(String text, Node field) {
        Label label = new Label(text);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void begin() {
        Template chosen = template.chosen().template();
        Meeting meeting =
                Meeting.of(
                                Words.entered(school.getText()),
                                Words.entered(title.getText()),
                                date.getValue(),
                                chosen.language(),
                                tables.getValue())
                        .keptUntil(until.getValue());
        if (onlyPaper) {
            actions.paper(meeting, chosen);
        } else {
            actions.begin(meeting, chosen);
        }
    }

    private void pressed(KeyEvent event, Runnable cancel) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !isOnButton(event)) {
            tables.commitValue();
            begin();
            event.consume();
        }
    }

    private static boolean isOnButton(KeyEvent event) {
        return event.getTarget() instanceof ButtonBase button && !Ids.BEGIN.equals(button.getId());
    }
}
