package nl.samenbord.ui.facilitator.template;

import nl.samenbord.board.Column;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Named;
import nl.samenbord.board.Occasion;
import nl.samenbord.board.Row;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.NotePaper;
import nl.samenbord.ui.fx.Swatch;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** An empty grid to begin a template of one's own with. */
public final class BlankTemplate {
    private static final int COLUMNS = 3;
    private static final int ROWS = 2;

    private BlankTemplate() {}

    /** A small grid without questions, in the kinds and voices of the usual template. */
    public static Template like(Template usual, Texts texts) {
        List<Column> columns = List.of();
        while (columns.size() < COLUMNS) {
            columns = Named.plus(columns, column(columns, texts));
        }
        List<Row> rows = List.of();
        while (rows.size() < ROWS) {
            rows = Named.plus(rows, row(rows, texts));
        }
        return new Template(
                "",
                texts.of("drawing.blank"),
                texts.language().tag(),
                "",
                Occasion.EVENING,
                "",
                List.of(),
                columns,
                rows,
                Map.of(),
                usual.kinds(),
                usual.voices());
    }

    /** One more column beside these. */
    static Column column(List<Column> there, Texts texts) {
        String name = free(there, number -> texts.of("drawing.blank.column", number));
        List<Swatch> swatches = List.of(Swatch.values());
        List<String> colours = swatches.stream().map(Swatch::colour).toList();
        // another colour than its neighbour's, also where that is none of these
        int last = there.isEmpty() ? -1 : colours.indexOf(there.getLast().colour());
        Swatch swatch = swatches.get((last + 1) % swatches.size());
        return new Column("", name, name, name, "", "", swatch.colour(), swatch.tint(), "");
    }

    /** One more row below these. */
    static Row row(List<Row> there, Texts texts) {
        String name = free(there, number -> texts.of("drawing.blank.row", number));
        return new Row("", name, name);
    }

    /** One more kind beside these. */
    static Kind kind(List<Kind> there, Texts texts) {
        String name = free(there, number -> texts.of("drawing.blank.kind", number));
        List<Kind.Shape> shapes = List.of(Kind.Shape.values());
        Kind.Shape shape = shapes.get(there.size() % shapes.size());
        return new Kind("", name, name, "", shape, Map.of());
    }

    /** One more voice beside these. */
    static Voice voice(List<Voice> there, Texts texts) {
        String name = free(there, number -> texts.of("drawing.blank.voice", number));
        List<NotePaper> papers = List.of(NotePaper.values());
        NotePaper paper = papers.get(there.size() % papers.size());
        return new Voice("", name, name, paper.colour(), paper.edge(), false, Map.of());
    }

    private static String free(List<? extends Named<?>> there, IntFunction<String> naming) {
        for (int number = there.size() + 1; ; number++) {
            String name = naming.apply(number);
            if (there.stream().noneMatch(part -> part.name().equals(name))) {
                return name;
            }
        }
    }
}
