package nl.samenbord.ui.facilitator.asks;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Ask.Sort;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Column;
import nl.samenbord.board.Theme;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Digits;
import nl.samenbord.ui.facilitator.parts.Entry;
import nl.samenbord.ui.facilitator.parts.GrowingEntry;
import nl.samenbord.ui.facilitator.parts.Picker;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The control for one ask of one column, row, cell, note or the board; shows what was answered. */
record Field(Region control, Runnable show, boolean wide) {
    private static final int NUMBER = 4;
    private static final int MOMENT = 9;

    /** Its control under this id; the name says of what it is asked. */
    static Field of(Filling filling, Ask ask, String of, String id, String name) {
        return switch (ask.sort()) {
            case Sort.Choice choice -> picker(filling, ask, of, id, name, choice.options());
            case Sort.Step _ -> picker(filling, ask, of, id, name, steps(filling));
            case Sort.Scale scale when scale.often() -> {
                NumberRows rows = new NumberRows(filling, ask, scale, name);
                yield new Field(rows, rows::show, true);
            }
            case Sort.Scale scale -> number(filling, ask, of, id, name, scale);
            case Sort.Moment _ -> {
                GrowingEntry entry =
                        entry(
                                filling,
                                id,
                                name,
                                typed ->
                                        filling.give(ask, of, null, filling.moments().kept(typed)));
                entry.setPrefColumnCount(MOMENT);
                Runnable show =
                        () -> entry.show(filling.moments().shown(filling.givens().value(ask, of)));
                yield new Field(entry, show, false);
            }
            case Sort.Line line -> {
                GrowingEntry entry =
                        entry(filling, id, name, typed -> filling.give(ask, of, null, typed));
                Runnable show = () -> entry.show(filling.givens().value(ask, of));
                yield line.theme()
                        ? fromThemes(filling, ask, of, entry, show)
                        : new Field(entry, show, true);
            }
        };
    }

    private static GrowingEntry entry(
            Filling filling, String id, String name, Consumer<String> keep) {
        return new GrowingEntry(
                filling.parts(),
                id,
                name,
                typed -> {
                    keep.accept(typed);
                    return true;
                });
    }

    /** Beside it the titles of what the team works on, if there are any. */
    private static Field fromThemes(
            Filling filling, Ask ask, String of, GrowingEntry entry, Runnable show) {
        Picker titles =
                new Picker(
                        filling.parts(),
                        AskIds.themes(ask.id()),
                        filling.parts().texts().of("asks.themes"),
                        title -> filling.give(ask, of, null, title));
        HBox both = new HBox(entry, titles);
        both.getStyleClass().add("ask-number");
        HBox.setHgrow(entry, Priority.ALWAYS);
        return new Field(
                both,
                () -> {
                    show.run();
                    List<Picker.Choice> choices = new ArrayList<>();
                    String value = filling.givens().value(ask, of);
                    choices.add(
                            new Picker.Choice(value, filling.parts().texts().of("asks.themes")));
                    for (String title : titles(filling)) {
                        choices.add(new Picker.Choice(title, title));
                    }
                    titles.show(choices, value);
                    titles.setVisible(choices.size() > 1);
                    titles.setManaged(choices.size() > 1);
                },
                true);
    }

    private static List<String> titles(Filling filling) {
        Stream<String> own = filling.board().all(Theme.class).stream().map(Theme::title);
        Stream<String> earlier =
                filling.board().all(Carried.class).stream()
                        .filter(one -> one.sort() == Carried.Sort.THEME)
                        .map(Carried::what);
        return Stream.concat(own, earlier).filter(t -> !t.isBlank()).distinct().toList();
    }

    private static Field number(
            Filling filling, Ask ask, String of, String id, String name, Sort.Scale scale) {
        Predicate<String> keep =
                typed -> {
                    boolean fits = isNumber(typed, scale);
                    if (fits) {
                        filling.give(ask, of, null, typed.strip());
                    }
                    return fits;
                };
        Entry entry = new Entry(filling.parts(), id, name, keep);
        entry.setPrefColumnCount(NUMBER);
        Digits.whole(entry);
        Node advice = entry.advice(filling.parts(), bounds(filling.parts().texts(), scale));
        Runnable show = () -> entry.show(filling.givens().value(ask, of));
        return new Field(new VBox(entry, advice), show, false);
    }

    /** Whether this is a number in these bounds, or nothing. */
    static boolean isNumber(String typed, Sort.Scale scale) {
        String number = typed.strip();
        if (number.isEmpty()) {
            return true;
        }
        if (!number.matches("0|[1-9][0-9]{0,2}")) {
            return false;
        }
        int said = Integer.parseInt(number);
        return said >= scale.lowest() && said <= scale.highest();
    }

    static String bounds(Texts texts, Sort.Scale scale) {
        return texts.of("asks.bounds", scale.lowest(), scale.highest());
    }

    private static List<Ask.Option> steps(Filling filling) {
        List<Ask.Option> steps = new ArrayList<>();
        for (Column column : filling.board().template().columns()) {
            steps.add(new Ask.Option(column.id(), column.name(), ""));
        }
        return steps;
    }

    private static Field picker(
            Filling filling, Ask ask, String of, String id, String name, List<Ask.Option> options) {
        Picker picker =
                new Picker(filling.parts(), id, name, value -> filling.give(ask, of, null, value));
        picker.setMinWidth(Region.USE_PREF_SIZE);
        List<Picker.Choice> choices = new ArrayList<>();
        choices.add(new Picker.Choice("", filling.parts().texts().of("asks.none")));
        options.forEach(o -> choices.add(new Picker.Choice(o.id(), Names.plain(o.words()))));
        return new Field(
                picker, () -> picker.show(choices, filling.givens().value(ask, of)), false);
    }
}
