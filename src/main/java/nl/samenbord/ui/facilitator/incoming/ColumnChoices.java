package nl.samenbord.ui.facilitator.incoming;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.desk.ColumnUse;
import nl.samenbord.desk.IncomingChoice;
import nl.samenbord.desk.IncomingColumn;
import nl.samenbord.desk.IncomingTable;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Picker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each column of a table is, and what a note is of which no column says so. */
final class ColumnChoices extends VBox {
    private final Template template;
    private final Parts parts;
    private final Consumer<IncomingChoice> chosen;
    private final Map<Integer, Picker> columns = new LinkedHashMap<>();
    private final VBox cell;
    private final VBox kind;
    private final VBox voice;
    private IncomingChoice choice;

    ColumnChoices(
            IncomingTable table,
            Template template,
            Parts parts,
            Consumer<String> sheet,
            Consumer<IncomingChoice> chosen) {
        this.template = template;
        this.parts = parts;
        this.chosen = chosen;
        choice = new IncomingChoice(Map.of(), "", "", null);
        getStyleClass().add("incoming-columns");
        if (table.sheets().size() > 1) {
            Picker sheets =
                    new Picker(parts, IncomingIds.SHEET, parts.texts().of("incoming.sheet"), sheet);
            sheets.show(
                    table.sheets().stream().map(name -> new Picker.Choice(name, name)).toList(),
                    table.sheet());
            getChildren().add(named(parts.texts().of("incoming.sheet"), "", sheets));
        }
        cell = fixed(IncomingIds.CELL, "incoming.cell", this::inCell);
        kind = fixed(IncomingIds.KIND, "typing.kind", id -> chosen.accept(choice.ofKind(id)));
        voice = fixed(IncomingIds.VOICE, "incoming.voice", id -> chosen.accept(choice.by(id)));
        getChildren().add(parts.label(parts.texts().of("incoming.columns"), "list-title"));
        for (IncomingColumn column : table.columns()) {
            Picker picker =
                    new Picker(
                            parts,
                            IncomingIds.column(column.place()),
                            heading(column),
                            use ->
                                    chosen.accept(
                                            choice.with(column.place(), ColumnUse.valueOf(use))));
            columns.put(column.place(), picker);
            getChildren().add(named(heading(column), column.example(), picker));
        }
        getChildren().addAll(cell, kind, voice);
        List<String> never = table.privateHeadings();
        if (!never.isEmpty()) {
            Label told =
                    parts.label(
                            parts.texts().of("incoming.private", String.join(", ", never)),
                            "muted");
            told.setWrapText(true);
            told.setMinHeight(USE_PREF_SIZE);
            getChildren().add(told);
        }
    }

    private String heading(IncomingColumn column) {
        return column.heading().isEmpty()
                ? parts.texts().of("drawing.blank.column", column.place() + 1)
                : column.heading();
    }

    /** A choice under its name, with an example of what stands in the column. */
    private VBox named(String name, String example, Picker picker) {
        Label heading = parts.label(name, "incoming-heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        picker.setMaxWidth(Double.MAX_VALUE);
        VBox both = new VBox(heading);
        if (!example.isEmpty()) {
            both.getChildren().add(parts.label(example.replace('\n', ' '), "muted"));
        }
        both.getChildren().add(picker);
        both.getStyleClass().add("incoming-column");
        return both;
    }

    private VBox fixed(String id, String name, Consumer<String> picked) {
        String words = parts.texts().of(name);
        return named(words, "", new Picker(parts, id, words, picked));
    }

    private void inCell(String code) {
        chosen.accept(choice.in(Cell.parse(code).orElse(null)));
    }

    /** Takes the keyboard to what must still be chosen. */
    void enter() {
        if (!choice.has(ColumnUse.CELL) && choice.has(ColumnUse.TEXT)) {
            picker(cell).requestFocus();
        } else {
            columns.values().stream().findFirst().ifPresent(Picker::requestFocus);
        }
    }

    /** Shows this choice; what a column says is not asked again. */
    void show(IncomingChoice now) {
        choice = now;
        List<Picker.Choice> uses =
                Stream.of(ColumnUse.values())
                        .map(use -> new Picker.Choice(use.name(), word(use)))
                        .toList();
        columns.forEach((place, picker) -> picker.show(uses, now.use(place).name()));
        Parts.shown(cell, !now.has(ColumnUse.CELL));
        Parts.shown(kind, !now.has(ColumnUse.KIND));
        Parts.shown(voice, !now.has(ColumnUse.VOICE));
        Picker.Choice none = new Picker.Choice("", parts.texts().of("incoming.cell.none"));
        picker(cell)
                .show(
                        Stream.concat(Stream.of(none), template.cells().stream().map(this::place))
                                .toList(),
                        now.cell() == null ? "" : now.cell().code());
        picker(kind).show(choices(template.kinds(), Kind::id, Kind::name), now.kind());
        picker(voice).show(choices(template.voices(), Voice::id, Voice::name), now.voice());
    }

    private static Picker picker(VBox named) {
        return (Picker) named.getChildren().getLast();
    }

    private Picker.Choice place(Cell at) {
        String name = template.column(at).name() + " · " + template.row(at).name();
        return new Picker.Choice(at.code(), at.code() + " · " + name.replace("\u00AD", ""));
    }

    private static <T> List<Picker.Choice> choices(
            List<T> all, Function<T, String> id, Function<T, String> name) {
        return all.stream()
                .map(each -> new Picker.Choice(id.apply(each), name.apply(each)))
                .toList();
    }

    private String word(ColumnUse use) {
        return parts.texts()
                .of(
                        switch (use) {
                            case NONE -> "incoming.use.none";
                            case TEXT -> "incoming.use.text";
                            case CELL -> "incoming.use.cell";
                            case KIND -> "merge.part.kind";
                            case VOICE -> "report.voice";
                            case TABLE -> "sheet.table";
                            case ROUND -> "merge.part.round";
                            case LANGUAGE -> "merge.part.language";
                            case TRANSLATION -> "merge.part.translation";
                            case HIDDEN -> "note.hidden";
                        });
    }
}
