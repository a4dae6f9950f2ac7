package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Standings;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** What weighs most where dots were given, the first choices of each voice at the top. */
final class RankingPart {
    private static final int MOST = 12;

    private final Board board;
    private final Phrases phrases;
    private final Texts texts;

    RankingPart(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, texts.of("sheet.ranking")).bookmarked());
        List<Standings.Standing> all = Standings.of(board);
        blocks.add(Paragraph.of(texts.of("sheet.ranking.how")).keptWithNext());
        List<Standings.Standing> highest = Standings.highest(all, MOST);
        boolean cut = highest.size() > MOST;
        List<Standings.Standing> shown = highest.stream().limit(MOST).toList();
        blocks.add(new PieceTable(board, phrases).of(shown.stream().map(this::line).toList()));
        int more = all.size() - shown.size();
        if (more > 0) {
            String words = texts.of(cut ? "sheet.moreTied" : "sheet.more", more);
            blocks.add(Paragraph.of(Text.of(words).bold()));
        }
        return blocks;
    }

    private PieceTable.Line line(Standings.Standing standing) {
        String tie = standing.tied() ? texts.of("sheet.tie") : "";
        return new PieceTable.Line(Integer.toString(standing.place()), tie, standing.posted());
    }
}
