package nl.samenbord.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Grids of any size for tests, with wishes and expectations of parents and school. */
public final class Grids {
    private Grids() {}

    /** A template of so many columns and rows. */
    public static Template template(int columns, int rows) {
        List<Column> heads =
                IntStream.range(0, columns)
                        .mapToObj(
                                c ->
                                        new Column(
                                                "k" + c,
                                                "Kolom\u00ADnaam " + c,
                                                "K" + c,
                                                "Kolom " + c,
                                                "Samen " + c,
                                                "",
                                                "#164E8C",
                                                "#E7F1FC",
                                                ""))
                        .toList();
        List<Row> sides =
                IntStream.range(0, rows)
                        .mapToObj(r -> new Row("r" + r, "Rij\u00ADnaam " + r, "R" + r))
                        .toList();
        Map<Cell, String> questions =
                IntStream.range(0, columns * rows)
                        .mapToObj(i -> new Cell(i / rows, i % rows))
                        .collect(
                                Collectors.toMap(
                                        cell -> cell, cell -> "Hoe is " + cell.code() + "?"));
        return new Template(
                "proef",
                "Proef",
                "nl",
                "",
                Occasion.EVENING,
                "",
                List.of(),
                heads,
                sides,
                questions,
                List.of(
                        new Kind("wens", "Wens", "Wensen", "", Kind.Shape.SQUARE, Map.of()),
                        new Kind(
                                "verwachting",
                                "Verwachting",
                                "Verwachtingen",
                                "",
                                Kind.Shape.CIRCLE,
                                Map.of())),
                List.of(
                        new Voice(
                                "ouder", "Ouder", "Ouders", "#FFE27A", "#C79A00", false, Map.of()),
                        new Voice(
                                "school", "School", "School", "#C3E0FF", "#2F78C4", false,
                                Map.of())));
    }

    /** An empty board of so many columns and rows. */
    public static Board board(int columns, int rows) {
        Meeting meeting = Meeting.of("De Proef", "Ouderavond", LocalDate.of(2026, 11, 24), "nl", 6);
        return Board.empty(template(columns, rows), meeting);
    }
}
