package nl.samenbord.ui.facilitator.statements;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import nl.samenbord.board.Change;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.CountField;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.statements.Answers.Answer;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A small field per voice and answer, to be filled with number keys and Enter. */
final class CountGrid extends GridPane {
    private final Hand hand;
    private final Parts parts;
    private final Texts texts;
    private final Supplier<Optional<Statement>> statement;
    private final Runnable done;
    private final List<VoiceRow> rows = new ArrayList<>();

    /** Done runs when the last field was filled. */
    CountGrid(Hand hand, Parts parts, Supplier<Optional<Statement>> statement, Runnable done) {
        this.hand = hand;
        this.parts = parts;
        this.statement = statement;
        this.done = done;
        texts = parts.texts();
        getStyleClass().add("counts");
    }

    /** Shows what was counted of the statement at this place. */
    void show(Statement shown, int place) {
        List<Voice> voices = Answers.voices(hand.board(), shown);
        if (!rows.stream().map(VoiceRow::voice).toList().equals(voices)) {
            rows(voices);
        }
        rows.forEach(row -> row.show(shown, place));
    }

    /** Brings the keyboard to the first field. */
    void enter() {
        rows.getFirst().enter();
    }

    private void rows(List<Voice> voices) {
        rows.clear();
        getChildren().clear();
        int column = 1;
        for (Answer answer : Answer.values()) {
            add(parts.label(texts.of(answer.words()), "heading"), column++, 0);
        }
        for (Voice voice : voices) {
            VoiceRow row = new VoiceRow(voice);
            rows.add(row);
            addRow(rows.size(), row.nodes().toArray(Node[]::new));
        }
        chain();
    }

    private void chain() {
        List<CountField> all = rows.stream().flatMap(row -> row.fields.values().stream()).toList();
        for (int i = 0; i < all.size(); i++) {
            boolean last = i == all.size() - 1;
            CountField field = all.get(i);
            CountField next = all.get(last ? i : i + 1);
            field.setOnAction(
                    _ -> {
                        field.settle();
                        (last ? done : (Runnable) next::requestFocus).run();
                    });
        }
    }

    /** The fields of one voice, and how many of it were counted. */
    private final class VoiceRow {
        private final Voice voice;
        private final Map<Answer, CountField> fields = new EnumMap<>(Answer.class);
        private final Label name;
        private final Label total;

        VoiceRow(Voice voice) {
            this.voice = voice;
            name = parts.label(Names.plain(voice.plural()), "voice-name");
            for (Answer answer : Answer.values()) {
                CountField field = new CountField(hand, count -> typed(answer, count));
                fields.put(answer, field);
            }
            total = parts.label("", "count-total");
            total.setWrapText(true);
        }

        Voice voice() {
            return voice;
        }

        List<Node> nodes() {
            List<Node> nodes = new ArrayList<>();
            nodes.add(name);
            nodes.addAll(fields.values());
            nodes.add(total);
            return nodes;
        }

        private Change typed(Answer answer, int count) {
            return statement
                    .get()
                    .<Change>map(
                            now -> new Change.Edit(now, Answers.with(now, voice, answer, count)))
                    .orElseGet(() -> new Change.Together(List.of()));
        }

        void enter() {
            fields.values().iterator().next().requestFocus();
        }

        void show(Statement shown, int place) {
            fields.forEach(
                    (answer, field) -> {
                        field.setId(StatementIds.count(place, voice.id(), answer));
                        field.setAccessibleText(
                                texts.of(
                                        "statements.count",
                                        Names.plain(voice.plural()),
                                        texts.of(answer.words())));
                    });
            Tally tally = Answers.of(shown, voice);
            fields.forEach((answer, field) -> field.show(answer.in(tally)));
            int counted = tally.total();
            int present = Answers.present(hand.board().meeting(), voice);
            String people = Names.within(Names.plain(voice.plural()));
            boolean over = present > 0 && counted > present;
            String words =
                    over
                            ? texts.of("statements.over", counted, present, people)
                            : present > 0
                                    ? texts.of("statements.totalOf", counted, present, people)
                                    : texts.of("statements.total", counted, people);
            total.setId(StatementIds.total(place, voice.id()));
            total.setText(words);
            total.setAccessibleText(words);
            Parts.chosen(total, over);
        }
    }
}
