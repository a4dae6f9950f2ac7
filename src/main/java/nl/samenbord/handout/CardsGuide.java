package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The first page of the paper for the tables: what there is, on which pages, and what it is for.
 */
final class CardsGuide {
    private final Board board;
    private final Texts texts;
    private final float scale;

    CardsGuide(Board board, Phrases phrases, PaperSize size) {
        this.board = board;
        texts = phrases.texts();
        scale = size.scale();
    }

    void printOn(Paper paper, List<TablePaper.Placed> placed) throws IOException {
        if (!board.meeting().title().isEmpty()) {
            Text meeting = Text.of(board.meeting().title()).bold().size(12 * scale);
            paper.add(Paragraph.of(meeting.colour(Look.ACCENT)).after(2));
        }
        Text title = Text.of(texts.of("cards.title")).bold().size(24 * scale);
        paper.add(new Heading(1, List.of(title), false));
        paper.add(Paragraph.of(text(facts()).colour(Look.MUTED)).after(12 * scale));
        paper.add(Paragraph.of(text(texts.of("cards.lead"))));
        paper.add(heading(texts.of("cards.parts")));
        paper.add(list(placed.stream().map(this::item).toList()));
        paper.add(heading(texts.of("cards.printing")));
        paper.add(
                list(
                        List.of(
                                line(texts.of("cards.printing.size")),
                                line(texts.of("cards.printing.cut")),
                                line(texts.of("cards.printing.more")))));
        List<String> rules = board.meeting().method().rules();
        if (!rules.isEmpty()) {
            paper.add(heading(texts.of("cards.rules")));
            paper.add(list(rules.stream().map(this::line).toList()));
        }
    }

    private String facts() {
        Meeting meeting = board.meeting();
        List<String> facts = new ArrayList<>();
        facts.add(meeting.school().name());
        if (meeting.when().date() != null) {
            facts.add(texts.day(meeting.when().date()));
        }
        facts.removeIf(String::isBlank);
        return String.join(" · ", facts);
    }

    private List<Block> item(TablePaper.Placed placed) {
        String pages =
                placed.first() == placed.last()
                        ? texts.of("cards.onPage", placed.first())
                        : texts.of("cards.onPages", placed.first(), placed.last());
        Text name = text(placed.part().title() + " ").bold();
        return List.of(
                Paragraph.of(name, text("· " + pages)).after(1).keptWithNext(),
                Paragraph.of(text(placed.part().use())).after(4 * scale));
    }

    private Heading heading(String words) {
        return new Heading(2, List.of(Text.of(words).bold().size(15.5f * scale)), false);
    }

    private static Listing list(List<List<Block>> items) {
        return Listing.of(Listing.Marker.BULLET, items);
    }

    private List<Block> line(String words) {
        return List.of(Paragraph.of(text(words)).after(2));
    }

    private Text text(String words) {
        return Text.of(words).size(11 * scale);
    }
}
