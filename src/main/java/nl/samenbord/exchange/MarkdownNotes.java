package nl.samenbord.exchange;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Id;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What hangs in one cell: bundles with their notes, then loose notes kind by kind. */
final class MarkdownNotes {
    private final Board board;
    private final Dots dots;
    private final Texts texts;

    MarkdownNotes(Board board, Texts texts) {
        this.board = board;
        this.dots = new Dots(board);
        this.texts = texts;
    }

    void write(List<Posted> posted, StringBuilder page) {
        List<Posted.Laid> bundles = new ArrayList<>();
        List<Note> loose = new ArrayList<>();
        for (Posted piece : posted) {
            switch (piece) {
                case Posted.Laid laid -> bundles.add(laid);
                case Posted.Loose one -> loose.add(one.note());
            }
        }
        if (!bundles.isEmpty()) {
            page.append("#### ").append(texts.of("markdown.bundles")).append("\n\n");
            bundles.forEach(bundle -> bundle(bundle, page));
            page.append('\n');
        }
        for (Kind kind : board.template().kinds()) {
            List<Note> ofKind = loose.stream().filter(n -> n.kind().equals(kind.id())).toList();
            if (!ofKind.isEmpty()) {
                page.append("#### ").append(MarkdownText.line(kind.plural())).append("\n\n");
                ofKind.forEach(note -> note(note, "", 0, page));
                page.append('\n');
            }
        }
    }

    private void bundle(Posted.Laid laid, StringBuilder page) {
        page.append("- **").append(MarkdownText.line(laid.bundle().title())).append("**");
        page.append(dots(laid.id())).append('\n');
        for (Note note : laid.notes()) {
            note(note, " · " + kindOf(note), 2, page);
        }
    }

    private void note(Note note, String kind, int indent, StringBuilder page) {
        Voice voice = board.template().voice(note.voice());
        page.append(" ".repeat(indent)).append("- **").append(MarkdownText.line(voice.name()));
        page.append("**").append(kind);
        if (!note.language().isEmpty() && !note.language().equals(board.meeting().language())) {
            page.append(" · ").append(texts.nameOf(note.language()));
        }
        page.append(dots(note.id())).append(": ");
        page.append(MarkdownText.indented(note.text(), indent + 2));
        if (!note.translation().isEmpty()) {
            String translation = MarkdownText.indented(note.translation(), indent + 2);
            page.append("\\\n").append(" ".repeat(indent + 2));
            page.append(texts.of("report.translation", translation));
        }
        page.append('\n');
    }

    private String kindOf(Note note) {
        return MarkdownText.line(board.template().kind(note.kind()).name());
    }

    private String dots(Id target) {
        List<Voice> voices = board.template().voices();
        if (voices.stream().allMatch(voice -> dots.of(target, voice.id()) == 0)) {
            return "";
        }
        String each =
                voices.stream()
                        .filter(v -> !v.optional() || dots.of(target, v.id()) > 0)
                        .map(v -> MarkdownText.line(v.name()) + " " + dots.of(target, v.id()))
                        .collect(Collectors.joining(", "));
        return " · " + texts.of("report.dots", each);
    }
}
