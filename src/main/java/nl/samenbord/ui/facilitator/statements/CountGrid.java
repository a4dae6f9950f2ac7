package nl.samenbord.ui.facilitator.statements;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import nl.samenbord.board.Statement;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Digits;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.statements.Answers.Answer;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A small field per voice and answer, to be filled with number keys and Enter. */
final class CountGrid extends GridPane {
    private static final int DIGITS = 3;

    private final Hand hand;
    private final Parts parts;
    private final Texts texts;
    private final Supplier<Optional<Statement>> statement;
    private final Runnable done;
    private final UnaryChange change;
    private final List<VoiceRow> rows = new ArrayList<>();

    /** Makes another statement of the one of now. */
    interface UnaryChange {
        void make(UnaryOperator<Statement> how);
    }

    /** Done runs when the last field was filled. */
    CountGrid(
            Hand hand,
            Parts parts,
            Supplier<Optional<Statement>> statement,
            UnaryChange change,
            Runnable done) {
        this.hand = hand;
        this.parts = parts;
        this.statement = statement;
        this.change = change;
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
        List<Entry> all = rows.stream().flatMap(row -> row.fields.values().stream()).toList();
        for (int i = 0; i < all.size(); i++) {
            boolean last = i == all.size() - 1;
            Entry next = all.get(last ? i : i + 1);
            all.get(i).onwards(last ? done : next::requestFocus);
        }
    }

    /** The fields of one voice, and how many of it were counted. */
    private final class VoiceRow {
        private final Voice voice;
        private final Map<Answer, Entry> fields = new EnumMap<>(Answer.class);
        private final Label name;
        private final Label total;

        VoiceRow(Voice voice) {
            this.voice = voice;
            name = parts.label(Names.plain(voice.plural()), "voice-name");
            for (Answer answer : Answer.values()) {
                Entry field = new Entry(parts, "", "", typed -> typed(answer, typed));
                field.setTextFormatter(Digits.atMost(DIGITS));
                field.setPrefColumnCount(DIGITS);
                field.getStyleClass().add("count");
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

        private boolean typed(Answer answer, String digits) {
            int count = Digits.number(digits);
            change.make(now -> Answers.with(now, voice, answer, count));
            statement.get().ifPresent(this::fill);
            return true;
        }

        private void fill(Statement shown) {
            fields.forEach((answer, field) -> field.show(written(shown, answer)));
        }

        void enter() {
            fields.values().iterator().next().requestFocus();
        }

        private String written(Statement shown, Answer answer) {
            return shown.tallies().containsKey(voice.id())
                    ? String.valueOf(answer.in(Answers.of(shown, voice)))
                    : "";
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
            fill(shown);
            int counted = Answers.of(shown, voice).total();
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
