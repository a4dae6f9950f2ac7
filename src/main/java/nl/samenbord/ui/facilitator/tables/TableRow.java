package nl.samenbord.ui.facilitator.tables;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;

import nl.samenbord.board.Balance;
import nl.samenbord.board.Change;
import nl.samenbord.board.Seating;
import nl.samenbord.board.Table;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.CountField;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Languages;
import nl.samenbord.ui.facilitator.parts.Parts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** The controls of one table, in the order in which they stand in its line. */
final class TableRow {
    private final int number;
    private final Hand hand;
    private final Texts texts;
    private final List<Voice> voices;
    private final ToggleButton pile;
    private final List<CountField> people = new ArrayList<>();
    private final List<NoteBar> bars = new ArrayList<>();
    private final Entry host;
    private final MenuButton languages = new MenuButton();
    private final Button remove;
    private @Nullable Table shown;

    TableRow(int number, Hand hand, List<Voice> voices, Parts parts, IntConsumer piled) {
        this.number = number;
        this.hand = hand;
        this.voices = voices;
        texts = parts.texts();
        pile =
                parts.toggle(
                        TableIds.pile(number),
                        texts.of("note.table", number),
                        () -> piled.accept(number));
        pile.setAccessibleText(texts.of("tables.pile", number));
        pile.setMaxWidth(Double.MAX_VALUE);
        for (Voice voice : voices) {
            CountField field = new CountField(hand, n -> seating().at(number, voice.id(), n));
            String name = texts.of("tables.people", number, voice.plural());
            people.add(parts.named(field, TableIds.people(number, voice.id()), name));
            field.setPrefWidth(TableGrid.COUNT);
            field.setMinWidth(TableGrid.COUNT);
            NoteBar bar = new NoteBar(voice, parts);
            parts.named(bar.figure(), TableIds.notes(number, voice.id()), "");
            bars.add(bar);
        }
        host =
                new Entry(
                        parts,
                        TableIds.host(number),
                        texts.of("tables.hostOf", number),
                        role -> change(seating -> seating.host(number, role)));
        host.setPromptText(texts.of("tables.hostPrompt"));
        host.setPrefColumnCount(9);
        host.setMaxWidth(Double.MAX_VALUE);
        parts.named(languages, TableIds.languages(number), "");
        languages.setMaxWidth(Double.MAX_VALUE);
        remove = parts.button(TableIds.remove(number), "✕", () -> change(s -> s.remove(number)));
        remove.setAccessibleText(texts.of("tables.remove", number));
        remove.getStyleClass().add("small");
    }

    /** What tells who was heard, from left to right. */
    List<Node> heard() {
        List<Node> nodes = new ArrayList<>(List.of(pile));
        for (int i = 0; i < people.size(); i++) {
            nodes.add(people.get(i));
            nodes.add(bars.get(i));
        }
        return nodes;
    }

    /** What arranges the table, from left to right. */
    List<Node> arranged() {
        List<Node> nodes = new ArrayList<>(List.of(pile));
        nodes.addAll(people);
        nodes.addAll(List.of(host, languages, remove));
        return nodes;
    }

    void show(Table table, Balance balance, int most) {
        for (int i = 0; i < voices.size(); i++) {
            String voice = voices.get(i).id();
            people.get(i).show(table.present().getOrDefault(voice, 0));
            int notes = balance.notes(number, voice);
            bars.get(i).show(notes, most, Counted.words(balance, number, voice));
        }
        host.show(table.host());
        if (!table.equals(shown)) {
            shown = table;
            showLanguages(table);
        }
    }

    private void showLanguages(Table table) {
        languages.setText(String.join(" ", table.languages()));
        String spoken = String.join(", ", table.languages().stream().map(texts::nameOf).toList());
        languages.setAccessibleText(texts.of("tables.languagesOf", number, spoken));
        Set<String> menu = new LinkedHashSet<>(Languages.of(hand.board().meeting()));
        menu.addAll(table.languages());
        languages.getItems().setAll(menu.stream().map(tag -> item(table, tag)).toList());
    }

    private MenuItem item(Table table, String tag) {
        CheckMenuItem item = new CheckMenuItem(texts.nameOf(tag));
        item.setSelected(table.languages().contains(tag));
        item.setOnAction(_ -> speak(table, tag, item.isSelected()));
        return item;
    }

    private void speak(Table table, String tag, boolean spoken) {
        Set<String> next = new LinkedHashSet<>(table.languages());
        if (spoken) {
            next.add(tag);
        } else {
            next.remove(tag);
        }
        change(s -> s.languages(number, List.copyOf(next)));
    }

    /** Shows whether this table's pile is being typed. */
    void piled(boolean on) {
        pile.setSelected(on);
    }

    ToggleButton pile() {
        return pile;
    }

    List<CountField> people() {
        return people;
    }

    private boolean change(Function<Seating, Change> how) {
        return hand.submit(how.apply(seating()));
    }

    private Seating seating() {
        return new Seating(hand.board().meeting());
    }
}
