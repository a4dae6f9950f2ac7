package nl.samenbord.handout;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Gap;
import nl.samenbord.board.Standings;
import nl.samenbord.board.Voice;
import nl.samenbord.board.review.Common;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Together;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** Where the voices find the same important, and where one does and another doesn't. */
final class Differences {
    private final Board board;
    private final Phrases phrases;
    private final Texts texts;
    private final List<Voice> voices;

    Differences(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
        voices = new Attendance(board).voices();
    }

    /** Each list under a heading of its own, with so many pieces at most. */
    List<Block> apart(int most) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, texts.of("sheet.differ")).bookmarked());
        List<PieceTable.Section> gaps = gaps();
        if (gaps.isEmpty()) {
            blocks.add(Paragraph.of(nothing("sheet.differ.none")));
        } else {
            blocks.add(Paragraph.of(texts.of("sheet.differ.how")).keptWithNext());
        }
        for (PieceTable.Section gap : gaps) {
            List<Block> list = new ArrayList<>(List.of(Heading.of(3, gap.title())));
            addTable(list, gap, most);
            blocks.add(new Together(list));
        }
        List<Block> agree = new ArrayList<>();
        agree.add(Heading.of(2, texts.of("sheet.agree")).bookmarked());
        PieceTable.Section shared = shared();
        if (shared.lines().isEmpty()) {
            agree.add(Paragraph.of(nothing("sheet.agree.none")));
        } else {
            addTable(agree, shared, most);
        }
        blocks.add(new Together(agree));
        return blocks;
    }

    private void addTable(List<Block> blocks, PieceTable.Section section, int most) {
        List<PieceTable.Line> lines = section.lines();
        blocks.add(new PieceTable(board, phrases).of(lines.stream().limit(most).toList()));
        if (lines.size() > most) {
            blocks.add(Paragraph.of(Look.small(texts.of("sheet.more", lines.size() - most))));
        }
    }

    /** All lists in one table: so many pieces that matter to all, so many of each difference. */
    List<Block> together(int same, int apart) {
        List<PieceTable.Section> sections = new ArrayList<>();
        PieceTable.Section shared = shared();
        if (!shared.lines().isEmpty()) {
            sections.add(first(shared, same));
        }
        gaps().forEach(gap -> sections.add(first(gap, apart)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, texts.of("sheet.compared")).bookmarked());
        blocks.add(
                sections.isEmpty()
                        ? Paragraph.of(nothing("sheet.compared.none"))
                        : new PieceTable(board, phrases).ofSections(sections));
        return blocks;
    }

    private PieceTable.Section first(PieceTable.Section section, int most) {
        int more = section.lines().size() - most;
        String title = section.title();
        return new PieceTable.Section(
                more > 0 ? title + " · " + texts.of("sheet.more", more) : title,
                section.lines().stream().limit(most).toList());
    }

    private PieceTable.Section shared() {
        return new PieceTable.Section(
                texts.of("sheet.agree"), Common.on(board).stream().map(this::line).toList());
    }

    private PieceTable.Line line(Common common) {
        String why = common.written() ? texts.of("sheet.agree.written") : "";
        return new PieceTable.Line("", why, common.posted());
    }

    private List<PieceTable.Section> gaps() {
        List<PieceTable.Section> gaps = new ArrayList<>();
        for (Voice high : voices) {
            for (Voice low : voices) {
                List<PieceTable.Line> lines =
                        high.equals(low)
                                ? List.of()
                                : Gap.between(board, high, low).stream()
                                        .map(gap -> new PieceTable.Line("", "", gap.posted()))
                                        .toList();
                if (!lines.isEmpty()) {
                    String much = phrases.lower(high.plural());
                    String little = phrases.lower(low.plural());
                    String title = texts.of("sheet.gap", much, little);
                    gaps.add(new PieceTable.Section(title, lines));
                }
            }
        }
        return gaps;
    }

    private String nothing(String key) {
        return texts.of(Standings.of(board).isEmpty() ? "sheet.noDots" : key);
    }
}
