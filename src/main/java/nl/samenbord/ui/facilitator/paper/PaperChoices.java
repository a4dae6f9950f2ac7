package nl.samenbord.ui.facilitator.paper;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.samenbord.desk.PaperForm;
import nl.samenbord.desk.Paperwork;
import nl.samenbord.desk.Printout;
import nl.samenbord.desk.Sheets;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Which document, on which sheets, in whose words; and what came of that. */
final class PaperChoices extends VBox {
    private final Parts parts;
    private final Texts texts;
    private final List<PaperForm> all;
    private final Predicate<PaperForm> offered;
    private final Consumer<Printout> chosen;
    private final Map<PaperForm, ToggleButton> forms = new LinkedHashMap<>();
    private final Map<Language, ToggleButton> languages = new LinkedHashMap<>();
    private final Map<Sheets, ToggleButton> sheets = new LinkedHashMap<>();
    private final HBox sizes = new HBox(6);
    private final CheckBox session;
    private final Label about;
    private final Label inside;
    private final Label facts;
    private final Label codes;

    /** Among these documents, as far as they are offered now; tells each other choice. */
    PaperChoices(
            Parts parts,
            List<PaperForm> all,
            Predicate<PaperForm> offered,
            Consumer<Printout> chosen) {
        this.all = List.copyOf(all);
        this.offered = offered;
        this.parts = parts;
        this.texts = parts.texts();
        this.chosen = chosen;
        getStyleClass().add("paper-choices");
        about = wrapped(parts.label("", "muted"));
        inside = wrapped(parts.label("", "muted"));
        session =
                parts.named(
                        new CheckBox(texts.of("preview.session")),
                        PaperIds.SESSION,
                        texts.of("preview.session"));
        facts = parts.named(wrapped(parts.label("")), PaperIds.FACTS, "");
        codes = parts.named(wrapped(parts.label("", "advice")), PaperIds.CODES, "");
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Shows what is chosen. */
    void show(Printout now) {
        if (forms.isEmpty()) {
            build();
        }
        forms.forEach((form, button) -> button.setSelected(form.equals(now.form())));
        forms.forEach((form, button) -> button.setOnAction(_ -> chosen.accept(now.of(form))));
        forms.forEach((form, button) -> Parts.shown(button, offered.test(form)));
        about.setText(now.form().about(texts));
        sheets.forEach((one, button) -> button.setSelected(one == now.sheets()));
        sheets.forEach(
                (one, button) -> {
                    button.setOnAction(_ -> chosen.accept(now.on(one)));
                    Parts.shown(button, now.form().sheets().contains(one));
                });
        session.setSelected(now.sessionInside());
        session.setOnAction(_ -> chosen.accept(now.carrying(!now.sessionInside())));
        inside.setText(
                now.sessionInside()
                        ? texts.of("preview.session.yes")
                        : texts.of("preview.session.no"));
        Parts.shown(sizes, now.form().sheets().size() > 1);
        languages.forEach((language, button) -> button.setSelected(language == now.language()));
        languages.forEach(
                (language, button) -> button.setOnAction(_ -> chosen.accept(now.in(language))));
    }

    private void build() {
        VBox list = new VBox(4);
        for (PaperForm form : all) {
            ToggleButton button = parts.toggle(PaperIds.form(form), form.name(texts), () -> {});
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            forms.put(form, button);
            list.getChildren().add(button);
        }
        for (Sheets one : Sheets.values()) {
            ToggleButton button = parts.toggle(PaperIds.sheets(one), name(one), () -> {});
            sheets.put(one, button);
            sizes.getChildren().add(button);
        }
        HBox words = new HBox(6);
        for (Language language : Language.values()) {
            String name = texts.nameOf(language.tag());
            ToggleButton button = parts.toggle(PaperIds.language(language), name, () -> {});
            button.setAccessibleText(texts.of("preview.words") + ": " + name);
            languages.put(language, button);
            words.getChildren().add(button);
        }
        HBox line = new HBox(6, parts.label(texts.of("preview.words"), "muted"), words);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(list, about, sizes, line, session, inside, facts, codes);
        making();
    }

    private String name(Sheets one) {
        return switch (one) {
            case A4 -> texts.of("preview.a4");
            case A3 -> texts.of("preview.a3");
        };
    }

    /** It is being made. */
    void making() {
        Parts.shown(codes, false);
    }

    /** It is there. */
    void made(Paperwork paperwork) {
        String pages = texts.of("pages.count", paperwork.pages());
        say(facts, texts.of("preview.facts", pages, paperwork.kilobytes()));
        String all = String.join(", ", paperwork.shownAsCode());
        say(codes, all.isEmpty() ? "" : texts.of("handout.codes", all));
        Parts.shown(codes, !all.isEmpty());
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setAccessibleText(words);
    }

    /** The button of the document that is chosen. */
    void requestChoice() {
        forms.values().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .ifPresent(ToggleButton::requestFocus);
    }
}
