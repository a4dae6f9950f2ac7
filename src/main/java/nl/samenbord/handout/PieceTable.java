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
    /** A piece with what stands before it, its place in an order or nothing, and beside that. */
    record Line(String place, String beside, Posted piece) {}

    /** Lines under a title of their own. */
    record Section(String title, List<Line> lines) {
        Section {
            lines = List.copyOf(lines);
        }
    }

    private static final int LONGEST = 110;
    private static final float SIZE = 9.5f;
    private static final int MANY = 4;

    private final Phrases phrases;
    private final Texts texts;
    private final Dots dots;
    private final List<Posted> pieces;
    private final List<Voice> voices;

    PieceTable(Board board, Phrases phrases) {
        this.phrases = phrases;
        texts = phrases.texts();
        dots = new Dots(board);
        pieces = Posted.inOrder(board);
        voices = new Attendance(board).voices();
    }

    /** A table of these pieces; the place has a column only where there is one. */
    Table of(List<Line> lines) {
        return ofSections(List.of(new Section("", lines)));
    }

    /** One table of several lists. */
    Table ofSections(List<Section> sections) {
        boolean placed =
                sections.stream()
                        .flatMap(section -> section.lines().stream())
                        .anyMatch(line -> !line.place().isEmpty());
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
        List<List<Cell>> rows = new ArrayList<>();
        for (Section section : sections) {
            if (!section.title().isEmpty()) {
                rows.add(title(section.title(), shares.size()));
            }
            section.lines().forEach(line -> rows.add(row(line, placed)));
        }
        return Table.of(shares, head, rows);
    }

    private static List<Cell> title(String title, int columns) {
        Text words = Text.of(title).bold().size(SIZE).colour(Look.ACCENT);
        List<Cell> cells = new ArrayList<>(List.of(cell(words).asHeading()));
        while (cells.size() < columns) {
            cells.add(Cell.empty());
        }
        return cells;
    }

    private List<Cell> row(Line line, boolean placed) {
        List<Cell> cells = new ArrayList<>();
        String where = phrases.where(line.piece());
        if (placed) {
            cells.add(
                    Cell.of(
                            Paragraph.of(Text.of(line.place()).bold().size(SIZE)).after(0),
                            Paragraph.of(Look.small(line.beside())).after(0)));
        } else if (!line.beside().isEmpty()) {
            where += " · " + line.beside();
        }
        Text title = phrases.title(line.piece(), LONGEST).bold().size(SIZE);
        cells.add(
                Cell.of(Paragraph.of(title).after(0), Paragraph.of(Look.small(where)).after(0))
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
        return pieces.stream().mapToInt(piece -> dots.of(piece.id(), voice.id())).max().orElse(0);
    }

    private static Cell cell(Text text) {
        return Cell.of(Paragraph.of(text).after(0));
    }
}
