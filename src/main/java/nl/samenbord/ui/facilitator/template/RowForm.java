package nl.samenbord.ui.facilitator.template;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Named;
import nl.samenbord.board.Row;
import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;
import java.util.stream.IntStream;

/** The rows: their names, long and short. */
record RowForm(Texts texts, PartFields<Row> fields) implements PartForm<Row> {
    RowForm(Parts parts, Drawing drawing) {
        this(
                parts.texts(),
                new PartFields<>(
                        parts,
                        drawing,
                        "row",
                        place -> Integer.toString(place + 1),
                        Template::rows,
                        (template, rows) -> new Sketch(template).rows(rows)));
    }

    @Override
    public String title() {
        return texts.of("drawing.rows");
    }

    @Override
    public String add() {
        return texts.of("drawing.add.row");
    }

    @Override
    public int most() {
        return Cell.MOST_ROWS;
    }

    @Override
    public List<Drawn> controls(int place) {
        return List.of(
                fields.name(place),
                fields.text(
                        place,
                        "short",
                        texts.of("drawing.short"),
                        false,
                        Row::shortName,
                        row -> row::briefly));
    }

    @Override
    public Template added(Template template) {
        List<Row> rows = template.rows();
        return new Sketch(template).rows(Named.plus(rows, BlankTemplate.row(rows, texts)));
    }

    @Override
    public Template arranged(Template template, List<Integer> places) {
        List<Integer> columns = IntStream.range(0, template.columns().size()).boxed().toList();
        return new Sketch(template).arranged(columns, places);
    }
}
