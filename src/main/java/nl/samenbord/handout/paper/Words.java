package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Mark;
import nl.samenbord.handout.paper.pdf.Sheet;
import nl.samenbord.handout.paper.pdf.Syntax;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Line;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.handout.paper.type.Typesetter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The pieces of one paragraph with their tags: its own, and one for each piece that needs one. */
final class Words {
    private final Typesetter typesetter;
    private final List<Text> pieces;
    private final List<Mark> marks = new ArrayList<>();
    private final Mark whole;
    private int attached;

    /** The lines are those in which these pieces were set. */
    Words(Typesetter typesetter, List<Text> pieces, List<Line> lines, Mark whole) {
        this.typesetter = typesetter;
        this.pieces = pieces;
        this.whole = whole;
        Set<Integer> broken = new HashSet<>();
        lines.forEach(line -> broken.add(line.brokenPiece()));
        for (Text piece : pieces) {
            String beside = Typesetter.wordsBeside(piece, broken.contains(marks.size()));
            boolean plain = piece.language() == null && beside.isEmpty();
            Mark mark = plain || pieces.size() == 1 ? whole : whole.child("Span");
            marks.add(described(mark, piece.language(), beside));
        }
    }

    private static Mark described(Mark mark, @Nullable String language, String beside) {
        Mark result = language == null ? mark : mark.with("/Lang" + Syntax.string(language));
        return beside.isEmpty() ? result : result.with("/ActualText" + Syntax.string(beside));
    }

    void paint(Line line, Sheet sheet, Align align, float x, float width, float top) {
        typesetter.paint(
                line,
                sheet.content(),
                align,
                x,
                width,
                sheet.up(top + line.baseline()),
                piece -> {
                    attach(piece);
                    sheet.mark(marks.get(piece));
                    return pieces.get(piece).style();
                });
    }

    /** Words of which nothing is seen have their place among the others too. */
    private void attach(int upTo) {
        while (attached < upTo) {
            if (!pieces.get(attached).words().isEmpty()) {
                marks.get(attached).attach();
            }
            attached++;
        }
    }

    void close() throws IOException {
        attach(pieces.size());
        Set<Mark> closed = new LinkedHashSet<>(marks);
        closed.add(whole);
        for (Mark mark : closed) {
            mark.close();
        }
    }
}
