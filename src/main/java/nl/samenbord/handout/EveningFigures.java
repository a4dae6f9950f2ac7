package nl.samenbord.handout;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Counts;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** The evening in numbers: a row for each voice, and a line about everybody. */
final class EveningFigures {
    private static final float SIZE = 9.5f;

    private final Board board;
    private final Phrases phrases;
    private final Texts texts;
    private final Attendance attendance;
    private final Counts counts;
    private final Dots dots;

    EveningFigures(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
        attendance = new Attendance(board);
        counts = new Counts(board);
        dots = new Dots(board);
    }

    List<Block> blocks() {
        List<Float> shares = new ArrayList<>(List.of(1.6f, 1f, 1f));
        List<Cell> head = new ArrayList<>();
        head.add(small(texts.of("report.voice")));
        head.add(small(texts.of("sheet.present")));
        head.add(small(texts.of("sheet.notes")));
        for (Kind kind : board.template().kinds()) {
            shares.add(1.2f);
            head.add(small(phrases.mark(kind) + phrases.lower(kind.plural())));
        }
        shares.add(1f);
        head.add(small(texts.of("sheet.dots")));
        List<List<Cell>> rows = attendance.voices().stream().map(this::row).toList();
        return List.of(
                Heading.of(2, texts.of("sheet.figures")).bookmarked(),
                Table.of(shares, head, rows),
                Paragraph.of(everybody()));
    }

    private List<Cell> row(Voice voice) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(Text.of(voice.plural()).bold()).asHeading());
        cells.add(number(attendance.people(voice.id())));
        cells.add(number(counts.by(voice.id())));
        for (Kind kind : board.template().kinds()) {
            cells.add(
                    number(
                            board.template().cells().stream()
                                    .mapToInt(cell -> counts.in(cell, voice.id(), kind.id()))
                                    .sum()));
        }
        cells.add(
                number(
                        Posted.inOrder(board).stream()
                                .mapToInt(piece -> dots.of(piece.id(), voice.id()))
                                .sum()));
        return cells;
    }

    private String everybody() {
        Meeting meeting = board.meeting();
        List<String> facts = new ArrayList<>();
        int all = board.template().cells().size();
        long full = board.template().cells().stream().filter(c -> counts.in(c) > 0).count();
        facts.add(texts.of("sheet.cells", full, all));
        addCounted(facts, "sheet.families", meeting.people().families());
        addCounted(facts, "sheet.tables", meeting.tables().size());
        addCounted(
                facts,
                "sheet.languageCount",
                (int)
                        board.notes().stream()
                                .map(Note::language)
                                .filter(language -> !language.isEmpty())
                                .distinct()
                                .count());
        addCounted(facts, "sheet.interpreters", meeting.people().interpreters());
        Dream dream = board.dream();
        if (dream.now() > 0) {
            facts.add(
                    dream.goal() > 0
                            ? texts.of("sheet.dreamBoth", dream.now(), dream.goal())
                            : texts.of("sheet.dreamNow", dream.now()));
        }
        return String.join(" · ", facts.stream().map(Phrases::unbroken).toList());
    }

    private void addCounted(List<String> facts, String key, int count) {
        if (count > 0) {
            facts.add(texts.of(key, count));
        }
    }

    private static Cell small(String words) {
        return Cell.of(Paragraph.of(Look.small(words)).after(0));
    }

    private static Cell number(int count) {
        return cell(Text.of(count == 0 ? "–" : Integer.toString(count)));
    }

    private static Cell cell(Text text) {
        return Cell.of(Paragraph.of(text.size(SIZE)).after(0));
    }
}
