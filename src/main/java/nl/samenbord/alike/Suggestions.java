package nl.samenbord.alike;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Id;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the pieces on a board that may say the same. */
public final class Suggestions {
    /** More than anybody looks through in a break. */
    public static final int MOST = 200;

    private Suggestions() {}

    /** The likeliest first, at most {@link #MOST}; any thread, well under a second. */
    public static List<Suggestion> on(Board board) {
        Map<Id, Posted> pieces = pieces(board);
        List<Likeness> found = new ArrayList<>();
        readings(board)
                .forEach(
                        (language, readings) ->
                                Tongue.of(language)
                                        .map(t -> new Corpus(t, readings, background(board)))
                                        .ifPresent(corpus -> found.addAll(corpus.likenesses())));
        Map<Pair, Suggestion> best = new LinkedHashMap<>();
        for (Likeness likeness : found) {
            Posted one = pieces.get(likeness.one().id());
            Posted other = pieces.get(likeness.other().id());
            boolean bundles = one instanceof Posted.Laid && other instanceof Posted.Laid;
            if (one == null || other == null || bundles) {
                continue;
            }
            best.merge(
                    new Pair(one.id(), other.id()),
                    new Suggestion(one, other, likeness.score(), likeness.shared()),
                    (a, b) -> a.score() >= b.score() ? a : b);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed())
                .limit(MOST)
                .toList();
    }

    /** Two ids, whichever comes first. */
    private record Pair(Id one, Id other) {
        Pair {
            if (one.value().compareTo(other.value()) > 0) {
                Id first = other;
                other = one;
                one = first;
            }
        }
    }

    private static Map<Id, Posted> pieces(Board board) {
        Map<Id, Posted> pieces = new HashMap<>();
        for (List<Posted> inCell : Posted.on(board).values()) {
            for (Posted posted : inCell) {
                posted.all().forEach(note -> pieces.put(note.id(), posted));
            }
        }
        return pieces;
    }

    /** Every note in its own language and, where it has a translation, in the meeting's too. */
    private static Map<String, List<Reading>> readings(Board board) {
        String ours = language(board.meeting().language(), board.template().language());
        Map<String, List<Reading>> readings = new LinkedHashMap<>();
        for (Note note : board.notes()) {
            if (note.is(Mark.UNTYPED)) {
                continue;
            }
            String own = language(note.language(), ours);
            List<Reading> in = readings.computeIfAbsent(own, _ -> new ArrayList<>());
            in.add(new Reading(note, note.text()));
            if (!note.translation().isEmpty() && !own.equals(ours)) {
                readings.computeIfAbsent(ours, _ -> new ArrayList<>())
                        .add(new Reading(note, note.translation()));
            }
        }
        return readings;
    }

    private static String language(String tag, String otherwise) {
        return tag.isEmpty() ? otherwise : Locale.forLanguageTag(tag).getLanguage();
    }

    /** What the grid itself says: its words are on everybody's mind, so they count for less. */
    private static List<String> background(Board board) {
        Stream<String> columns =
                board.template().columns().stream()
                        .flatMap((Column c) -> Stream.of(c.tagline(), c.description()));
        Stream<String> questions =
                board.template().cells().stream()
                        .map((Cell cell) -> board.template().question(cell));
        return Stream.concat(questions, columns).filter(text -> !text.isEmpty()).toList();
    }
}
