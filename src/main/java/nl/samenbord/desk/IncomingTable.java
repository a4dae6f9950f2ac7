package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Note;
import nl.samenbord.exchange.AlreadyThere;
import nl.samenbord.exchange.BadTable;
import nl.samenbord.exchange.Defaults;
import nl.samenbord.exchange.Field;
import nl.samenbord.exchange.NotesTable;
import nl.samenbord.exchange.ReasonWords;
import nl.samenbord.exchange.TableColumn;
import nl.samenbord.exchange.TableRow;
import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.privacy.Reason;
import nl.samenbord.privacy.Signals;
import nl.samenbord.store.FileBytes;
import nl.samenbord.store.StoreException;
import nl.samenbord.text.Texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file from which notes can come into a session: its columns, and what would come of its rows.
 */
public final class IncomingTable {
    private static final int WORDS_OF_A_NAME = 4;

    private final Path file;
    private final NotesTable table;
    private final Texts texts;
    private final KnownHeadings known;
    private final NoteSignals signals = new NoteSignals(new Signals());
    private final List<TableColumn> columns;
    private final List<TableColumn> kept;

    private IncomingTable(
            Path file, NotesTable table, Board board, KnownHeadings known, Texts texts) {
        this.file = file;
        this.table = table;
        this.known = known;
        this.texts = texts;
        columns = table.columns();
        kept = columns.stream().filter(each -> !isPrivate(each, board)).toList();
    }

    /** The file is only read; the sheet is the usual one where none is named. */
    public static IncomingTable open(
            Path file, String sheet, Board board, KnownHeadings known, Texts texts)
            throws ProblemException {
        try {
            return new IncomingTable(
                    file, NotesTable.of(FileBytes.read(file), sheet), board, known, texts);
        } catch (StoreException e) {
            throw new ProblemException(Problems.of(e, file));
        } catch (BadTable e) {
            throw new ProblemException(new Problem.NoTable(file, e.reason()));
        }
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** The names of its sheets; none in a file of text. */
    public List<String> sheets() {
        return table.sheets();
    }

    /** The name of the sheet that is read; empty in a file of text. */
    public String sheet() {
        return table.sheet();
    }

    /** What is odd about the file, in sentences. */
    public List<String> remarks() {
        ReasonWords words = new ReasonWords(texts);
        return table.remarks().stream().map(words::sentence).toList();
    }

    /** The columns that can be taken in. */
    public List<IncomingColumn> columns() {
        return kept.stream()
                .map(
                        each ->
                                new IncomingColumn(
                                        each.place(),
                                        each.heading(),
                                        each.values().stream().findFirst().orElse("")))
                .toList();
    }

    /** The headings of the columns that are never taken in. */
    public List<String> privateHeadings() {
        return columns.stream()
                .filter(each -> !kept.contains(each))
                .map(TableColumn::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    private boolean isPrivate(TableColumn column, Board board) {
        return column.isPrivate() || (column.field().isEmpty() && holdsNames(column, board));
    }

    /** Whether most of what stands in it is nothing but somebody's name. */
    private boolean holdsNames(TableColumn column, Board board) {
        List<String> values = column.values();
        if (values.isEmpty()
                || values.stream().anyMatch(v -> v.split(" ").length > WORDS_OF_A_NAME)) {
            return false;
        }
        long names = values.stream().filter(value -> isName(value, board)).count();
        return names * 2 >= values.size();
    }

    private boolean isName(String value, Board board) {
        return signals.in(board, value).stream()
                .anyMatch(found -> found.reason() == Reason.NAME && found.words().equals(value));
    }

    /** What is chosen before anybody chose: by the headings, and as it was chosen before. */
    public IncomingChoice usual(Board board) {
        Map<Integer, ColumnUse> uses = new LinkedHashMap<>();
        for (TableColumn column : kept) {
            Optional<ColumnUse> use =
                    known.use(column.heading()).or(() -> column.field().map(ColumnUse::of));
            use.filter(each -> each != ColumnUse.NONE && !uses.containsValue(each))
                    .ifPresent(each -> uses.put(column.place(), each));
        }
        if (!uses.containsValue(ColumnUse.TEXT)) {
            longest(uses).ifPresent(place -> uses.put(place, ColumnUse.TEXT));
        }
        return IncomingChoice.of(uses, board.template());
    }

    /** Where nothing says which column is the text, it is the one with the longest. */
    private Optional<Integer> longest(Map<Integer, ColumnUse> uses) {
        return kept.stream()
                .filter(column -> !uses.containsKey(column.place()) && !column.values().isEmpty())
                .filter(column -> known.use(column.heading()).isEmpty())
                .max(
                        Comparator.comparingDouble(
                                column ->
                                        column.values().stream()
                                                .mapToInt(String::length)
                                                .average()
                                                .orElse(0)))
                .map(TableColumn::place);
    }

    /** What would come into this board with this choice; nothing while it is not enough. */
    public Incoming incoming(IncomingChoice choice, Board board) {
        if (!choice.isEnough()) {
            return new Incoming(List.of());
        }
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        choice.uses()
                .forEach((place, use) -> use.field().ifPresent(field -> places.put(field, place)));
        Defaults defaults = new Defaults(choice.kind(), choice.voice(), choice.cell());
        AlreadyThere there = new AlreadyThere(board);
        List<IncomingRow> rows = new ArrayList<>();
        for (TableRow row : table.rows(places, board.template(), defaults)) {
            rows.add(
                    row.note()
                            .map(note -> row(row, note, there, board))
                            .orElseGet(() -> leftOut(row)));
        }
        return new Incoming(rows);
    }

    private IncomingRow row(TableRow row, Note note, AlreadyThere there, Board board) {
        IncomingRow.State state =
                there.takes(note)
                        ? IncomingRow.State.THERE
                        : signals.in(board, note).isEmpty()
                                ? IncomingRow.State.NEW
                                : IncomingRow.State.HELD;
        return new IncomingRow(row.line(), note, state, "");
    }

    private IncomingRow leftOut(TableRow row) {
        ReasonWords words = new ReasonWords(texts);
        return new IncomingRow(
                row.line(),
                null,
                IncomingRow.State.LEFT_OUT,
                row.reasons().stream().map(words::sentence).collect(Collectors.joining(" ")));
    }

    /** Remembers for the next table with these headings what was chosen for them now. */
    public void remember(IncomingChoice choice) {
        Map<String, ColumnUse> chosen = new LinkedHashMap<>();
        kept.forEach(column -> chosen.put(column.heading(), choice.use(column.place())));
        known.remember(chosen);
    }
}
