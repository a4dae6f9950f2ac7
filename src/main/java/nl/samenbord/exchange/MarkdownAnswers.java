package nl.samenbord.exchange;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Givens;
import nl.samenbord.text.Texts;
import nl.samenbord.text.TypedMoment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was answered to what the template asks beside the notes, a line for each. */
final class MarkdownAnswers {
    private final Board board;
    private final Texts texts;
    private final Givens givens;
    private final TypedMoment moments;

    MarkdownAnswers(Board board, Texts texts) {
        this.board = board;
        this.texts = texts;
        givens = new Givens(board);
        moments = new TypedMoment(texts);
    }

    void write(StringBuilder page) {
        List<String> lines = new ArrayList<>();
        for (Ask ask : givens.asked(Ask.Of.BOARD)) {
            add(MarkdownText.line(ask.name()), ask.isOften() ? line(ask) : word(ask), lines);
        }
        var template = board.template();
        template.columns().forEach(c -> add(c.name(), said(Ask.Of.COLUMN, c.id()), lines));
        template.rows().forEach(r -> add(r.name(), said(Ask.Of.ROW, r.id()), lines));
        template.cells()
                .forEach(
                        cell ->
                                add(
                                        cell.code() + " " + template.row(cell).name(),
                                        said(Ask.Of.CELL, cell.code()),
                                        lines));
        board.notes()
                .forEach(note -> add(note.text(), said(Ask.Of.NOTE, note.id().toString()), lines));
        if (!lines.isEmpty()) {
            page.append("## ").append(texts.of("scene.filled")).append("\n\n");
            lines.forEach(page::append);
            page.append('\n');
        }
    }

    private String said(Ask.Of sort, String of) {
        return givens.sentence(sort, of, moments::shown);
    }

    private String word(Ask ask) {
        return givens.words(ask, "", moments::shown);
    }

    /** "4 (24 nov 2026), 6 (1 jun 2027)". */
    private String line(Ask ask) {
        return givens.line(ask, "").stream()
                .map(point -> point.number() + " (" + texts.shortDay(point.day()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static void add(String name, String words, List<String> lines) {
        if (!words.isEmpty()) {
            String of = MarkdownText.line(name);
            lines.add("- **" + of + "** " + MarkdownText.indented(words, 2) + "\n");
        }
    }
}
