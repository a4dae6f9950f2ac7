package nl.samenbord.ui.facilitator.review;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Board;
import nl.samenbord.board.review.NoteFilter;
import nl.samenbord.board.review.NoteOrder;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Picker;
import nl.samenbord.ui.facilitator.parts.Picker.Choice;
import nl.samenbord.ui.facilitator.parts.WrappingRow;

import java.util.Arrays;
import java.util.List;

/** Which notes are read, and in which order. */
final class FilterBar extends WrappingRow {
    private static final double GAP = 6;

    private final FilterChoices offered;
    private final Runnable changed;
    private final Picker column;
    private final Picker row;
    private final Picker kind;
    private final Picker voice;
    private final Picker source;
    private final Picker language;
    private final Picker dots;
    private final Picker order;
    private final TextField search = new TextField();
    private NoteFilter filter = NoteFilter.ALL;
    private NoteOrder sorted = NoteOrder.GRID;

    FilterBar(Parts parts, Runnable changed) {
        super(GAP);
        this.changed = changed;
        Texts texts = parts.texts();
        offered = new FilterChoices(texts);
        getStyleClass().add("filter-bar");
        parts.named(search, ReadingIds.SEARCH, texts.of("search.field"));
        search.setPromptText(texts.of("search.field"));
        search.setPrefColumnCount(14);
        search.textProperty().addListener((_, _, _) -> changed.run());
        HBox.setHgrow(search, Priority.ALWAYS);
        column = picker(parts, ReadingIds.COLUMN, texts.of("reading.column"));
        row = picker(parts, ReadingIds.ROW, texts.of("reading.row"));
        kind = picker(parts, ReadingIds.KIND, texts.of("reading.kind"));
        voice = picker(parts, ReadingIds.VOICE, texts.of("reading.voice"));
        source = picker(parts, ReadingIds.SOURCE, texts.of("reading.source"));
        language = picker(parts, ReadingIds.LANGUAGE, texts.of("reading.language"));
        dots = picker(parts, ReadingIds.DOTS, texts.of("reading.dots"));
        order =
                new Picker(
                        parts,
                        ReadingIds.ORDER,
                        texts.of("reading.order"),
                        id -> {
                            sorted = NoteOrder.valueOf(id);
                            changed.run();
                        });
        getChildren().setAll(column, row, kind, voice, source, language, dots, search, order);
    }

    private Picker picker(Parts parts, String id, String name) {
        return new Picker(parts, id, name, _ -> pick());
    }

    private void pick() {
        filter =
                new NoteFilter(
                        id(column),
                        id(row),
                        id(kind),
                        id(voice),
                        id(source),
                        id(language),
                        id(dots));
        changed.run();
    }

    private static String id(Picker picker) {
        Choice now = picker.getValue();
        return now == null ? "" : now.id();
    }

    /** Shows what can be asked of this board. */
    void show(Board board) {
        column.show(offered.columns(board), filter.column());
        row.show(offered.rows(board), filter.row());
        kind.show(offered.kinds(board), filter.kind());
        voice.show(offered.voices(new Attendance(board).voices()), filter.voice());
        source.show(offered.sources(board), filter.source());
        language.show(offered.languages(board), filter.language());
        dots.show(offered.dots(new Attendance(board).voices()), filter.dots());
        List<Choice> orders =
                Arrays.stream(NoteOrder.values())
                        .map(one -> new Choice(one.name(), offered.name(one)))
                        .toList();
        order.show(orders, sorted.name());
        // what was asked for may be there no more
        filter =
                new NoteFilter(
                        id(column),
                        id(row),
                        id(kind),
                        id(voice),
                        id(source),
                        id(language),
                        id(dots));
    }

    NoteFilter filter() {
        return filter;
    }

    NoteOrder order() {
        return sorted;
    }

    String asked() {
        return search.getText();
    }

    /** Asks for all notes again; false if it did already. */
    boolean clear() {
        boolean some = !filter.equals(NoteFilter.ALL) || !search.getText().isEmpty();
        filter = NoteFilter.ALL;
        search.clear();
        changed.run();
        return some;
    }
}
