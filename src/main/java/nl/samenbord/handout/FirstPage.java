package nl.samenbord.handout;

import nl.samenbord.board.Agreement;
import nl.samenbord.board.Board;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Ranking;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Box;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Columns;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.Together;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The page that everybody reads: what matters most, what it was about, what was agreed. */
final class FirstPage {
    private static final int MOST = 3;

    private final Board board;
    private final Phrases phrases;
    private final Texts texts;

    FirstPage(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
    }

    void printOn(Paper paper) throws IOException {
        Meeting meeting = board.meeting();
        if (!meeting.title().isEmpty()) {
            paper.add(
                    Paragraph.of(Text.of(meeting.title()).bold().size(12).colour(Look.ACCENT))
                            .after(2));
        }
        String title = board.template().title();
        paper.add(new Heading(1, List.of(Text.of(title).bold().size(22.5f)), false));
        paper.add(Paragraph.of(Text.of(facts(meeting)).size(11).colour(Look.MUTED)).after(12));
        addBeside(paper, this::mostDots);
        paper.add(Heading.of(2, texts.of("report.about")));
        paper.add(new HeatGrid(board).table());
        addAgreements(paper);
        addBeside(paper, this::certainties);
    }

    private String facts(Meeting meeting) {
        List<String> facts = new ArrayList<>();
        facts.add(meeting.school().name());
        if (meeting.when().date() != null) {
            facts.add(texts.day(meeting.when().date()));
        }
        String people = phrases.people(meeting.people().present());
        int tables = meeting.tables().size();
        String atTables = tables == 0 ? "" : texts.of("report.atTables", tables);
        facts.add((people + " " + atTables).strip());
        facts.add(texts.of("notes.count", board.notes().size()));
        facts.removeIf(String::isBlank);
        return String.join(" · ", facts);
    }

    /** What each voice has to say, two voices beside each other. */
    private void addBeside(Paper paper, Function<Voice, List<Block>> part) throws IOException {
        List<List<Block>> parts =
                board.template().voices().stream().map(part).filter(p -> !p.isEmpty()).toList();
        for (int i = 0; i < parts.size(); i += 2) {
            List<Block> right = i + 1 < parts.size() ? parts.get(i + 1) : List.of();
            paper.add(Columns.of(parts.get(i), right));
        }
    }

    private List<Block> mostDots(Voice voice) {
        List<Ranking.Ranked> ranked = Ranking.of(board, voice.id(), MOST);
        if (ranked.isEmpty()) {
            return List.of();
        }
        List<List<Block>> items = new ArrayList<>();
        for (Ranking.Ranked one : ranked) {
            Text count =
                    Text.of(" " + unbroken(texts.of("report.dotsCount", one.dots())))
                            .bold()
                            .colour(Look.DOT);
            items.add(List.of(Paragraph.of(words(one.posted()), count).after(2)));
        }
        return List.of(
                Heading.of(2, texts.of("report.most", phrases.lower(voice.plural()))),
                Listing.of(marker(ranked), items));
    }

    /** Numbers would put an order into what ties. */
    private static Listing.Marker marker(List<Ranking.Ranked> ranked) {
        long places = ranked.stream().mapToInt(Ranking.Ranked::place).distinct().count();
        return places == ranked.size() ? Listing.Marker.NUMBER : Listing.Marker.BULLET;
    }

    private Text words(Posted posted) {
        return switch (posted) {
            case Posted.Laid laid -> Text.of(laid.bundle().title());
            case Posted.Loose loose when loose.note().translation().isEmpty() ->
                    phrases.words(loose.note(), 10.5f);
            case Posted.Loose loose -> Text.of(loose.note().translation());
        };
    }

    private static String unbroken(String words) {
        return words.replace(' ', '\u00A0');
    }

    private void addAgreements(Paper paper) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        for (Agreement agreement : board.all(Agreement.class)) {
            rows.add(
                    List.of(
                            plain(Text.of(agreement.what()).bold()),
                            plain(Text.of(agreement.who())),
                            plain(Text.of(phrases.when(agreement.when())))));
        }
        if (!rows.isEmpty()) {
            List<Cell> head =
                    List.of(
                            plain(Look.small(texts.of("report.what"))),
                            plain(Look.small(texts.of("report.who"))),
                            plain(Look.small(texts.of("report.when"))));
            Table table = Table.of(List.of(5f, 3f, 2.6f), head, rows).gapped(2);
            paper.add(
                    Together.of(
                            Heading.of(2, texts.of("report.agreements")),
                            Box.of(Look.FRAME, table)));
        }
    }

    private static Cell plain(Text text) {
        return Cell.of(Paragraph.of(text).after(0)).styled(BoxStyle.PLAIN.padded(4, 1));
    }

    private List<Block> certainties(Voice voice) {
        List<List<Block>> items =
                board.all(Certainty.class).stream()
                        .filter(certainty -> certainty.voice().equals(voice.id()))
                        .map(certainty -> List.<Block>of(Paragraph.of(certainty.text()).after(2)))
                        .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        return List.of(
                Heading.of(2, texts.of("report.certainties", phrases.lower(voice.name()))),
                Listing.of(Listing.Marker.BULLET, items));
    }
}
