package nl.samenbord.store;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Cluster;
import nl.samenbord.board.Column;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Occasion;
import nl.samenbord.board.Row;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A template as it stands in a file. */
final class TemplateJson {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private TemplateJson() {}

    static Json.Obj of(Template template) {
        List<Json> cells = new ArrayList<>();
        template.questions()
                .forEach(
                        (cell, question) ->
                                cells.add(
                                        new ObjectOut()
                                                .text("column", template.column(cell).id())
                                                .text("row", template.row(cell).id())
                                                .text("question", question)
                                                .done()));
        return new ObjectOut()
                .text("id", template.id())
                .text("title", template.title())
                .text("language", template.language())
                .text("source", template.source())
                .text("occasion", word(template.occasion()), word(Occasion.EVENING))
                .text("about", template.about())
                .flag("heads", template.heads())
                .list("clusters", template.clusters(), TemplateJson::cluster)
                .list("columns", template.columns(), TemplateJson::column)
                .list("rows", template.rows(), TemplateJson::row)
                .list("cells", cells, cell -> cell)
                .list("kinds", template.kinds(), WordsJson::kind)
                .list("voices", template.voices(), WordsJson::voice)
                .list("asks", template.asks(), AskJson::of)
                .done();
    }

    private static Json cluster(Cluster cluster) {
        return new ObjectOut().text("id", cluster.id()).text("name", cluster.name()).done();
    }

    private static Json column(Column column) {
        return new ObjectOut()
                .text("id", column.id())
                .text("name", column.name())
                .text("short", column.shortName(), column.name())
                .text("longName", column.longName(), column.name())
                .text("tagline", column.tagline())
                .text("cluster", column.cluster())
                .text("colour", column.colour())
                .text("tint", column.tint())
                .text("description", column.description())
                .done();
    }

    private static Json row(Row row) {
        return new ObjectOut()
                .text("id", row.id())
                .text("name", row.name())
                .text("short", row.shortName(), row.name())
                .done();
    }

    static Template read(ObjectIn in) {
        List<Column> columns =
                all(in, "columns", Cell.MOST_COLUMNS, TemplateJson::column, Column::id);
        List<Row> rows = all(in, "rows", Cell.MOST_ROWS, TemplateJson::row, Row::id);
        List<String> columnIds = columns.stream().map(Column::id).toList();
        List<String> rowIds = rows.stream().map(Row::id).toList();
        Map<Cell, String> questions = new LinkedHashMap<>();
        for (ObjectIn cell : in.objects("cells")) {
            int column = columnIds.indexOf(cell.need("column"));
            int row = rowIds.indexOf(cell.need("row"));
            Cell place = cell.make(() -> new Cell(column, row));
            questions.put(place, cell.text("question"));
        }
        String id = in.need("id");
        boolean heads = in.flag("heads");
        if (heads && (columns.size() == 1 || rows.size() == 1)) {
            throw in.flaw(Fault.WRONG_VALUE, "heads");
        }
        List<Ask> asks =
                in.objects("asks").isEmpty()
                        ? List.of()
                        : all(in, "asks", Ask.MOST, AskJson::read, Ask::id);
        return in.make(
                () ->
                        new Template(
                                id,
                                in.text("title"),
                                in.text("language"),
                                in.text("source"),
                                occasion(in),
                                in.text("about"),
                                in.objects("clusters").stream().map(TemplateJson::cluster).toList(),
                                columns,
                                rows,
                                questions,
                                all(in, "kinds", Integer.MAX_VALUE, WordsJson::kind, Kind::id),
                                all(in, "voices", Integer.MAX_VALUE, WordsJson::voice, Voice::id),
                                heads,
                                asks));
    }

    /** What the list under this name holds: no more than so many, each with an id of its own. */
    static <T> List<T> all(
            ObjectIn in,
            String name,
            int most,
            Function<ObjectIn, T> read,
            Function<T, String> id) {
        List<ObjectIn> objects = in.objects(name);
        if (objects.isEmpty()) {
            throw in.flaw(Fault.MISSING_FIELD, name);
        }
        if (objects.size() > most) {
            throw in.flaw(Fault.TOO_MANY, name);
        }
        Set<String> ids = new HashSet<>();
        List<T> all = new ArrayList<>();
        for (ObjectIn object : objects) {
            T one = read.apply(object);
            if (!ids.add(id.apply(one))) {
                throw object.flaw(Fault.TWICE, "id");
            }
            all.add(one);
        }
        return all;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Occasion occasion(ObjectIn in) {
        String word = in.text("occasion", word(Occasion.EVENING));
        return Arrays.stream(Occasion.values())
                .filter(occasion -> word(occasion).equals(word))
                .findFirst()
                .orElseThrow(() -> in.flaw(Fault.WRONG_VALUE, "occasion"));
    }

    private static Cluster cluster(ObjectIn in) {
        return new Cluster(in.need("id"), in.text("name"));
    }

    private static Column column(ObjectIn in) {
        String name = in.need("name");
        return new Column(
                in.need("id"),
                name,
                in.text("short", name),
                in.text("longName", name),
                in.text("tagline"),
                in.text("cluster"),
                colour(in, "colour"),
                colour(in, "tint"),
                in.text("description"));
    }

    private static Row row(ObjectIn in) {
        String name = in.need("name");
        return new Row(in.need("id"), name, in.text("short", name));
    }

    static String colour(ObjectIn in, String name) {
        String colour = in.need(name);
        if (!COLOUR.matcher(colour).matches()) {
            throw in.flaw(Fault.WRONG_VALUE, name);
        }
        return colour;
    }
}
