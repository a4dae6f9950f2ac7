package nl.samenbord.ui.grid;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Counts;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Children;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One cell: its question, and its notes as sticky notes on as many pages as they need. Keeps the
 * cards that stay, lets new ones come into sight and those that moved glide.
 */
public final class CellView extends Pane {
    private static final double NARROWEST = 12.3;
    private static final double WIDEST = 27;

    private record Layout(double width, List<List<List<Card>>> pages) {}

    private final Measures measures;
    private final ClockFace clock;
    private final Texts texts;
    private final Movement movement;
    private final Pen pen;
    private final Group head = new Group();
    private final Group table = new Group();
    private final Group foot = new Group();
    private Map<Card, Node> lying = new LinkedHashMap<>();
    private String place = "";

    /** An empty view of this size, its words from these texts; the clock finds its place on it. */
    public CellView(
            Measures measures,
            Lettering lettering,
            Texts texts,
            ClockFace clock,
            Movement movement) {
        this.measures = measures;
        this.clock = clock;
        this.texts = texts;
        this.movement = movement;
        pen = new Pen(lettering);
        getChildren().addAll(table, head, foot);
    }

    /** Shows a page of a cell, the last one if there are fewer; returns the number of pages. */
    public int show(Board board, Cell cell, int wanted) {
        Template template = board.template();
        Color colour = Color.web(template.column(cell).colour());
        HeadBand band = HeadBand.forColour(measures, pen, clock);
        band.line(Names.of(template, cell), measures.strong());
        if (!template.question(cell).isEmpty()) {
            band.line(template.question(cell), measures.question());
        }
        String answers = new Replies(board, texts).onColour(Ask.Of.CELL, cell.code());
        if (!answers.isEmpty()) {
            band.line(answers, measures.strong());
        }
        head.getChildren().setAll(band.on(colour));
        Footer footer = new Footer(measures, pen, texts);
        double top = band.height() + measures.margin();
        Layout layout = layout(board, cell, footer.top() - measures.gap() - top);
        int pages = layout.pages().size();
        int page = Math.clamp(wanted, 0, pages - 1);
        foot.getChildren().setAll(footer.at(template, new Counts(board, cell), page, pages));
        String now = cell.code() + " " + page + " " + layout.width();
        lay(layout, page, top, colour, now.equals(place));
        place = now;
        return pages;
    }

    private Layout layout(Board board, Cell cell, double height) {
        double body = measures.body().size();
        double room = measures.width() - 2 * measures.margin();
        int most = (int) Math.max(1, Math.floor((room + measures.gap()) / (NARROWEST * body)));
        int notes = new Counts(board, cell).total();
        for (int columns = Math.clamp(notes, 1, most); ; columns = most) {
            double width = (room + measures.gap()) / columns - measures.gap();
            width = Math.floor(Math.min(width, WIDEST * body));
            Deal deal = new Deal(columns, height, measures.gap(), cutter());
            var cards = new CardMaker(board, measures, pen, texts, width).cards(cell);
            Layout layout = new Layout(width, deal.pages(cards));
            if (columns == most || !deal.cut()) {
                return layout;
            }
        }
    }

    private CardCutter cutter() {
        Passage words = pen.line(texts.of("beamer.on") + " ›", measures.strong());
        return new CardCutter(new Strip.Words(words));
    }

    private void lay(Layout layout, int page, double top, Color colour, boolean samePlace) {
        CardPen cardPen = new CardPen(measures, pen, layout.width(), colour);
        Map<Card, Node> next = new LinkedHashMap<>();
        double x = measures.margin();
        for (List<Card> column : layout.pages().get(page)) {
            double y = top;
            for (Card card : column) {
                Node known = samePlace ? lying.get(card) : null;
                Node node = known == null ? cardPen.draw(card) : known;
                if (known != null) {
                    movement.glide(node, x, y);
                } else {
                    node.setLayoutX(x);
                    node.setLayoutY(y);
                    if (samePlace) {
                        movement.appear(node);
                    }
                }
                next.put(card, node);
                y += card.height() + measures.gap();
            }
            x += layout.width() + measures.gap();
        }
        lying = next;
        Children.become(table.getChildren(), List.copyOf(next.values()));
    }
}
