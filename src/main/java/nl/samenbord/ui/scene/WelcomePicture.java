package nl.samenbord.ui.scene;

import javafx.scene.Group;
import javafx.scene.Node;

import nl.samenbord.board.Board;
import nl.samenbord.board.When;
import nl.samenbord.text.Greetings;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;

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
        List<String> where = board.welcome().whereabouts();
        List<Chapter> chapters = new ArrayList<>();
        for (Style greeted : List.of(easel.measures().question(), easel.measures().strong())) {
            Spread spread = new Spread(easel, new Tongues(board, greetings).welcome(), greeted);
            HeadBand head = head(board);
            double between = 1.5 * easel.measures().margin();
            double top = head.height() + between + spread.height() + between;
            Chapter all =
                    new Chapter(
                            () -> first(head, spread, where.isEmpty()),
                            top,
                            List.of(easel.plain(), easel.measures().body()),
                            false,
                            style -> marked(where, style));
            boolean fits =
                    all.place(easel, false).height() > 0 && all.stack(easel, false).pages() == 1;
            if (fits) {
                return with(board, new Booklet(easel, List.of(all)).page(wanted));
            }
            chapters.clear();
            chapters.add(
                    new Chapter(
                            () -> first(head, spread, true),
                            top,
                            List.of(greeted),
                            false,
                            _ -> List.of()));
        }
        chapters.add(
                Chapter.under(
                        easel.head(easel.texts().of("room.welcome.where")),
                        easel,
                        List.of(easel.plain(), easel.measures().body()),
                        false,
                        style -> marked(where, style)));
        return with(board, new Booklet(easel, chapters).page(wanted));
    }

    private Drawn with(Board board, Drawn page) {
        List<Node> nodes = new ArrayList<>(page.nodes());
        nodes.add(new Figures(easel).ribbon(board.template()));
        return new Drawn(nodes, page.pages());
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

    /** The words of welcome stand below the head, or at the foot where nothing comes below them. */
    private Group first(HeadBand head, Spread spread, boolean alone) {
        Group group = new Group(head.onPaper());
        var below = easel.below(head.height() + 1.5 * easel.measures().margin(), false);
        double low = below.bottom() - spread.height() - easel.measures().margin();
        group.getChildren().addAll(spread.at(alone ? Math.max(below.y(), low) : below.y()));
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
