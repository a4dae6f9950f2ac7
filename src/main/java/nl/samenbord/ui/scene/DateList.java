package nl.samenbord.ui.scene;

import nl.samenbord.board.Board;
import nl.samenbord.board.Milestone;
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
    private final List<Milestone> milestones;

    DateList(Easel easel, Board board) {
        this.easel = easel;
        this.board = board;
        milestones = Milestone.next(board, MOST);
    }

    boolean isEmpty() {
        return milestones.isEmpty();
    }

    List<Entry> entries(Style style) {
        List<Figure> leads = milestones.stream().map(milestone -> lead(milestone, style)).toList();
        double widest = leads.stream().mapToDouble(Figure::width).max().orElse(0);
        double indent = widest + 1.5 * easel.measures().margin();
        double room = easel.width() - indent;
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            List<Passage> words = words(milestones.get(i), style, room);
            entries.add(Entry.of(words, easel.width()).after(leads.get(i), indent));
        }
        return entries;
    }

    private Figure lead(Milestone milestone, Style style) {
        Days days = new Days(easel.texts());
        Pen pen = easel.pen();
        String date = days.date(milestone.day(), Days.yearOf(board));
        Passage weekday = pen.line(days.weekday(milestone.day()), easel.measures().body());
        Passage bold = pen.line(date, new Style(style.size(), true));
        return new Figures(easel).words(List.of(weekday, bold), Pen.Align.LEFT);
    }

    private List<Passage> words(Milestone milestone, Style style, double room) {
        var texts = easel.texts();
        return switch (milestone) {
            case Milestone.Promised promised -> {
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
            case Milestone.TeamMeets _ ->
                    List.of(easel.pen().even(texts.of("room.dates.team"), style, room));
            case Milestone.Dreamt dreamt ->
                    List.of(
                            easel.pen()
                                    .even(
                                            texts.of("room.dates.dream", dreamt.goal()),
                                            style,
                                            room));
        };
    }
}
