package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Card;
import nl.samenbord.handout.paper.Cards;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Fitted;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A card with each statement, its question, and boxes to count in, each voice on its own. */
final class StatementCards implements CardsPart {
    private final Board board;
    private final Seating seating;
    private final Texts texts;
    private final PaperSize size;
    private final float scale;
    private final List<List<Text>> longest;

    StatementCards(Board board, Phrases phrases, PaperSize size) {
        this.board = board;
        seating = new Seating(board.template(), board.meeting());
        texts = phrases.texts();
        this.size = size;
        scale = size.scale();
        longest =
                Longest.of(
                        board.all(Statement.class).stream()
                                .map(statement -> List.of(words(statement))));
    }

    @Override
    public String title() {
        return texts.of("cards.statements");
    }

    @Override
    public String use() {
        return texts.of("cards.statements.use");
    }

    @Override
    public void printOn(Paper paper) throws IOException {
        List<Statement> statements = board.all(Statement.class).list();
        if (statements.isEmpty()) {
            return;
        }
        List<Card> cards =
                IntStream.range(0, statements.size())
                        .mapToObj(i -> card(i + 1, statements.get(i)))
                        .toList();
        paper.breakPage(CardLook.page(size));
        paper.add(new Cards(List.of(CardLook.heading(title())), 1, 2, cards));
    }

    private Card card(int number, Statement statement) {
        List<Block> foot = new ArrayList<>();
        if (!statement.question().isEmpty()) {
            foot.add(Paragraph.of(Text.of(statement.question()).size(15 * scale)).after(10));
        }
        foot.add(counts());
        return new Card(
                List.of(head(number, statement)),
                List.of(Fitted.of(9, words(statement)).aligned(Align.CENTRE).alike(longest)),
                foot);
    }

    private Text words(Statement statement) {
        return Text.of(statement.text()).bold().size(32 * scale);
    }

    private Heading head(int number, Statement statement) {
        String about =
                board.template().columns().stream()
                        .filter(column -> column.id().equals(statement.column()))
                        .map(Column::name)
                        .findFirst()
                        .map(name -> " · " + name)
                        .orElse("");
        Text words = Text.of(texts.of("cards.statement", number) + about).bold().size(13 * scale);
        return new Heading(3, List.of(words.colour(Look.ACCENT)), true);
    }

    private Table counts() {
        List<Cell> head =
                List.of(
                        Cell.empty(),
                        word(texts.of("report.agree")),
                        word(texts.of("report.unsure")),
                        word(texts.of("report.disagree")));
        List<List<Cell>> rows = new ArrayList<>();
        for (Voice voice : seating.voices()) {
            Text name = Text.of(voice.plural()).bold().size(13 * scale);
            Cell side = Cell.of(Paragraph.of(name).after(0)).asHeading().centredVertically();
            rows.add(List.of(side, box(), box(), box()));
        }
        return Table.of(List.of(1.4f, 1f, 1f, 1f), head, rows).gapped(4);
    }

    private Cell word(String words) {
        return Cell.of(
                Paragraph.of(Text.of(words).size(13 * scale)).aligned(Align.CENTRE).after(0));
    }

    /** Room for a number. */
    private Cell box() {
        return Cell.of(Paragraph.of(Text.of(" ").size(20 * scale)).after(0))
                .styled(BoxStyle.PLAIN.edged(Colour.INK).rounded(3));
    }
}
