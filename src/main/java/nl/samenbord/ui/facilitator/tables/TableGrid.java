package nl.samenbord.ui.facilitator.tables;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Balance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Table;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.CountField;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** All tables, line by line: who sits there, how much was written, who leads, what is spoken. */
final class TableGrid extends GridPane {
    static final double COUNT = 42;

    private final Hand hand;
    private final Parts parts;
    private final Texts texts;
    private final IntConsumer piled;
    private final List<TableRow> rows = new ArrayList<>();
    private List<Integer> numbers = List.of();
    private boolean arranging;
    private List<Voice> voices = List.of();

    /** Piled is told whose pile is typed from now on. */
    TableGrid(Hand hand, Parts parts, IntConsumer piled) {
        this.hand = hand;
        this.parts = parts;
        this.piled = piled;
        texts = parts.texts();
        getStyleClass().add("table-grid");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(Board board, Balance balance, int pile) {
        List<Table> tables = board.meeting().tables();
        List<Integer> now = tables.stream().map(Table::number).toList();
        List<Voice> heard = new Attendance(board).voices();
        if (!now.equals(numbers) || !heard.equals(voices) || getChildren().isEmpty()) {
            numbers = now;
            voices = heard;
            rows.clear();
            numbers.forEach(n -> rows.add(new TableRow(n, hand, voices, parts, piled)));
            lay();
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(tables.get(i), balance, balance.most());
            rows.get(i).piled(numbers.get(i) == pile);
        }
        getChildren().removeIf(node -> node.getStyleClass().contains("stray"));
        if (!arranging) {
            showStrays(balance);
        }
    }

    /** Shows what arranges the tables, or who was heard. */
    void arrange(boolean on) {
        arranging = on;
        lay();
    }

    private void lay() {
        getChildren().clear();
        getColumnConstraints().setAll(column(Priority.NEVER));
        int place = 1;
        for (Voice voice : voices) {
            Label head = parts.label(head(voice), "heading");
            head.setMinWidth(USE_PREF_SIZE);
            add(head, place, 0, arranging ? 1 : 2, 1);
            getColumnConstraints().add(column(Priority.NEVER));
            if (!arranging) {
                getColumnConstraints().add(column(Priority.ALWAYS));
            }
            place += arranging ? 1 : 2;
        }
        if (arranging) {
            add(parts.label(texts.of("tables.host"), "heading"), place, 0);
            add(parts.label(texts.of("tables.languages"), "heading"), place + 1, 0);
            getColumnConstraints().addAll(column(Priority.ALWAYS), column(Priority.SOMETIMES));
        }
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            List<Node> nodes = arranging ? row.arranged() : row.heard();
            addRow(i + 1, nodes.toArray(Node[]::new));
        }
    }

    private String head(Voice voice) {
        return arranging ? voice.plural() : texts.of("tables.head", voice.plural());
    }

    private static ColumnConstraints column(Priority grow) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(grow);
        return column;
    }

    /** Notes with the number of a table that is not there, or without one, are counted too. */
    private void showStrays(Balance balance) {
        int line = rows.size();
        for (int number : balance.strays()) {
            line++;
            String name =
                    number == 0 ? texts.of("typing.noTable") : texts.of("tables.gone", number);
            add(stray(name), 0, line);
            for (int i = 0; i < voices.size(); i++) {
                String voice = voices.get(i).id();
                NoteBar bar = new NoteBar(voices.get(i), parts);
                parts.named(bar.figure(), TableIds.notes(number, voice), "");
                bar.getStyleClass().add("stray");
                String words = Counted.words(balance, number, voice);
                bar.show(balance.notes(number, voice), balance.most(), words);
                add(bar, 2 + 2 * i, line);
            }
        }
    }

    private Label stray(String name) {
        Label label = parts.label(name, "muted", "stray");
        label.setAlignment(Pos.CENTER_LEFT);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Up, Down and Enter go from table to table in one column. */
    private void pressed(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
        boolean up = event.getCode() == KeyCode.UP;
        if (down || up) {
            for (int i = 0; i < rows.size(); i++) {
                int column = focused(rows.get(i));
                if (column >= 0) {
                    int to = Math.clamp(i + (up ? -1 : 1), 0, rows.size() - 1);
                    CountField from = rows.get(i).people().get(column);
                    from.settle();
                    rows.get(to).people().get(column).requestFocus();
                    event.consume();
                    return;
                }
            }
        }
    }

    private static int focused(TableRow row) {
        for (int i = 0; i < row.people().size(); i++) {
            if (row.people().get(i).hasKeyboard()) {
                return i;
            }
        }
        return -1;
    }

    /** Takes the keyboard: to the first table. */
    boolean enter() {
        if (!rows.isEmpty()) {
            rows.getFirst().pile().requestFocus();
        }
        return !rows.isEmpty();
    }
}
