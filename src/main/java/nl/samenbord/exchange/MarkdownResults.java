package nl.samenbord.exchange;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Board;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Tally;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the evening came to: statements as counted, agreements, certainties. */
final class MarkdownResults {
    private final Board board;
    private final Texts texts;

    MarkdownResults(Board board, Texts texts) {
        this.board = board;
        this.texts = texts;
    }

    void write(StringBuilder page) {
        new MarkdownAnswers(board, texts).write(page);
        if (!board.all(Statement.class).isEmpty()) {
            title(texts.of("report.statements"), page);
            board.all(Statement.class).forEach(statement -> statement(statement, page));
            page.append('\n');
        }
        if (!board.all(Agreement.class).isEmpty()) {
            title(texts.of("markdown.agreements"), page);
            board.all(Agreement.class).forEach(agreement -> agreement(agreement, page));
            page.append('\n');
        }
        if (!board.all(Certainty.class).isEmpty()) {
            title(texts.of("markdown.certainties"), page);
            board.template().voices().forEach(voice -> certainties(voice, page));
        }
    }

    private static void title(String words, StringBuilder page) {
        page.append("## ").append(words).append("\n\n");
    }

    private void statement(Statement statement, StringBuilder page) {
        page.append("- ").append(MarkdownText.indented(statement.text(), 2)).append('\n');
        for (Voice voice : board.template().voices()) {
            Tally tally = statement.tallies().get(voice.id());
            if (tally != null && tally.total() > 0) {
                page.append("  - ").append(MarkdownText.line(voice.plural())).append(": ");
                page.append(
                        texts.of(
                                "markdown.tally", tally.agree(), tally.disagree(), tally.unsure()));
                page.append('\n');
            }
        }
    }

    private void agreement(Agreement agreement, StringBuilder page) {
        String parts =
                Stream.of(agreement.what(), agreement.who(), when(agreement.when()))
                        .map(part -> MarkdownText.indented(part, 2))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        page.append("- ").append(parts).append('\n');
    }

    private String when(String words) {
        try {
            return texts.day(LocalDate.parse(words));
        } catch (DateTimeParseException e) {
            return words;
        }
    }

    private void certainties(Voice voice, StringBuilder page) {
        List<Certainty> known =
                board.all(Certainty.class).stream()
                        .filter(certainty -> certainty.voice().equals(voice.id()))
                        .toList();
        if (!known.isEmpty()) {
            page.append("### ").append(MarkdownText.line(voice.plural())).append("\n\n");
            known.forEach(
                    c -> page.append("- ").append(MarkdownText.indented(c.text(), 2)).append('\n'));
            page.append('\n');
        }
    }
}
