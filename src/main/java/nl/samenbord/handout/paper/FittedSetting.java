package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Mark;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Hyphens;
import nl.samenbord.handout.paper.type.Line;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.handout.paper.type.Typesetter;

import org.jspecify.annotations.Nullable;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;

/** A paragraph whose size is found when its room is known. */
final class FittedSetting implements Setting {
    private static final float STEP = 0.94f;

    /** So much smaller is better than hyphens. */
    private static final float LITTLE = 0.75f;

    private final Typesetter typesetter;
    private final Fitted fitted;
    private final Mark mark;
    private final float width;
    private @Nullable Setting lines;

    FittedSetting(Typesetter typesetter, Fitted fitted, Mark mark, float width) {
        this.typesetter = typesetter;
        this.fitted = fitted;
        this.mark = mark;
        this.width = width;
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        if (lines == null) {
            List<Text> text = scaled(fitted.text(), scale(room * fitted.share()));
            List<Line> set = set(text);
            Words words = new Words(typesetter, text, set, mark);
            lines = new LinesSetting(words, set, fitted.align(), width);
        }
        return lines.next(room, fresh);
    }

    @Override
    public boolean done() {
        return lines != null && lines.done();
    }

    private float scale(float room) {
        float least = Math.min(1, fitted.smallest() / largest());
        float whole = scale(room, Math.max(least, LITTLE), Line.Ending.WORD);
        return whole > 0 ? whole : Math.max(least, scale(room, least, Line.Ending.HYPHEN));
    }

    /**
     * How much of its own size everything can have if lines end no worse than so; 0 if too little.
     */
    private float scale(float room, float least, Line.Ending worst) {
        for (float scale = 1; scale > least; scale *= STEP) {
            if (fits(scale, room, worst)) {
                return scale;
            }
        }
        return fits(least, room, worst) ? least : 0;
    }

    private boolean fits(float scale, float room, Line.Ending worst) {
        return Stream.concat(Stream.of(fitted.text()), fitted.others().stream())
                .map(text -> lines(scaled(text, scale), width))
                .allMatch(set -> fits(set, room, worst));
    }

    private static boolean fits(List<Line> lines, float room, Line.Ending worst) {
        float height = 0;
        for (Line line : lines) {
            height += line.height();
            if (height > room || line.ending().compareTo(worst) > 0) {
                return false;
            }
        }
        return true;
    }

    private float largest() {
        return fitted.text().stream().map(text -> text.style().size()).reduce(1f, Math::max);
    }

    private static List<Text> scaled(List<Text> pieces, float scale) {
        return pieces.stream().map(piece -> piece.size(piece.style().size() * scale)).toList();
    }

    /** Lines in the middle of a width are about as long as each other. */
    private List<Line> set(List<Text> text) {
        List<Line> lines = lines(text, width);
        if (fitted.align() != Align.CENTRE || lines.size() == 1) {
            return lines;
        }
        List<Line> even = lines;
        for (float narrow = width * STEP; narrow > 0; narrow *= STEP) {
            List<Line> narrower = lines(text, narrow);
            if (narrower.size() > lines.size() || !fits(narrower, Float.MAX_VALUE, worst(lines))) {
                return even;
            }
            even = unevenness(narrower) < unevenness(even) ? narrower : even;
        }
        return even;
    }

    private List<Line> lines(List<Text> text, float wide) {
        return typesetter.lines(text, wide, Hyphens.WHERE_NEEDED);
    }

    private static double unevenness(List<Line> lines) {
        DoubleSummaryStatistics widths =
                lines.stream().mapToDouble(Line::width).summaryStatistics();
        return widths.getMax() - widths.getMin();
    }

    private static Line.Ending worst(List<Line> lines) {
        return lines.stream()
                .map(Line::ending)
                .reduce(Line.Ending.WORD, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }
}
