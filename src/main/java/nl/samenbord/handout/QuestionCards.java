package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Template;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Box;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Card;
import nl.samenbord.handout.paper.Cards;
import nl.samenbord.handout.paper.Each;
import nl.samenbord.handout.paper.Fitted;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.WritingLines;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;

import java.io.IOException;
import java.util.List;

/** A card with the question of each cell, to lie on a table. */
final class QuestionCards implements CardsPart {
    private static final int ACROSS = 2;
    private static final int DOWN = 2;

    private final Template template;
    private final Phrases phrases;
    private final PaperSize size;
    private final float scale;
    private final List<List<Text>> longest;

    QuestionCards(Board board, Phrases phrases, PaperSize size) {
        template = board.template();
        this.phrases = phrases;
        this.size = size;
        scale = size.scale();
        longest = Longest.of(template.questions().values().stream().map(q -> List.of(words(q))));
    }

    @Override
    public String title() {
        return phrases.texts().of("cards.questions");
    }

    @Override
    public String use() {
        return phrases.texts().of("cards.questions.use");
    }

    @Override
    public void printOn(Paper paper) throws IOException {
        paper.breakPage(CardLook.page(size).turned());
        paper.add(
                new Cards(
                        List.of(CardLook.heading(title())),
                        ACROSS,
                        DOWN,
                        new Each<>(template.cells(), this::card)));
    }

    private Card card(Cell cell) {
        return new Card(List.of(head(cell)), List.of(question(cell)), foot());
    }

    private Block head(Cell cell) {
        Column column = template.column(cell);
        Text code = Text.of(cell.code() + "   ").bold().size(20 * scale).colour(Colour.WHITE);
        Text name =
                Text.of(column.name() + " · " + template.row(cell).name())
                        .bold()
                        .size(12.5f * scale)
                        .colour(Colour.WHITE);
        BoxStyle style = BoxStyle.PLAIN.filled(Colour.of(column.colour())).rounded(4).padded(10, 4);
        return Box.of(style, new Heading(3, List.of(code, name), true));
    }

    private Block question(Cell cell) {
        String question = template.question(cell);
        if (question.isEmpty()) {
            return new WritingLines(CardLook.LINE);
        }
        return Fitted.of(9, words(question)).aligned(Align.CENTRE).alike(longest);
    }

    private Text words(String question) {
        return Text.of(question).bold().size(28 * scale);
    }

    private List<Block> foot() {
        return template.kinds().stream()
                .map(
                        kind -> {
                            Text name = Text.of(phrases.marked(kind)).bold();
                            Text hint = Text.of(kind.hint().isEmpty() ? "" : ": " + kind.hint());
                            return (Block)
                                    Paragraph.of(name.size(11 * scale), hint.size(11 * scale))
                                            .after(1);
                        })
                .toList();
    }
}
