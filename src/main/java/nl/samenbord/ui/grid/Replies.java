package nl.samenbord.ui.grid;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Givens;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;
import nl.samenbord.text.TypedMoment;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was answered beside the notes, in words. */
final class Replies {
    private final Template template;
    private final Givens givens;
    private final TypedMoment moments;

    Replies(Board board, Texts texts) {
        template = board.template();
        givens = new Givens(board);
        moments = new TypedMoment(texts);
    }

    /** All that was answered of this; empty where nothing was. */
    String of(Ask.Of sort, String of) {
        return givens.sentence(sort, of, moments::shown);
    }

    /** The same in letters that are bold on a colour. */
    String onColour(Ask.Of sort, String of) {
        return givens.bareSentence(sort, of, moments::shown);
    }

    /** The question of a cell, and under it what was answered of the cell and of its row. */
    String asked(Cell cell) {
        return Stream.of(
                        template.question(cell),
                        of(Ask.Of.ROW, template.row(cell).id()),
                        of(Ask.Of.CELL, cell.code()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
