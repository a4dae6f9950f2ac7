package nl.samenbord.exchange;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Posted;
import nl.samenbord.text.Texts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A board as Markdown, for a newsletter or a website: only what the room may see. */
public final class NotesMarkdown {
    private final Board board;
    private final Texts texts;
    private final StringBuilder page = new StringBuilder();

    private NotesMarkdown(Board board, Texts texts) {
        this.board = board;
        this.texts = texts;
    }

    /** Writes the whole board, headings in the language of these texts. */
    public static String write(Board board, Texts texts) {
        NotesMarkdown markdown = new NotesMarkdown(board.forPaper(), texts);
        markdown.head();
        markdown.grid();
        new MarkdownResults(markdown.board, texts).write(markdown.page);
        return markdown.page.toString().stripTrailing() + "\n";
    }

    private void head() {
        Meeting meeting = board.meeting();
        heading(1, meeting.title().isEmpty() ? board.template().title() : meeting.title());
        String day = meeting.when().date() == null ? "" : texts.day(meeting.when().date());
        paragraph(
                Stream.of(meeting.school().name(), meeting.school().place(), day)
                        .map(MarkdownText::line)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        paragraph(texts.of("notes.count", board.notes().size()));
    }

    private void grid() {
        Map<Cell, List<Posted>> posted = Posted.on(board);
        MarkdownNotes notes = new MarkdownNotes(board, texts);
        for (Cell cell : board.template().cells()) {
            if (cell.row() == 0) {
                Column column = board.template().column(cell);
                heading(2, cell.code().charAt(0) + " · " + fullName(column));
                paragraph(MarkdownText.line(column.tagline()));
            }
            heading(3, cell.code() + " · " + board.template().row(cell).name());
            paragraph(MarkdownText.line(board.template().question(cell)));
            List<Posted> here = posted.getOrDefault(cell, List.of());
            if (here.isEmpty()) {
                paragraph(texts.of("markdown.none"));
            }
            notes.write(here, page);
        }
    }

    private static String fullName(Column column) {
        return column.longName().isEmpty() ? column.name() : column.longName();
    }

    private void heading(int level, String words) {
        page.append("#".repeat(level)).append(' ').append(MarkdownText.line(words));
        page.append("\n\n");
    }

    private void paragraph(String words) {
        if (!words.isEmpty()) {
            page.append(words).append("\n\n");
        }
    }
}
