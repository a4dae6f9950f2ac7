package nl.samenbord.ui.facilitator.template;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Named;
import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Swatch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The columns: their names, the line under the name, their colour. */
record ColumnForm(Texts texts, PartFields<Column> fields) implements PartForm<Column> {
    ColumnForm(Parts parts, Drawing drawing) {
        this(
                parts.texts(),
                new PartFields<>(
                        parts,
                        drawing,
                        "column",
                        place -> new Cell(place, 0).code().substring(0, 1),
                        Template::columns,
                        (template, columns) -> new Sketch(template).columns(columns)));
    }

    @Override
    public String title() {
        return texts.of("drawing.columns");
    }

    @Override
    public String add() {
        return texts.of("drawing.add.column");
    }

    @Override
    public int most() {
        return Cell.MOST_COLUMNS;
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
                        Column::shortName,
                        column -> column::briefly),
                fields.text(
                        place,
                        "tagline",
                        texts.of("drawing.tagline"),
                        true,
                        Column::tagline,
                        column -> column::saying),
                fields.choice(
                        place,
                        texts.of("drawing.colour"),
                        List.of(Swatch.values()),
                        new DrawnChoice.Look<>(this::word, ColumnForm::sample),
                        ColumnForm::swatch,
                        column -> swatch -> column.coloured(swatch.colour(), swatch.tint())));
    }

    private String word(Swatch swatch) {
        return switch (swatch) {
            case BROWN -> texts.of("colour.brown");
            case PLUM -> texts.of("colour.plum");
            case BLUE -> texts.of("colour.blue");
            case TEAL -> texts.of("colour.teal");
            case GREEN -> texts.of("colour.green");
        };
    }

    private static Node sample(Swatch swatch) {
        return new Rectangle(16, 16, Color.web(swatch.colour()));
    }

    private static Optional<Swatch> swatch(Column column) {
        return Arrays.stream(Swatch.values())
                .filter(swatch -> swatch.colour().equalsIgnoreCase(column.colour()))
                .findFirst();
    }

    @Override
    public Template added(Template template) {
        List<Column> columns = template.columns();
        return new Sketch(template)
                .columns(Named.plus(columns, BlankTemplate.column(columns, texts)));
    }

    @Override
    public Template arranged(Template template, List<Integer> places) {
        List<Integer> rows = IntStream.range(0, template.rows().size()).boxed().toList();
        return new Sketch(template).arranged(places, rows);
    }
}
