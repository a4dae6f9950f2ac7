package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Standings;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.PageShape;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.WritingLines;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The wishes that weigh most, with room to write what could be done, what is decided and why. */
final class Decisions {
    private static final int ROWS = 6;
    private static final int LONGEST = 90;
    private static final int LONG = 120;
    private static final float SIZE = 9.5f;
    private static final float LINE = PageShape.millimetres(7);
    private static final BoxStyle ROOM =
            BoxStyle.PLAIN.edged(Colour.of("#8A9097")).rounded(3).padded(6, 5);

    private final Board board;
    private final Phrases phrases;
    private final Texts texts;

    Decisions(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
    }

    /**
     * A page of rows: what the team brings to the talk, then the wishes that weigh most; those that
     * the evening leaves empty are for what people choose.
     */
    List<Block> blocks() {
        List<List<Cell>> rows = new ArrayList<>();
        board.all(Theme.class).forEach(theme -> rows.addAll(rows(theme)));
        Set<Id> brought = new HashSet<>();
        board.all(Theme.class).forEach(theme -> brought.addAll(theme.supports()));
        Standings.of(board).stream()
                .map(Standings.Standing::posted)
                .filter(piece -> !brought.contains(piece.id()))
                .limit(Math.max(0, ROWS - rows.size()))
                .forEach(piece -> rows.add(row(wish(piece), lines(), open())));
        boolean some = !rows.isEmpty();
        while (rows.size() < ROWS) {
            rows.add(row(lines(), lines(), open()));
        }
        List<Cell> head =
                List.of(
                        small(texts.of("talk.wish")),
                        small(texts.of("talk.proposal")),
                        small(texts.of("sheet.decision")));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, texts.of("sheet.decisions")).bookmarked());
        String lead = some ? "sheet.decisions.how" : "sheet.decisions.none";
        blocks.add(Paragraph.of(texts.of(lead)).keptWithNext());
        blocks.add(Table.of(List.of(1.3f, 1f, 1.15f), head, rows).gapped(4).filling(ROWS));
        return blocks;
    }

    private List<List<Cell>> rows(Theme theme) {
        List<Proposal> proposals = Themes.proposals(board, theme);
        return proposals.isEmpty()
                ? List.of(row(wish(theme), lines(), open()))
                : proposals.stream()
                        .map(
                                proposal ->
                                        row(
                                                wish(theme),
                                                words(proposal.what()),
                                                decision(proposal)))
                        .toList();
    }

    private static List<Cell> row(Cell wish, Cell step, Cell decision) {
        return List.of(wish.styled(ROOM).asHeading(), step.styled(ROOM), decision.styled(ROOM));
    }

    private static Cell lines() {
        return Cell.of(new WritingLines(LINE));
    }

    private static Cell words(String words) {
        Block above = Paragraph.of(Text.of(Beginning.of(words, LONG)).size(SIZE)).after(0);
        return words.isEmpty() ? lines() : Cell.of(above, new WritingLines(LINE));
    }

    private Cell open() {
        return Cell.of(
                Paragraph.of(Text.of(texts.of("sheet.choice")).size(SIZE)).after(0),
                Paragraph.of(Look.small(texts.of("sheet.reason"))).after(0),
                new WritingLines(LINE));
    }

    private Cell decision(Proposal proposal) {
        if (proposal.verdict() == Proposal.Verdict.OPEN) {
            return open();
        }
        String verdict = new Verdicts(board, phrases).name(proposal.verdict());
        String reason = Beginning.of(proposal.reason(), LONG);
        return Cell.of(
                Paragraph.of(Text.of(verdict).bold().size(SIZE)).after(2),
                Paragraph.of(Text.of(reason).size(SIZE)).after(0),
                new WritingLines(LINE));
    }

    private Cell wish(Theme theme) {
        String behind = new ThemesPart(board, phrases).behind(theme);
        List<Block> lines = new ArrayList<>();
        lines.add(Paragraph.of(Look.small(texts.of("themes.one"))).after(0));
        lines.add(
                Paragraph.of(Text.of(Beginning.of(theme.title(), LONGEST)).bold().size(SIZE))
                        .after(2));
        Stream.of(Beginning.of(theme.wish(), LONGEST), Beginning.of(behind, LONG))
                .filter(words -> !words.isEmpty())
                .forEach(words -> lines.add(Paragraph.of(Look.small(words)).after(0)));
        return Cell.of(lines.toArray(Block[]::new));
    }

    private Cell wish(Posted piece) {
        return Cell.of(
                Paragraph.of(phrases.title(piece, LONGEST).bold().size(SIZE)).after(2),
                Paragraph.of(Look.small(phrases.where(piece))).after(0),
                Paragraph.of(Look.small(phrases.dots(piece.id()))).after(0));
    }

    private static Cell small(String words) {
        return Cell.of(Paragraph.of(Text.of(words).bold().size(10)).after(0));
    }
}
