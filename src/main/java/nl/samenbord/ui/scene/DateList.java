package nl.samenbord.ui.scene;

import nl.samenbord.board.Board;
import nl.samenbord.board.Occasion;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;

/** The next dates to remember: the day, and what happens then. */
final class DateList {
    /** As many as people keep in mind. */
    private static final int MOST = 3;

    private final Easel easel;
    private final Board board;
    private final List<Occasion> occasions;

    DateList(Easel easel, Board board) {
        this.easel = easel;
        this.board = board;
        occasions = Occasion.next(board, MOST);
    }

    boolean isEmpty() {
        return occasions.isEmpty();
    }

    List<Entry> entries(Style style) {
        List<Figure> leads = occasions.stream().map(occasion -> lead(occasion, style)).toList();
        double widest = leads.stream().mapToDouble(Figure::width).max().orElse(0);
        double indent = widest + 1.5 * easel.measures().margin();
        double room = easel.width() - indent;
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            List<Passage> words = words(occasions.get(i), style, room);
            entries.add(Entry.of(words, easel.width()).after(leads.get(i), indent));
        }
        return entries;
    }

    private Figure lead(Occasion occasion, Style style) {
        Days days = new Days(easel.texts());
        Pen pen = easel.pen();
        String date = days.date(occasion.day(), Days.yearOf(board));
        Passage weekday = pen.line(days.weekday(occasion.day()), easel.measures().body());
        Passage bold = pen.line(date, new Style(style.size(), true));
        return new Figures(easel).words(List.of(weekday, bold), Pen.Align.LEFT);
    }

    private List<Passage> words(Occasion occasion, Style style, double room) {
        var texts = easel.texts();
        return switch (occasion) {
            case Occasion.Promised promised -> {
                List<Passage> words = new ArrayList<>();
                words.add(easel.pen().even(promised.agreement().what(), style, room));
                if (!promised.agreement().who().isEmpty()) {
                    words.add(
                            easel.pen()
                                    .even(
                                            promised.agreement().who(),
                                            easel.measures().body(),
                                            room));
                }
                yield words;
            }
            case Occasion.TeamMeets _ ->
                    List.of(easel.pen().even(texts.of("scene.dates.team"), style, room));
            case Occasion.Dreamt dreamt ->
                    List.of(
                            easel.pen()
                                    .even(
                                            texts.of("scene.dates.dream", dreamt.goal()),
                                            style,
                                            room));
        };
    }
}
