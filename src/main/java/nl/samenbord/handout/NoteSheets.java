package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Table;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Card;
import nl.samenbord.handout.paper.Cards;
import nl.samenbord.handout.paper.PageShape;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sheets of empty notes: for each table and each voice, the kinds in turn. */
final class NoteSheets implements CardsPart {
    private static final int DOWN = 4;
    private static final int ACROSS_A4 = 2;

    private final Board board;
    private final Phrases phrases;
    private final Seating seating;
    private final Texts texts;
    private final PaperSize size;
    private final int across;

    NoteSheets(Board board, Phrases phrases, PaperSize size) {
        this.board = board;
        this.phrases = phrases;
        seating = new Seating(board.template(), board.meeting());
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
            for (Voice voice : seating.voices()) {
                String heading = texts.of("cards.notes.of", voice.plural());
                List<String> languages = board.meeting().languages();
                print(paper, heading, new EmptyNote(phrases, voice, 0, languages));
            }
        }
        for (Table table : tables) {
            for (Voice voice : seating.voices(table)) {
                int number = table.number();
                String heading = texts.of("report.tableHead", number) + " · " + voice.plural();
                print(
                        paper,
                        heading,
                        new EmptyNote(phrases, voice, number, seating.languages(table)));
            }
        }
    }

    /** A note is as large on either paper: two sheets of A4 make one of A3. */
    private void print(Paper paper, String heading, EmptyNote note) throws IOException {
        PageShape page = CardLook.page(size);
        paper.breakPage(size == PaperSize.A4 ? page : page.turned());
        List<Card> cards = new ArrayList<>();
        List<Kind> kinds = board.template().kinds();
        for (int i = 0; i < across * DOWN; i++) {
            cards.add(note.card(kinds.get(i % kinds.size())));
        }
        Block rule = Paragraph.of(Text.of(texts.of("cards.notes.rule")).size(10)).after(0);
        paper.add(new Cards(List.of(CardLook.heading(heading), rule), across, DOWN, cards));
    }
}
