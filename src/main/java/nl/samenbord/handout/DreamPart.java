package nl.samenbord.handout;

import nl.samenbord.board.years.DreamLine;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Curve;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.Together;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The number towards the dream over the years: a line, and under it the numbers themselves. */
final class DreamPart {
    private static final int MOST = 10;
    private static final float LEAD = 1.2f;
    private static final float HIGH = 120;

    /** More years than this have no room beside each other; the last ones are shown. */
    private static final int MOST_YEARS = 8;

    private final DreamLine line;
    private final Texts texts;

    DreamPart(DreamLine line, Phrases phrases) {
        this.line = line;
        texts = phrases.texts();
    }

    /** Nothing where nobody ever gave a number. */
    List<Block> blocks() {
        List<DreamLine.Point> all = line.points();
        if (all.isEmpty()) {
            return List.of();
        }
        List<DreamLine.Point> points =
                all.subList(Math.max(0, all.size() - MOST_YEARS), all.size());
        List<Float> shares = new ArrayList<>(List.of(LEAD));
        List<Cell> head = new ArrayList<>(List.of(Cell.of(Paragraph.of(" ").after(0))));
        for (DreamLine.Point point : points) {
            shares.add(1f);
            head.add(centred(Text.of(when(point)).bold().size(9.5f)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(texts.of("dream.line.number"), points, DreamLine.Point::number));
        if (points.stream().anyMatch(point -> point.goal() > 0)) {
            rows.add(row(texts.of("dream.line.goal"), points, DreamLine.Point::goal));
        }
        Curve curve =
                new Curve(
                        LEAD,
                        points.stream().map(p -> new Curve.Point(p.number(), p.goal())).toList(),
                        MOST,
                        HIGH);
        Table table = new Table(shares, List.of(head), rows, 0, Colour.of("#C9CDD2"), 0);
        return List.of(
                Together.of(
                        Heading.of(2, texts.of("dream.line")).bookmarked(),
                        Paragraph.of(texts.of("dream.line.how")).keptWithNext(),
                        curve,
                        table));
    }

    private String when(DreamLine.Point point) {
        return point.date() == null ? point.title() : texts.shortDay(point.date());
    }

    private static List<Cell> row(
            String name, List<DreamLine.Point> points, Function<DreamLine.Point, Integer> of) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(Paragraph.of(Text.of(name).size(9.5f)).after(0)).asHeading());
        for (DreamLine.Point point : points) {
            int number = of.apply(point);
            row.add(centred(Text.of(number == 0 ? "–" : Integer.toString(number)).bold()));
        }
        return row;
    }

    private static Cell centred(Text text) {
        return Cell.of(Paragraph.of(text).aligned(Align.CENTRE).after(0));
    }
}
