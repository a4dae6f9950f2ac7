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

    /** The same template, asking of everything everything that can be asked. */
    public static Template asking(Template template) {
        Ask.Sort choice =
                new Ask.Sort.Choice(
                        List.of(
                                new Ask.Option("ja", "Ja", "●"),
                                new Ask.Option("deels", "Deels", "◐"),
                                new Ask.Option("nee", "Nee", "○")));
        return new Sketch(template)
                .asks(
                        List.of(
                                new Ask("doel", "Ons doel", Ask.Of.BOARD, new Ask.Sort.Line()),
                                new Ask(
                                        "cijfer",
                                        "Cijfer richting de droom",
                                        Ask.Of.BOARD,
                                        new Ask.Sort.Scale(1, 10, true, true)),
                                new Ask("stand", "Hoe ver", Ask.Of.COLUMN, choice),
                                new Ask(
                                        "datum",
                                        "Wan\u00ADneer",
                                        Ask.Of.COLUMN,
                                        new Ask.Sort.Moment()),
                                new Ask("voldoet", "Voldoen we?", Ask.Of.ROW, choice),
                                new Ask("nu", "Nu", Ask.Of.ROW, new Ask.Sort.Step("●")),
                                new Ask("straks", "Gewenst", Ask.Of.ROW, new Ask.Sort.Step("○")),
                                new Ask("bereik", "Bereik", Ask.Of.CELL, choice),
                                new Ask(
                                        "aantal",
                                        "Hoeveel",
                                        Ask.Of.CELL,
                                        new Ask.Sort.Scale(0, 999, false, false)),
                                new Ask("wie", "Wie", Ask.Of.NOTE, new Ask.Sort.Line())));
    }

    /** An empty board of so many columns and rows that asks everything beside the notes. */
    public static Board asked(int columns, int rows) {
        Board board = board(columns, rows);
        return Board.empty(asking(board.template()), board.meeting());
    }

    /** An empty board of so many columns and rows. */
    public static Board board(int columns, int rows) {
        Meeting meeting = Meeting.of("De Proef", "Ouderavond", LocalDate.of(2026, 11, 24), "nl", 6);
        return Board.empty(template(columns, rows), meeting);
    }
}
