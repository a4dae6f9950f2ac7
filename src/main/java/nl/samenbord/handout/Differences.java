package nl.samenbord.handout;

import nl.samenbord.board.Accord;
import nl.samenbord.board.Attendance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Gap;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Standings;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** Where the voices find the same important, and where one does and another doesn't. */
final class Differences {
    private final Board board;
    private final Phrases phrases;
    private final Texts texts;
    private final List<Voice> voices;
    private final int most;

    /** Of each list so many pieces. */
    Differences(Board board, Phrases phrases, int most) {
        this.board = board;
        this.phrases = phrases;
        this.most = most;
        texts = phrases.texts();
        voices = new Attendance(board).voices();
    }

    /** What matters to all of them. */
    List<Block> agree() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, texts.of("sheet.agree")).bookmarked());
        List<Posted> shared = Accord.of(board, voices);
        if (shared.isEmpty()) {
            blocks.add(Paragraph.of(nothing("sheet.agree.none")));
        } else {
            blocks.addAll(list(shared));
        }
        return blocks;
    }

    /** What matters to one of them and little to another. */
    List<Block> differ() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, texts.of("sheet.differ")).bookmarked());
        List<Block> gaps = gaps();
        if (gaps.isEmpty()) {
            blocks.add(Paragraph.of(nothing("sheet.differ.none")));
        } else {
            blocks.add(Paragraph.of(texts.of("sheet.differ.how")).keptWithNext());
            blocks.addAll(gaps);
        }
        return blocks;
    }

    private List<Block> gaps() {
        List<Block> blocks = new ArrayList<>();
        for (Voice high : voices) {
            for (Voice low : voices) {
                List<Posted> pieces =
                        high.equals(low)
                                ? List.of()
                                : Gap.between(board, high, low).stream().map(Gap::posted).toList();
                if (!pieces.isEmpty()) {
                    String title =
                            texts.of(
                                    "sheet.gap",
                                    phrases.lower(high.plural()),
                                    phrases.lower(low.plural()));
                    blocks.add(Heading.of(3, title));
                    blocks.addAll(list(pieces));
                }
            }
        }
        return blocks;
    }

    private String nothing(String key) {
        boolean given = !Standings.of(board).isEmpty();
        return texts.of(given ? key : "sheet.noDots");
    }

    private List<Block> list(List<Posted> pieces) {
        List<PieceTable.Line> lines =
                pieces.stream()
                        .limit(most)
                        .map(piece -> new PieceTable.Line("", "", piece))
                        .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PieceTable(board, phrases).of(lines));
        if (pieces.size() > most) {
            String more = texts.of("sheet.more", pieces.size() - most);
            blocks.add(Paragraph.of(Look.small(more)));
        }
        return blocks;
    }
}
