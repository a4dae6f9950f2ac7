package nl.samenbord.ui.scene;

import javafx.scene.Group;
import javafx.scene.Node;

import nl.samenbord.board.Board;
import nl.samenbord.board.When;
import nl.samenbord.text.Greetings;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Whose evening it is, when it begins, a welcome in the languages of the room, who is where. */
final class WelcomePicture {
    private static final double LARGEST = 1.3;
    private static final int MOST_LINES = 2;

    private final Easel easel;
    private final Greetings greetings;

    WelcomePicture(Easel easel, Greetings greetings) {
        this.easel = easel;
        this.greetings = greetings;
    }

    Drawn page(Board board, int wanted) {
        Drawn page = new Booklet(easel, chapters(board)).page(wanted);
        List<Node> nodes = new ArrayList<>(page.nodes());
        nodes.add(new Figures(easel).ribbon(board.template()));
        return new Drawn(nodes, page.pages());
    }

    /** All on one page where it fits, else who is where on another. */
    private List<Chapter> chapters(Board board) {
        List<String> greeted = new Tongues(board, greetings).welcome();
        List<String> where = board.welcome().whereabouts();
        List<Style> sizes = List.of(easel.measures().question(), easel.measures().strong());
        for (Style size : where.isEmpty() ? List.<Style>of() : sizes) {
            HeadBand head = head(board);
            Spread spread = new Spread(easel, greeted, size);
            double first = head.height() + 1.5 * easel.measures().margin();
            double top = first + spread.height() + 1.5 * easel.measures().margin();
            Chapter all = chapter(() -> greeting(head, spread, first), top, where);
            boolean fits = all.stack(easel, false).pages() == 1;
            if (fits && all.place(easel, false).height() > 0) {
                return List.of(all);
            }
        }
        HeadBand head = head(board);
        double first = head.height() + 1.5 * easel.measures().margin();
        Box below = easel.below(first, !where.isEmpty());
        Spread large = new Spread(easel, greeted, sizes.getFirst());
        Spread spread =
                large.height() <= below.height()
                        ? large
                        : new Spread(easel, greeted, sizes.getLast());
        // at the foot, where nothing comes below it
        double low = below.bottom() - spread.height() - easel.measures().gap();
        double y = Math.max(first, low);
        Chapter alone = chapter(() -> greeting(head, spread, y), first, List.of());
        if (where.isEmpty()) {
            return List.of(alone);
        }
        HeadBand second = easel.head(easel.texts().of("room.welcome.where"));
        double top = second.height() + easel.measures().margin();
        return List.of(alone, chapter(second::onPaper, top, where));
    }

    private Chapter chapter(Supplier<Node> head, double top, List<String> where) {
        List<Style> styles = easel.bigAndSmall();
        return new Chapter(head, top, styles, Stack.PLAIN, style -> marked(where, style));
    }

    private HeadBand head(Board board) {
        var measures = easel.measures();
        HeadBand head = HeadBand.forPaper(measures, easel.pen(), easel.clock());
        head.space(measures.gap());
        if (!board.meeting().school().name().isEmpty()) {
            head.line(board.meeting().school().name(), measures.question());
        }
        String title = board.meeting().title();
        String named = title.isEmpty() ? board.template().title() : title;
        head.space(measures.gap());
        head.line(named, size(named));
        head.space(measures.gap());
        String day = day(board.meeting().when());
        if (!day.isEmpty()) {
            head.line(day, easel.plain());
        }
        return head;
    }

    private Style size(String title) {
        double room = easel.width() - easel.clock().width();
        List<Style> sizes = easel.sizes(LARGEST, true);
        return sizes.stream()
                .filter(style -> calm(title, style, room))
                .findFirst()
                .orElse(sizes.getLast());
    }

    private boolean calm(String title, Style style, double room) {
        var set = easel.pen().set(title, style, room);
        return set.lines().size() <= MOST_LINES && !set.torn();
    }

    private String day(When when) {
        List<String> parts = new ArrayList<>();
        if (when.date() != null) {
            parts.add(new Days(easel.texts()).inFull(when.date()));
        }
        if (!when.begin().isEmpty()) {
            parts.add(easel.texts().of("room.welcome.begin", when.begin()));
        }
        return String.join(" · ", parts);
    }

    private Group greeting(HeadBand head, Spread spread, double y) {
        Group group = new Group(head.onPaper());
        group.getChildren().addAll(spread.at(y));
        return group;
    }

    private List<Entry> marked(List<String> lines, Style style) {
        Figure point = new Figures(easel).point(style, Token.ACCENT.colour());
        double indent = style.size();
        double room = easel.width() - indent;
        return lines.stream()
                .map(line -> List.of(easel.pen().even(line, style, room)))
                .map(words -> Entry.of(words, easel.width()).after(point, indent))
                .toList();
    }
}
