package nl.samenbord.handout;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Bar;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** Pieces under each other with their dots, a bar for each voice and never one for all. */
final class PieceTable {
    /** A piece with what stands before it: its place in an order, or nothing. */
    record Line(String place, String beside, Posted piece) {}

    private static final int LONGEST = 110;
    private static final float SIZE = 9.5f;
    private static final int MANY = 4;

    private final Board board;
    private final Phrases phrases;
    private final Texts texts;
    private final Dots dots;
    private final List<Voice> voices;

    PieceTable(Board board, Phrases phrases) {
        this.board = board;
        this.phrases = phrases;
        texts = phrases.texts();
        dots = new Dots(board);
        voices = new Attendance(board).voices();
    }

    /** A table of these pieces; the place has a column only where there is one. */
    Table of(List<Line> lines) {
        boolean placed = lines.stream().anyMatch(line -> !line.place().isEmpty());
        List<Float> shares = new ArrayList<>();
        List<Cell> head = new ArrayList<>();
        if (placed) {
            shares.add(0.9f);
            head.add(cell(Look.small(texts.of("sheet.place"))));
        }
        shares.add(5f);
        head.add(cell(Look.small(texts.of("sheet.piece"))));
        for (Voice voice : voices) {
            shares.add(voices.size() > MANY ? 0.9f : 1.8f);
            head.add(cell(Look.small(texts.of("sheet.dotsOf", phrases.lower(voice.plural())))));
        }
        return Table.of(shares, head, lines.stream().map(line -> row(line, placed)).toList());
    }

    private List<Cell> row(Line line, boolean placed) {
        List<Cell> cells = new ArrayList<>();
        if (placed) {
            cells.add(
                    Cell.of(
                            Paragraph.of(Text.of(line.place()).bold().size(SIZE)).after(0),
                            Paragraph.of(Look.small(line.beside())).after(0)));
        }
        Text title = phrases.title(line.piece(), LONGEST).bold().size(SIZE);
        cells.add(
                Cell.of(
                                Paragraph.of(title).after(0),
                                Paragraph.of(Look.small(phrases.where(line.piece()))).after(0))
                        .asHeading());
        for (Voice voice : voices) {
            int given = dots.of(line.piece().id(), voice.id());
            int most = most(voice);
            Text number = Text.of(Integer.toString(given)).bold().size(SIZE);
            Colour fill = Colour.of(voice.colour());
            double part = most == 0 ? 0 : (double) given / most;
            cells.add(Cell.of(new Bar(number, part, fill, Colour.of(voice.edge()))));
        }
        return cells;
    }

    /** What this voice gave to the piece that got most of it: the longest bar. */
    private int most(Voice voice) {
        return Posted.inOrder(board).stream()
                .mapToInt(piece -> dots.of(piece.id(), voice.id()))
                .max()
                .orElse(0);
    }

    private static Cell cell(Text text) {
        return Cell.of(Paragraph.of(text).after(0));
    }
}
