package nl.samenbord.ui.grid;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Counts;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole grid: names, a shape for each note, counts, and the question of the chosen cell. Keeps
 * its cells and changes only the counts that changed.
 */
public final class OverviewView extends Pane {
    private final Measures measures;
    private final Lettering lettering;
    private final Texts texts;
    private final ClockFace clock;
    private final Pen pen;
    private final Group above = new Group();
    private final Group grid = new Group();
    private final Group answers = new Group();
    private final Group below = new Group();
    private final Map<Cell, CountCell> cells = new HashMap<>();
    private @Nullable Template template;
    private @Nullable GridGeometry geometry;
    private @Nullable QuestionBar bar;
    private HeadRoom room = HeadRoom.NONE;
    private double beside;
    private double right;
    private double top;
    private boolean answered;

    /** An empty view of this size, its words from these texts; the clock finds its place on it. */
    public OverviewView(Measures measures, Lettering lettering, Texts texts, ClockFace clock) {
        this.measures = measures;
        this.lettering = lettering;
        this.texts = texts;
        this.clock = clock;
        pen = new Pen(lettering);
        getChildren().addAll(above, grid, answers, below);
    }

    /** Shows this board, and where on it the chosen cell is. */
    public void show(Board board, Cell chosen) {
        Counts counts = new Counts(board);
        QuestionBar question = bar(board.template());
        Legend legend = legend(board.template(), counts, total(counts));
        GridGeometry places = places(board, chosen, high(legend), question.height());
        MarkPlan plan = plan(places, board.template(), counts);
        String more = more(places.part(), plan);
        if (!more.isEmpty()) {
            legend = legend(board.template(), counts, more);
            places = places(board, chosen, high(legend), question.height());
            plan = plan(places, board.template(), counts);
        }
        double spare = (high(legend) - legend.height()) / 2;
        above.getChildren().setAll(legend.at(measures.margin(), measures.margin() + spare));
        clock.corner(measures.margin(), high(legend), Token.INK.colour());
        AnswerBands bands = new AnswerBands(board, measures, pen);
        answers.getChildren().setAll(answered ? bands.at(places, right) : List.of());
        below.getChildren().setAll(question.at(chosen));
        for (Map.Entry<Cell, CountCell> entry : cells.entrySet()) {
            entry.getValue().show(counts(entry.getKey(), board.template(), counts), plan);
            entry.getValue().chosen(entry.getKey().equals(chosen));
        }
    }

    /** The legend and the clock beside it. */
    private double high(Legend legend) {
        return Math.max(legend.height(), clock.height());
    }

    private QuestionBar bar(Template of) {
        if (bar == null || !of.equals(template)) {
            bar = new QuestionBar(of, measures, pen);
        }
        return bar;
    }

    private String total(Counts counts) {
        return texts.of("notes.soFar", counts.total());
    }

    /** What must be known of this page; instead of the total, which is on the wall too. */
    private String more(GridPart part, MarkPlan plan) {
        String page = Footer.page(texts, part.page(), part.pages());
        String scale = plan.notes() > 1 ? texts.of("beamer.scale", plan.notes()) : "";
        return page.isEmpty() || scale.isEmpty() ? page + scale : page + " · " + scale;
    }

    private Legend legend(Template of, Counts counts, String right) {
        Legend legend = new Legend(measures, pen, clock.width());
        legend.voices(Legend.voices(of, counts));
        legend.kinds(of.kinds());
        if (clock.isSet() && !legend.fits(right)) {
            legend.below(right);
        } else {
            legend.right(right);
        }
        return legend;
    }

    private MarkPlan plan(GridGeometry places, Template of, Counts counts) {
        List<List<Integer>> all = of.cells().stream().map(c -> counts(c, of, counts)).toList();
        Box cell = places.cells().values().iterator().next();
        String widest = Integer.toString(Math.max(10, counts.most()));
        double figure = lettering.width(widest, CountCell.figure(cell.height(), measures));
        double room = CountCell.room(cell.width(), figure, measures);
        return MarkPlan.of(all, room, cell.height() - 2 * measures.padding(), measures);
    }

    private static List<Integer> counts(Cell cell, Template template, Counts counts) {
        List<Integer> list = new ArrayList<>();
        template.voices()
                .forEach(
                        voice ->
                                template.kinds()
                                        .forEach(
                                                kind ->
                                                        list.add(
                                                                counts.in(
                                                                        cell,
                                                                        voice.id(),
                                                                        kind.id()))));
        return list;
    }

    private GridGeometry places(Board board, Cell chosen, double legend, double bar) {
        Template now = board.template();
        AnswerBands bands = new AnswerBands(board, measures, pen);
        double wanted = measures.margin() + legend + measures.gap();
        if (geometry == null
                || !now.equals(template)
                || wanted != top
                || bands.beside() != beside
                || !bands.room().equals(room)
                || !geometry.cells().containsKey(chosen)) {
            template = now;
            top = wanted;
            double bottom = measures.height() - measures.margin() - bar - measures.gap();
            double width = measures.width() - 2 * measures.margin();
            Box area = new Box(measures.margin(), top, width, bottom - top);
            geometry = fitted(bands, area, chosen);
            layOut(now, geometry);
        }
        return geometry;
    }

    /** With what was answered beside the heads, unless that takes a page more. */
    private GridGeometry fitted(AnswerBands bands, Box area, Cell chosen) {
        Template now = bands.template();
        beside = bands.beside();
        room = bands.room();
        right = area.right() - beside;
        GridGeometry alone =
                new GridFitter(now, area, measures, lettering, HeadRoom.NONE).around(chosen);
        answered = !bands.isEmpty();
        if (!answered) {
            return alone;
        }
        Box rest = new Box(area.x(), area.y(), area.width() - beside, area.height());
        GridGeometry with = new GridFitter(now, rest, measures, lettering, room).around(chosen);
        answered = with.part().pages() <= alone.part().pages();
        return answered ? with : alone;
    }

    private void layOut(Template now, GridGeometry places) {
        List<Node> nodes = new ArrayList<>();
        for (GridGeometry.Head head : places.columnHeads()) {
            Color colour = Color.web(now.columns().get(head.place()).colour());
            nodes.add(Frames.filled(head.box(), measures.corner(), colour));
            name(head, Pen.Align.CENTRE, Token.ON_ACCENT, nodes);
        }
        places.rowHeads().forEach(head -> name(head, Pen.Align.LEFT, Token.INK, nodes));
        cells.clear();
        places.cells()
                .forEach(
                        (cell, box) ->
                                cells.put(cell, new CountCell(now, cell, box, measures, pen)));
        nodes.addAll(cells.values());
        grid.getChildren().setAll(nodes);
    }

    private void name(GridGeometry.Head head, Pen.Align align, Token ink, List<Node> to) {
        Box box = head.box();
        double y = box.y() + (box.height() - head.name().height()) / 2;
        to.addAll(pen.write(head.name(), box.x(), y, box.width(), align, ink.colour()));
    }
}
