package nl.samenbord.ui.facilitator.dots;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Template;
import nl.samenbord.board.Words;
import nl.samenbord.ui.facilitator.hand.CellCode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which choices are meant: "D" is a column, "D1" a cell, anything else is words in them. */
public final class ChoiceFilter {
    private final Template template;
    private final List<String> words;

    /** What is meant by what was typed, on this grid. */
    public ChoiceFilter(Template template, String typed) {
        this.template = template;
        words =
                Arrays.stream(Words.sought(typed).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** Whether this one is meant. */
    public boolean wants(Posted piece) {
        return words.stream().allMatch(word -> has(piece, word));
    }

    /** The letter that asks for the column of this cell. */
    static String letter(Cell cell) {
        return cell.code().substring(0, 1);
    }

    private boolean has(Posted piece, String word) {
        boolean column = word.length() == 1 && CellCode.in(template, word + "1").isPresent();
        if (column) {
            return word.equalsIgnoreCase(letter(piece.cell()));
        }
        return CellCode.in(template, word)
                .map(cell -> piece.cell().equals(cell))
                .orElseGet(() -> said(piece).anyMatch(text -> Words.sought(text).contains(word)));
    }

    private static Stream<String> said(Posted piece) {
        return switch (piece) {
            case Posted.Loose loose -> said(loose.note());
            case Posted.Laid laid ->
                    Stream.concat(
                            Stream.of(laid.bundle().title()),
                            laid.notes().stream().flatMap(ChoiceFilter::said));
        };
    }

    private static Stream<String> said(Note note) {
        return Stream.of(note.text(), note.translation());
    }
}
