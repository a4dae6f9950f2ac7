package nl.samenbord.handout;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Board;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Milestone;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Box;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.Together;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** What people can hold each other to: agreements, certainties, and the days that follow. */
final class Promises {
    private final Board board;
    private final Phrases phrases;
    private final Texts texts;

    Promises(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
    }

    /** What was agreed, by whom and for when. */
    Block agreements() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Agreement agreement : board.all(Agreement.class)) {
            rows.add(
                    List.of(
                            plain(Text.of(agreement.what()).bold()),
                            plain(Text.of(agreement.who())),
                            plain(Text.of(when(agreement)))));
        }
        Heading heading = Heading.of(2, texts.of("report.agreements")).bookmarked();
        if (rows.isEmpty()) {
            return Together.of(heading, Paragraph.of(texts.of("sheet.noAgreements")));
        }
        List<Cell> head =
                List.of(
                        plain(Look.small(texts.of("report.what"))),
                        plain(Look.small(texts.of("report.who"))),
                        plain(Look.small(texts.of("report.when"))));
        Table table = Table.of(List.of(5f, 3f, 2f), head, rows).gapped(2);
        return Together.of(heading, Box.of(Look.FRAME, table));
    }

    /** A day in short, for it stands in full among the days that follow. */
    private String when(Agreement agreement) {
        return agreement.day().map(texts::shortDay).map(Phrases::unbroken).orElse(agreement.when());
    }

    private static Cell plain(Text text) {
        return Cell.of(Paragraph.of(text).after(0)).styled(BoxStyle.PLAIN.padded(4, 1));
    }

    /** What each voice can count on. */
    Block certainties() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, texts.of("sheet.certainties")).bookmarked());
        List<Block> lists =
                Beside.rows(board.template().voices().stream().map(this::certainties).toList(), 2);
        blocks.addAll(lists);
        if (lists.isEmpty()) {
            blocks.add(Paragraph.of(texts.of("sheet.noCertainties")));
        }
        return new Together(blocks);
    }

    private List<Block> certainties(Voice voice) {
        List<List<Block>> items =
                board.all(Certainty.class).stream()
                        .filter(certainty -> certainty.voice().equals(voice.id()))
                        .map(certainty -> List.<Block>of(Paragraph.of(certainty.text()).after(2)))
                        .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(
                        Heading.of(3, texts.of("certainties.of", phrases.many(voice))),
                        Listing.of(Listing.Marker.BULLET, items));
    }

    /** The days to remember, the first one first; then what was said of days in words. */
    Block dates() {
        List<List<Block>> items = new ArrayList<>();
        Milestone.next(board, Integer.MAX_VALUE).forEach(one -> items.add(date(one)));
        board.all(Agreement.class).stream()
                .filter(one -> one.day().isEmpty() && !one.when().isEmpty())
                .forEach(one -> items.add(line(one.when(), one.what())));
        Heading heading = Heading.of(2, texts.of("report.next")).bookmarked();
        return items.isEmpty()
                ? Together.of(heading, Paragraph.of(texts.of("sheet.noDates")))
                : Together.of(heading, Listing.of(Listing.Marker.BULLET, items));
    }

    private List<Block> date(Milestone milestone) {
        String words =
                switch (milestone) {
                    case Milestone.Promised promised -> promised.agreement().what();
                    case Milestone.TeamMeets _ -> texts.of("sheet.teamMeets");
                    case Milestone.Dreamt dreamt -> texts.of("sheet.dreamt", dreamt.goal());
                };
        return line(Phrases.unbroken(texts.day(milestone.day())), words);
    }

    private static List<Block> line(String when, String what) {
        return List.of(Paragraph.of(Text.of(when).bold(), Text.of(" · " + what)).after(2));
    }
}
