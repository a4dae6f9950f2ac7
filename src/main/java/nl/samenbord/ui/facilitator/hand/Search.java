package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;
import nl.samenbord.board.Words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds notes on the whole board: every word asked for must be in the text, the translation, the
 * name of its language or its bundle; a cell code asks for a cell.
 */
public final class Search {
    private final Function<String, String> languageName;

    /** Languages are asked for by the names that this function gives to their tags. */
    public Search(Function<String, String> languageName) {
        this.languageName = languageName;
    }

    /** The notes that have all of it, cell by cell; none where nothing is asked. */
    public List<Note> find(Board board, String asked) {
        List<String> words =
                Arrays.stream(Words.sought(asked).split("\\s+")).filter(w -> !w.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        Places places = new Places(board);
        return board.notes().stream()
                .filter(note -> words.stream().allMatch(word -> has(board, places, note, word)))
                .sorted(Comparator.comparing(places::of))
                .toList();
    }

    private boolean has(Board board, Places places, Note note, String word) {
        Optional<Cell> cell = CellCode.in(board.template(), word);
        return cell.map(places.of(note)::equals).orElse(false)
                || Words.sought(note.text()).contains(word)
                || Words.sought(note.translation()).contains(word)
                || Words.sought(languageName.apply(note.language())).equals(word);
    }
}
