package nl.samenbord.store;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Occasion;
import nl.samenbord.board.Row;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A template of a size, with words and asks that nobody would think of. */
final class RandomTemplate {
    private final Random random;
    private final Supplier<String> words;

    RandomTemplate(Random random, Supplier<String> words) {
        this.random = random;
        this.words = words;
    }

    Template of(int columns, int rows) {
        List<Column> all =
                IntStream.range(0, columns)
                        .mapToObj(
                                c ->
                                        new Column(
                                                "c" + c,
                                                "C" + words.get(),
                                                "C",
                                                "L",
                                                "",
                                                "",
                                                "#000000",
                                                "#FFFFFF",
                                                words.get()))
                        .toList();
        List<Row> sides =
                IntStream.range(0, rows)
                        .mapToObj(r -> new Row("r" + r, "R" + words.get(), "R"))
                        .toList();
        Map<Cell, String> questions = new LinkedHashMap<>();
        questions.put(new Cell(random.nextInt(columns), random.nextInt(rows)), words.get());
        return new Template(
                "t",
                words.get(),
                "nl",
                "",
                random.nextBoolean() ? Occasion.EVENING : Occasion.AFTER,
                words.get(),
                List.of(),
                all,
                sides,
                questions,
                List.of(new Kind("k", "K", "Ks", "", Kind.Shape.TRIANGLE, Map.of("tr", "dilek"))),
                List.of(
                        new Voice("v0", "V", "Vs", "#123456", "#abcdef", false, Map.of()),
                        new Voice(
                                "v1", "W", "Ws", "#123456", "#abcdef", true, Map.of("ar", "طالب"))),
                columns > 1 && rows > 1 && random.nextBoolean(),
                asks());
    }

    private List<Ask> asks() {
        Ask.Sort choice =
                new Ask.Sort.Choice(
                        List.of(
                                new Ask.Option("ja", "J" + words.get(), "●"),
                                new Ask.Option("nee", "N", "")));
        List<Ask.Sort> sorts =
                List.of(
                        choice,
                        new Ask.Sort.Scale(0, 1 + random.nextInt(99), false, false),
                        new Ask.Sort.Moment(),
                        new Ask.Sort.Line());
        List<Ask> asks = new ArrayList<>();
        for (Ask.Of of : Ask.Of.values()) {
            asks.add(
                    new Ask(
                            of.name(),
                            "A" + words.get(),
                            of,
                            sorts.get(random.nextInt(sorts.size()))));
        }
        asks.add(new Ask("step", "S", Ask.Of.ROW, new Ask.Sort.Step("○")));
        asks.add(new Ask("d", "D", Ask.Of.BOARD, new Ask.Sort.Scale(1, 10, true, true)));
        return asks;
    }
}
