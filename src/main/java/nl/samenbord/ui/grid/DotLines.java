package nl.samenbord.ui.grid;

import nl.samenbord.board.Dots;
import nl.samenbord.board.Id;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;

import java.util.List;

/**
 * The dots of a note or bundle, voice by voice and never as one total: drawn one by one while they
 * are few, else one dot before the figure.
 */
final class DotLines {
    private static final int FEW = 5;

    private final Template template;
    private final Dots dots;
    private final Measures measures;
    private final Pen pen;

    DotLines(Template template, Dots dots, Measures measures, Pen pen) {
        this.template = template;
        this.dots = dots;
        this.measures = measures;
        this.pen = pen;
    }

    /** On one line where they fit, else a line per voice; none while nobody gave a dot. */
    List<Strip> of(Id target, double room) {
        List<Voice> voices =
                template.voices().stream()
                        .filter(v -> !v.optional() || dots.of(target, v.id()) > 0)
                        .toList();
        List<Strip.Figure> figures = voices.stream().map(v -> figure(target, v)).toList();
        if (figures.stream().allMatch(figure -> figure.dots() == 0)) {
            return List.of();
        }
        double height = figures.getFirst().words().pitch();
        boolean few = figures.stream().allMatch(figure -> figure.dots() <= FEW);
        if (few && width(figures, true) <= room) {
            return List.of(new Strip.Dots(figures, true, height));
        }
        if (width(figures, false) <= room) {
            return List.of(new Strip.Dots(figures, false, height));
        }
        return figures.stream()
                .map(figure -> (Strip) new Strip.Dots(List.of(figure), false, height))
                .toList();
    }

    private Strip.Figure figure(Id target, Voice voice) {
        int given = dots.of(target, voice.id());
        String words = given + " " + Names.within(Names.plain(voice.name()));
        return new Strip.Figure(given, pen.line(words, measures.strong()));
    }

    private double width(List<Strip.Figure> figures, boolean all) {
        double apart = (figures.size() - 1) * 2 * measures.gap();
        return apart
                + figures.stream()
                        .mapToDouble(f -> dotsWidth(f.dots(), all, measures) + f.words().widest())
                        .sum();
    }

    static double dotSize(Measures measures) {
        return Math.ceil(measures.body().size() * 0.6);
    }

    /** The room that the dots before a figure take. */
    static double dotsWidth(int dots, boolean all, Measures measures) {
        int drawn = all ? dots : Math.min(dots, 1);
        return drawn * 1.15 * dotSize(measures) + (drawn > 0 ? measures.padding() / 2 : 0);
    }
}
