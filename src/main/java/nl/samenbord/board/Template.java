package nl.samenbord.board;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A grid as data: columns, rows, a question per cell, kinds of notes, voices, and in one line what
 * it is for. Heads says that the first column and the first row hold what the others follow from;
 * asks are what is asked beside the notes. A session carries its own.
 */
public record Template(
        String id,
        String title,
        String language,
        String source,
        Occasion occasion,
        String about,
        List<Cluster> clusters,
        List<Column> columns,
        List<Row> rows,
        Map<Cell, String> questions,
        List<Kind> kinds,
        List<Voice> voices,
        boolean heads,
        List<Ask> asks) {
    /** More kinds or voices than this nobody can tell apart; on the drawing table only. */
    public static final int MOST_WORDS = 9;

    public Template {
        clusters = List.copyOf(clusters);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        kinds = List.copyOf(kinds);
        voices = List.copyOf(voices);
        asks = List.copyOf(asks);
        need(!columns.isEmpty() && columns.size() <= Cell.MOST_COLUMNS, "1 to 26 columns");
        need(!rows.isEmpty() && rows.size() <= Cell.MOST_ROWS, "1 to 99 rows");
        need(!kinds.isEmpty() && !voices.isEmpty(), "a kind and a voice");
        differ(columns.stream().map(Column::id));
        differ(rows.stream().map(Row::id));
        differ(kinds.stream().map(Kind::id));
        differ(voices.stream().map(Voice::id));
        need(!heads || (columns.size() > 1 && rows.size() > 1), "something beside its heads");
        need(asks.size() <= Ask.MOST, "no more asks than anybody fills in");
        differ(asks.stream().map(Ask::id));
    }

    /** A grid that asks nothing beside the notes, and of which all cells are alike. */
    public Template(
            String id,
            String title,
            String language,
            String source,
            Occasion occasion,
            String about,
            List<Cluster> clusters,
            List<Column> columns,
            List<Row> rows,
            Map<Cell, String> questions,
            List<Kind> kinds,
            List<Voice> voices) {
        this(
                id, title, language, source, occasion, about, clusters, columns, rows, questions,
                kinds, voices, false, List.of());
    }

    /** Whether this cell is a head: it holds what other cells follow from. */
    public boolean isHead(Cell cell) {
        return heads && (cell.column() == 0 || cell.row() == 0);
    }

    /** What is asked under this id, if anything. */
    public Optional<Ask> ask(String askId) {
        return asks.stream().filter(ask -> ask.id().equals(askId)).findFirst();
    }

    private static void need(boolean given, String what) {
        if (!given) {
            throw new IllegalArgumentException("a template needs " + what);
        }
    }

    private static void differ(Stream<String> ids) {
        HashSet<String> seen = new HashSet<>();
        ids.forEach(id -> need(!id.isEmpty() && seen.add(id), "ids that differ, not twice " + id));
    }

    /** All places, column by column. */
    public List<Cell> cells() {
        return IntStream.range(0, columns.size())
                .boxed()
                .flatMap(c -> IntStream.range(0, rows.size()).mapToObj(r -> new Cell(c, r)))
                .toList();
    }

    /** Whether the grid has this place. */
    public boolean has(Cell cell) {
        return cell.column() < columns.size() && cell.row() < rows.size();
    }

    /** The question of a cell; empty where the grid has none. */
    public String question(Cell cell) {
        return questions.getOrDefault(cell, "");
    }

    /** The column a cell stands in. */
    public Column column(Cell cell) {
        return columns.get(cell.column());
    }

    /** The row a cell stands in. */
    public Row row(Cell cell) {
        return rows.get(cell.row());
    }

    /** The kind with this id; NoSuchElementException where the template has none. */
    public Kind kind(String kindId) {
        return kinds.stream()
                .filter(k -> k.id().equals(kindId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("kind " + kindId));
    }

    /** The voice with this id; NoSuchElementException where the template has none. */
    public Voice voice(String voiceId) {
        return voices.stream()
                .filter(v -> v.id().equals(voiceId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("voice " + voiceId));
    }

    /** Whether there is a kind with this id. */
    public boolean hasKind(String kindId) {
        for (Kind kind : kinds) {
            if (kind.id().equals(kindId)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a voice with this id. */
    public boolean hasVoice(String voiceId) {
        for (Voice voice : voices) {
            if (voice.id().equals(voiceId)) {
                return true;
            }
        }
        return false;
    }
}
