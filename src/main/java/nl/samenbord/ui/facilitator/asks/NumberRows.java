package nl.samenbord.ui.facilitator.asks;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Ask;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Digits;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A number that is asked again and again: each with its day, and two fields for the next. */
final class NumberRows extends VBox {
    private static final int NUMBER = 3;
    private static final int NEXT = 6;
    private static final int DAY = 11;

    private final Filling filling;
    private final Ask ask;
    private final Ask.Sort.Scale scale;
    private final Entry day;
    private final Entry next;
    private final HBox more;
    private List<LocalDate> days = List.of();
    private List<Entry> numbers = List.of();

    NumberRows(Filling filling, Ask ask, Ask.Sort.Scale scale, String name) {
        this.filling = filling;
        this.ask = ask;
        this.scale = scale;
        Parts parts = filling.parts();
        Texts texts = parts.texts();
        getStyleClass().add("ask-numbers");
        String ofDay = texts.of("asks.day", name);
        day =
                new Entry(
                        parts,
                        AskIds.day(ask.id()),
                        ofDay,
                        typed -> typed.isEmpty() || isDay(typed));
        day.setPrefColumnCount(DAY);
        day.setPromptText(texts.of("asks.today"));
        next = new Entry(parts, AskIds.next(ask.id()), texts.of("asks.next", name), this::add);
        next.setPrefColumnCount(NEXT);
        Digits.whole(next);
        next.setPromptText(texts.of("asks.number"));
        more = row(day, next);
        more.getChildren()
                .addAll(
                        day.advice(parts, texts.of("asks.noDay")),
                        next.advice(parts, Field.bounds(texts, scale)));
        show();
    }

    private boolean isDay(String typed) {
        return filling.days().read(typed).isPresent();
    }

    /** Without a day it is of today; afterwards both fields wait for the next. */
    private boolean add(String typed) {
        if (typed.isBlank()) {
            return true;
        }
        String when = day.getText();
        if (!Field.isNumber(typed, scale) || !(when.isBlank() || isDay(when))) {
            return false;
        }
        LocalDate of = filling.days().read(when).orElse(filling.today());
        next.show("");
        day.show("");
        filling.give(ask, "", of, typed.strip());
        return true;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("ask-number");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    void show() {
        List<Ask.Point> line = filling.givens().line(ask, "");
        List<LocalDate> now = line.stream().map(Ask.Point::day).toList();
        if (!now.equals(days) || getChildren().isEmpty()) {
            layOut(now);
        }
        for (int i = 0; i < line.size(); i++) {
            numbers.get(i).show(Integer.toString(line.get(i).number()));
        }
    }

    private void layOut(List<LocalDate> now) {
        days = now;
        numbers = new ArrayList<>();
        List<Node> rows = new ArrayList<>();
        for (LocalDate of : now) {
            String shown = filling.parts().texts().shortDay(of);
            Entry number =
                    new Entry(
                            filling.parts(),
                            AskIds.number(ask.id(), numbers.size()),
                            shown,
                            typed -> keep(of, typed));
            number.setPrefColumnCount(NUMBER);
            Digits.whole(number);
            Label when = filling.parts().label(shown, "ask-day");
            rows.add(
                    row(
                            when,
                            number,
                            number.advice(
                                    filling.parts(),
                                    Field.bounds(filling.parts().texts(), scale))));
            numbers.add(number);
        }
        rows.add(more);
        getChildren().setAll(rows);
    }

    private boolean keep(LocalDate of, String typed) {
        boolean fits = Field.isNumber(typed, scale);
        if (fits) {
            filling.give(ask, "", of, typed.strip());
        }
        return fits;
    }
}
