package nl.samenbord.handout;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Ranking;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** What each voice gave most dots to, kind by kind, the voices beside each other. */
final class TopPerVoice {
    private static final int MOST = 3;
    private static final int LONGEST = 120;

    private final Board board;
    private final Phrases phrases;
    private final Texts texts;

    TopPerVoice(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
    }

    /** The lists of all voices, or a sentence where nobody gave a dot yet. */
    List<Block> blocks() {
        List<Block> blocks =
                Beside.rows(new Attendance(board).voices().stream().map(this::list).toList(), 2);
        return blocks.isEmpty()
                ? List.of(
                        Heading.of(2, texts.of("sheet.top")),
                        Paragraph.of(texts.of("sheet.noDots")))
                : blocks;
    }

    private List<Block> list(Voice voice) {
        List<Ranking.Ranked> ranked = Ranking.of(board, voice.id(), Integer.MAX_VALUE);
        if (ranked.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(texts.of("report.most", phrases.lower(voice.plural()))));
        for (Kind kind : board.template().kinds()) {
            List<Ranking.Ranked> ofKind =
                    ranked.stream()
                            .filter(one -> phrases.kindOf(one.posted()).equals(kind.id()))
                            .toList();
            if (!ofKind.isEmpty()) {
                String name = phrases.mark(kind) + kind.plural();
                blocks.add(new Heading(3, List.of(Text.of(name).bold()), false));
                blocks.addAll(list(ofKind));
            }
        }
        return blocks;
    }

    /** A little smaller than other headings, to stand on one line. */
    private static Heading heading(String words) {
        return new Heading(2, List.of(Text.of(words).bold().size(13.5f)), true);
    }

    private List<Block> list(List<Ranking.Ranked> ranked) {
        int shown = shown(ranked);
        List<List<Block>> items = new ArrayList<>();
        for (Ranking.Ranked one : ranked.subList(0, shown)) {
            Text words = phrases.title(one.posted(), LONGEST);
            String count = " " + Phrases.unbroken(texts.of("report.dotsCount", one.dots()));
            List<Block> item = new ArrayList<>();
            item.add(Paragraph.of(words, Text.of(count).bold().colour(Look.DOT)).after(1));
            phrases.own(one.posted(), LONGEST)
                    .ifPresent(own -> item.add(Paragraph.of(own.size(8.5f)).after(1)));
            items.add(item);
        }
        List<Block> blocks = new ArrayList<>(List.of(Listing.of(marker(ranked, shown), items)));
        if (shown < ranked.size()) {
            int dots = ranked.get(shown).dots();
            long more = ranked.stream().filter(one -> one.dots() == dots).count();
            long left = more - ranked.stream().limit(shown).filter(o -> o.dots() == dots).count();
            blocks.add(Paragraph.of(Look.small(texts.of("sheet.moreWith", left, dots))));
        }
        return blocks;
    }

    /** As many as there is room for, of those that tie all or none, but not none at all. */
    private static int shown(List<Ranking.Ranked> ranked) {
        int shown = Math.min(MOST, ranked.size());
        while (shown > 0 && shown < ranked.size() && ties(ranked, shown)) {
            shown--;
        }
        return shown == 0 ? MOST : shown;
    }

    private static boolean ties(List<Ranking.Ranked> ranked, int at) {
        return ranked.get(at).dots() == ranked.get(at - 1).dots();
    }

    /** Numbers would put an order into what ties. */
    private static Listing.Marker marker(List<Ranking.Ranked> ranked, int shown) {
        long places =
                ranked.subList(0, shown).stream().mapToInt(Ranking.Ranked::dots).distinct().count();
        return places == shown ? Listing.Marker.NUMBER : Listing.Marker.BULLET;
    }
}
