package nl.samenbord.handout;

import nl.samenbord.board.Board;
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
import java.util.List;

/** The wishes that weigh most, with room to write what could be done, what is decided and why. */
final class Decisions {
    private static final int ROWS = 6;
    private static final int LONGEST = 90;
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

    /** A page of rows; those that the evening leaves empty are for what people choose. */
    List<Block> blocks() {
        List<Theme> themes = board.all(Theme.class).list();
        List<Posted> strongest =
                Standings.of(board).stream().limit(ROWS).map(Standings.Standing::posted).toList();
        List<List<Cell>> rows = new ArrayList<>();
        if (isTalkedOver()) {
            themes.forEach(theme -> rows.add(row(theme)));
        } else {
            strongest.forEach(piece -> rows.add(row(wish(piece))));
        }
        while (rows.size() < ROWS) {
            rows.add(row(Cell.of(new WritingLines(LINE))));
        }
        List<Cell> head =
                List.of(
                        small(texts.of("talk.wish")),
                        small(texts.of("talk.proposal")),
                        small(texts.of("sheet.decision")));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, texts.of("sheet.decisions")).bookmarked());
        blocks.add(Paragraph.of(lead(strongest.isEmpty())).keptWithNext());
        blocks.add(Table.of(List.of(1.3f, 1f, 1.15f), head, rows).gapped(4).filling(ROWS));
        return blocks;
    }

    /** Whether the team prepared or held the talk: then its themes are what it is about. */
    private boolean isTalkedOver() {
        return !board.all(Proposal.class).isEmpty()
                || board.all(Theme.class).stream().anyMatch(theme -> !theme.wish().isEmpty());
    }

    private String lead(boolean undotted) {
        if (isTalkedOver()) {
            return texts.of("sheet.decisions.themes");
        }
        return undotted ? texts.of("sheet.decisions.none") : texts.of("sheet.decisions.how");
    }

    /** A theme with what could be done; room to write where nothing was written yet. */
    private List<Cell> row(Theme theme) {
        List<Proposal> proposals = Themes.proposals(board, theme);
        Cell wish =
                Cell.of(
                        Paragraph.of(Text.of(theme.title()).bold().size(9.5f)).after(2),
                        Paragraph.of(Look.small(theme.wish())).after(0));
        if (proposals.isEmpty()) {
            return row(wish);
        }
        List<Block> steps = new ArrayList<>();
        List<Block> decisions = new ArrayList<>();
        for (Proposal proposal : proposals) {
            String number = proposals.size() == 1 ? "" : steps.size() + 1 + ". ";
            steps.add(Paragraph.of(Text.of(number + proposal.what()).size(9.5f)).after(2));
            decisions.add(decision(number, proposal));
        }
        return List.of(
                wish.styled(ROOM).asHeading(),
                Cell.of(steps.toArray(Block[]::new)).styled(ROOM),
                Cell.of(decisions.toArray(Block[]::new)).styled(ROOM));
    }

    private Block decision(String number, Proposal proposal) {
        String decided =
                switch (proposal.verdict()) {
                    case OPEN -> texts.of("sheet.choice");
                    case DO -> texts.of("verdict.do");
                    case LATER -> texts.of("verdict.later");
                    case NOT -> texts.of("verdict.not");
                };
        String reason =
                proposal.reason().isEmpty()
                        ? ""
                        : " " + texts.of("sheet.reason") + " " + proposal.reason();
        return Paragraph.of(Text.of(number + decided).bold().size(9.5f), Text.of(reason).size(9.5f))
                .after(2);
    }

    private List<Cell> row(Cell wish) {
        List<Block> decision = new ArrayList<>();
        decision.add(Paragraph.of(Text.of(texts.of("sheet.choice")).size(9.5f)).after(0));
        decision.add(Paragraph.of(Look.small(texts.of("sheet.reason"))).after(0));
        decision.add(new WritingLines(LINE));
        return List.of(
                wish.styled(ROOM).asHeading(),
                Cell.of(new WritingLines(LINE)).styled(ROOM),
                Cell.of(decision.toArray(Block[]::new)).styled(ROOM));
    }

    private Cell wish(Posted piece) {
        return Cell.of(
                Paragraph.of(phrases.title(piece, LONGEST).bold().size(9.5f)).after(2),
                Paragraph.of(Look.small(phrases.where(piece))).after(0),
                Paragraph.of(Look.small(phrases.dots(piece.id()))).after(0));
    }

    private static Cell small(String words) {
        return Cell.of(Paragraph.of(Text.of(words).bold().size(10)).after(0));
    }
}
