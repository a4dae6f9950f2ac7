package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Table;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Box;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Card;
import nl.samenbord.handout.paper.Cards;
import nl.samenbord.handout.paper.Columns;
import nl.samenbord.handout.paper.PageShape;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.WritingLines;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sheets of empty notes: for each table and each voice, the kinds in turn. */
final class NoteSheets implements CardsPart {
    private static final int DOWN = 4;
    private static final int ACROSS_A4 = 2;

    /** How much wider what a kind means is than the word before a blank. */
    private static final float HINT = 5.4f;

    private final Board board;
    private final Phrases phrases;
    private final Texts texts;
    private final PaperSize size;
    private final int across;

    NoteSheets(Board board, Phrases phrases, PaperSize size) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
        this.size = size;
        across =
                switch (size) {
                    case A4 -> ACROSS_A4;
                    case A3 -> 2 * ACROSS_A4;
                };
    }

    @Override
    public String title() {
        return texts.of("cards.notes");
    }

    @Override
    public String use() {
        return texts.of("cards.notes.use");
    }

    @Override
    public void printOn(Paper paper) throws IOException {
        List<Table> tables = board.meeting().tables();
        if (tables.isEmpty()) {
            for (Voice voice : phrases.voicesHere()) {
                print(paper, voice, "", texts.of("cards.notes.of", voice.plural()));
            }
        }
        for (Table table : tables) {
            int number = table.number();
            for (Voice voice : phrases.voicesAt(table)) {
                String heading = texts.of("report.tableHead", number) + " · " + voice.plural();
                print(paper, voice, texts.of("report.table", number), heading);
            }
        }
    }

    /** A note is as large on either paper: two sheets of A4 make one of A3. */
    private void print(Paper paper, Voice voice, String where, String heading) throws IOException {
        PageShape page = CardLook.page(size);
        paper.breakPage(size == PaperSize.A4 ? page : page.turned());
        List<Card> cards = new ArrayList<>();
        List<Kind> kinds = board.template().kinds();
        for (int i = 0; i < across * DOWN; i++) {
            cards.add(card(kinds.get(i % kinds.size()), voice, where));
        }
        Block rule = Paragraph.of(Text.of(texts.of("cards.notes.rule")).size(10)).after(0);
        paper.add(new Cards(List.of(CardLook.heading(heading), rule), across, DOWN, cards));
    }

    private Card card(Kind kind, Voice voice, String where) {
        BoxStyle style =
                BoxStyle.PLAIN
                        .filled(Colour.of(voice.colour()).tint(0.5))
                        .barred(Colour.of(voice.edge()))
                        .padded(7, 3);
        String from = phrases.lower(voice.name()) + (where.isEmpty() ? "" : " · " + where);
        Text name = Text.of(phrases.mark(kind) + kind.name() + "   ").bold().size(15);
        Paragraph words = Paragraph.of(name, Text.of(from).size(10.5f)).after(0);
        Block band = Box.of(style, words);
        List<Block> lines = List.of(new WritingLines(CardLook.LINE));
        return new Card(List.of(band, blanks(kind, where)), lines, List.of());
    }

    /** What one fills in: the cell it is about, and the table where that is not known. */
    private Block blanks(Kind kind, String where) {
        List<Columns.Column> parts = new ArrayList<>();
        if (where.isEmpty()) {
            addBlank(parts, texts.of("cards.notes.table"));
        } else {
            parts.add(new Columns.Column(HINT, List.of(line(Text.of(kind.hint()).size(9)))));
        }
        addBlank(parts, texts.of("cards.notes.cell"));
        return new Columns(5, parts);
    }

    private static void addBlank(List<Columns.Column> parts, String words) {
        BoxStyle style = BoxStyle.PLAIN.edged(Colour.INK).rounded(2).padded(4, 1);
        parts.add(
                new Columns.Column(1, List.of(line(Text.of(words).size(11)).aligned(Align.RIGHT))));
        parts.add(new Columns.Column(1.7f, List.of(Box.of(style, line(Text.of(" ").size(11))))));
    }

    private static Paragraph line(Text words) {
        return Paragraph.of(words).after(0);
    }
}
