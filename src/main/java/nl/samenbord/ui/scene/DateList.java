package nl.samenbord.ui.scene;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Board;
import nl.samenbord.board.Milestone;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;

/** The next dates to remember: the day, and what happens then. */
final class DateList {
    /** As many as people keep in mind. */
    private static final int MOST = 3;

    private static final double WIDEST = 0.22;

    private final Easel easel;
    private final Board board;
    private final List<Milestone> milestones;
    private final List<Agreement> undated;

    DateList(Easel easel, Board board) {
        this(easel, board, Milestone.next(board, MOST), List.of());
    }

    private DateList(
            Easel easel, Board board, List<Milestone> milestones, List<Agreement> undated) {
        this.easel = easel;
        this.board = board;
        this.milestones = milestones;
        this.undated = undated;
    }

    /** With all days that are known, and behind them what was agreed for no day. */
    static DateList withAll(Easel easel, Board board) {
        return new DateList(
                easel,
                board,
                Milestone.next(board, Integer.MAX_VALUE),
                board.all(Agreement.class).stream()
                        .filter(agreement -> agreement.day().isEmpty())
                        .toList());
    }

    boolean isEmpty() {
        return milestones.isEmpty() && undated.isEmpty();
    }

    List<Entry> entries(Style style) {
        List<Figure> leads = new ArrayList<>();
        milestones.forEach(milestone -> leads.add(lead(milestone, style)));
        undated.forEach(agreement -> leads.add(lead(agreement)));
        double widest = leads.stream().mapToDouble(Figure::width).max().orElse(0);
        double indent = widest + 1.5 * easel.measures().margin();
        double room = easel.width() - indent;
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            int behind = i - milestones.size();
            List<Passage> words =
                    behind < 0
                            ? words(milestones.get(i), style, room)
                            : words(undated.get(behind), style, room);
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

    /** When it is in words, or only a point. */
    private Figure lead(Agreement agreement) {
        Style small = easel.measures().body();
        return agreement.when().isEmpty()
                ? new Figures(easel).point(small, Token.ACCENT.colour())
                : new Figures(easel)
                        .words(
                                List.of(easel.pen().set(agreement.when(), small, most())),
                                Pen.Align.LEFT);
    }

    private double most() {
        return WIDEST * easel.width();
    }

    private List<Passage> words(Agreement agreement, Style style, double room) {
        List<Passage> words = new ArrayList<>();
        words.add(easel.pen().even(agreement.what(), style, room));
        if (!agreement.who().isEmpty()) {
            words.add(easel.pen().even(agreement.who(), easel.measures().body(), room));
        }
        return words;
    }

    private List<Passage> words(Milestone milestone, Style style, double room) {
        var texts = easel.texts();
        return switch (milestone) {
            case Milestone.Promised promised -> words(promised.agreement(), style, room);
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
