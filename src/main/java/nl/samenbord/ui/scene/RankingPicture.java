package nl.samenbord.ui.scene;

import javafx.scene.Node;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Standings;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voting;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;

/** What got dots: two figures and two bars for each, one per voice, and no total. */
final class RankingPicture {
    /** More than a room can take in is for paper and for the laptop. */
    private static final int MOST = 12;

    private final Easel easel;

    RankingPicture(Easel easel) {
        this.easel = easel;
    }

    Drawn page(Board board, int wanted) {
        List<Standings.Standing> standings = Standings.of(board);
        if (standings.isEmpty()) {
            Voting voting = board.voting();
            Texts texts = easel.texts();
            String why =
                    voting.secret()
                            ? texts.of("room.ranking.secret")
                            : texts.of("room.ranking.none", voting.each(), voting.mostOnOne());
            HeadBand head = easel.head(easel.texts().of("room.ranking"));
            List<Node> nodes = new ArrayList<>(List.of(head.onPaper()));
            nodes.addAll(easel.say(why, easel.below(head.height(), false)));
            return new Drawn(nodes, 1);
        }
        HeadBand head =
                easel.head(
                        easel.texts().of("room.ranking"), easel.texts().of("room.ranking.order"));
        DotBars bars = new DotBars(easel, board.template(), new Dots(board), standings);
        Chapter all =
                Chapter.under(
                        head,
                        easel,
                        List.of(easel.measures().strong()),
                        new Stack.Look(true, false),
                        _ -> entries(standings, bars, board.template()));
        return new Booklet(easel, List.of(all)).page(wanted);
    }

    private List<Entry> entries(List<Standings.Standing> all, DotBars bars, Template template) {
        List<Standings.Standing> shown = Standings.highest(all, MOST);
        List<Entry> entries = new ArrayList<>();
        shown.forEach(one -> entries.add(entry(one, bars, template)));
        int others = all.size() - shown.size();
        if (others > 0) {
            String more = easel.texts().of("room.ranking.more", others);
            Passage words = easel.pen().even(more, easel.measures().body(), easel.width());
            entries.add(Entry.of(List.of(words), easel.width()));
        }
        return entries;
    }

    private Entry entry(Standings.Standing standing, DotBars bars, Template template) {
        Pen pen = easel.pen();
        Style large = easel.measures().question();
        Passage place = pen.line(Integer.toString(standing.by().place()), large);
        double indent = pen.width("00", large) + easel.measures().margin() / 2;
        Figure side = bars.of(standing.posted().id());
        double room = easel.width() - indent - side.width() - easel.measures().margin();
        List<Passage> words = words(standing.posted(), room);
        words.add(pen.even(whose(standing, template), easel.measures().strong(), room));
        return Entry.of(words, easel.width())
                .after(new Figures(easel).words(List.of(place), Pen.Align.LEFT), indent)
                .beside(side);
    }

    /** Of whom it is the first choice, the second …, so that the order explains itself. */
    private String whose(Standings.Standing standing, Template template) {
        Texts texts = easel.texts();
        List<String> voices =
                standing.by().voices().stream()
                        .map(id -> Names.within(Names.many(template.voice(id))))
                        .toList();
        String by = texts.of("room.ranking.by", voices.size(), voices.getFirst(), voices.getLast());
        return standing.tied() ? by + " · " + texts.of("sheet.tie") : by;
    }

    private List<Passage> words(Posted posted, double room) {
        List<Passage> words = new ArrayList<>();
        switch (posted) {
            case Posted.Laid laid ->
                    words.add(
                            easel.pen().even(laid.bundle().title(), easel.measures().body(), room));
            case Posted.Loose loose -> {
                words.add(easel.pen().even(loose.note().text(), easel.measures().body(), room));
                if (!loose.note().translation().isEmpty()) {
                    String translation = loose.note().translation();
                    words.add(easel.pen().even(translation, easel.measures().body(), room));
                }
            }
        }
        return words;
    }
}
