package nl.samenbord.privacy;

import nl.samenbord.board.Board;
import nl.samenbord.board.Item;
import nl.samenbord.board.Shelf;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in which nobody is pointed at, nor the school. */
final class Nameless {
    private static final String LEFT_OUT = "[…]";

    private final Board board;
    private final NoteSignals signals;
    private final List<Pattern> names;

    Nameless(Board board, NoteSignals signals) {
        this.board = board;
        this.signals = signals;
        this.names =
                NoteSignals.namesOf(board.meeting())
                        .map(Pattern::quote)
                        .map(
                                name ->
                                        Pattern.compile(
                                                "(?<!\\p{L})" + name + "(?!\\p{L})",
                                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                        .toList();
    }

    /** Whether this text points at nobody. */
    boolean isSo(String text) {
        return signals.in(board, text).isEmpty();
    }

    /** The text without the names of the school and its place. */
    String of(String text) {
        String rest = text;
        for (Pattern name : names) {
            rest = name.matcher(rest).replaceAll(Matcher.quoteReplacement(LEFT_OUT));
        }
        return rest;
    }

    /** The items of one sort of which no text points at anybody, each as it is in the copy. */
    <T extends Item> Shelf<T> each(
            Class<T> sort,
            Function<T, List<String>> texts,
            UnaryOperator<T> anew,
            Predicate<T> wanted) {
        return Shelf.of(
                board.all(sort).stream()
                        .filter(wanted)
                        .filter(item -> texts.apply(item).stream().allMatch(this::isSo))
                        .map(anew)
                        .toList());
    }
}
