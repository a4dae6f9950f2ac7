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
    /** So many places, and so many pieces at most where the last ones tie. */
    private static final int PLACES = 10;

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
        List<Standings.Standing> shown =
                all.stream().filter(one -> one.place() <= PLACES).limit(MOST).toList();
        blocks.add(new PieceTable(board, phrases).of(shown.stream().map(this::line).toList()));
        int more = all.size() - shown.size();
        if (more > 0) {
            String words = texts.of(cutInTie(all, shown) ? "sheet.moreTied" : "sheet.more", more);
            blocks.add(Paragraph.of(Text.of(words).bold()));
        }
        return blocks;
    }

    private PieceTable.Line line(Standings.Standing standing) {
        String tie = standing.tied() ? texts.of("sheet.tie") : "";
        return new PieceTable.Line(Integer.toString(standing.place()), tie, standing.posted());
    }

    private static boolean cutInTie(List<Standings.Standing> all, List<Standings.Standing> shown) {
        return all.get(shown.size()).place() == shown.getLast().place();
    }
}
