package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Givens;
import nl.samenbord.board.Note;
import nl.samenbord.board.Row;
import nl.samenbord.board.Template;
import nl.samenbord.text.TypedMoment;
import nl.samenbord.ui.grid.HeadBand;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Style;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What was answered to what the template asks beside the notes: of the board, columns, rows, cells
 * and notes under each other, then numbers as a line and the ladder; only what was answered.
 */
final class FilledPicture {
    private final Easel easel;

    FilledPicture(Easel easel) {
        this.easel = easel;
    }

    Drawn page(Board board, int wanted) {
        Template template = board.template();
        String title = Names.plain(template.title());
        Ladder ladder = new Ladder(easel, board);
        boolean more =
                template.asks().stream()
                        .anyMatch(
                                a -> a.of() == Ask.Of.ROW && !(a.sort() instanceof Ask.Sort.Step));
        List<Said> all = new ArrayList<>(ofBoard(board));
        for (Column column : template.columns()) {
            Color colour = Color.web(column.colour());
            String name = Names.plain(column.name());
            all.add(said(board, Ask.Of.COLUMN, column.id(), name, colour));
        }
        if (ladder.isEmpty() || more) {
            for (Row row : template.rows()) {
                all.add(said(board, Ask.Of.ROW, row.id(), Names.plain(row.name()), null));
            }
        }
        template.cells().forEach(cell -> all.addAll(ofCell(board, cell)));
        List<Said> answered = all.stream().filter(one -> !one.words().isEmpty()).toList();
        List<Chapter> chapters = new ArrayList<>();
        if (!answered.isEmpty()) {
            chapters.add(chapter(title, style -> entries(answered, style)));
        }
        lines(board, chapters);
        if (!ladder.isEmpty()) {
            chapters.add(chapter(title, ladder::entries));
        }
        if (chapters.isEmpty()) {
            HeadBand head = easel.head(Names.plain(template.title()));
            List<Node> nodes = new ArrayList<>(List.of(head.onPaper()));
            String none = easel.texts().of("room.filled.none");
            nodes.addAll(easel.say(none, easel.below(head.height(), false)));
            return new Drawn(nodes, 1);
        }
        return new Booklet(easel, chapters).page(wanted);
    }

    /** Of what something is said, and what; without a colour it has no point before it. */
    private record Said(String name, String words, @Nullable Color colour) {}

    private Said said(Board board, Ask.Of sort, String of, String name, @Nullable Color colour) {
        String words = new Givens(board).sentence(sort, of, new TypedMoment(easel.texts())::shown);
        return new Said(name, words, colour);
    }

    private Chapter chapter(String title, Function<Style, List<Entry>> entries) {
        List<Style> styles = List.of(easel.measures().question(), easel.measures().strong());
        return Chapter.under(easel.head(title), easel, styles, Stack.RULED, entries);
    }

    private List<Entry> entries(List<Said> all, Style style) {
        Figures figures = new Figures(easel);
        Style plain = new Style(style.size(), false);
        boolean coloured = all.stream().anyMatch(one -> one.colour() != null);
        double indent = coloured ? style.size() : 0;
        double room = easel.width() - indent;
        List<Entry> entries = new ArrayList<>();
        for (Said one : all) {
            List<Passage> words = new ArrayList<>();
            words.add(easel.pen().even(one.name(), style, room));
            words.add(easel.pen().even(one.words(), plain, room));
            Color colour = one.colour();
            // without a colour it begins where the others do
            Figure before =
                    colour == null
                            ? new Figure(0, 0, () -> Figures.nothing(0, 0))
                            : figures.point(style, colour);
            entries.add(Entry.of(words, easel.width()).after(before, indent));
        }
        return entries;
    }

    private List<Said> ofBoard(Board board) {
        Givens givens = new Givens(board);
        List<Said> all = new ArrayList<>();
        for (Ask ask : givens.asked(Ask.Of.BOARD)) {
            String words = givens.words(ask, "", new TypedMoment(easel.texts())::shown);
            all.add(new Said(Names.plain(ask.name()), words, null));
        }
        return all;
    }

    /** Each number that is asked again and again, on a page of its own. */
    private void lines(Board board, List<Chapter> chapters) {
        Givens givens = new Givens(board);
        for (Ask ask : givens.asked(Ask.Of.BOARD)) {
            List<Ask.Point> points = givens.line(ask, "");
            if (ask.sort() instanceof Ask.Sort.Scale scale && !points.isEmpty()) {
                HeadBand head = easel.head(Names.plain(ask.name()));
                double top = head.height() + easel.measures().margin();
                double height = easel.below(top, true).height();
                NumberLine line = new NumberLine(easel, scale, points, easel.width(), height);
                int goal = scale.dream() ? board.dream().goal() : 0;
                Entry entry = Entry.of(List.of(), easel.width()).over(line.figure(goal));
                chapters.add(chapter(Names.plain(ask.name()), _ -> List.of(entry)));
            }
        }
    }

    /** Of a cell, and of the notes in it. */
    private List<Said> ofCell(Board board, Cell cell) {
        Template template = board.template();
        Color colour = Color.web(template.column(cell).colour());
        List<Said> all = new ArrayList<>();
        all.add(said(board, Ask.Of.CELL, cell.code(), Names.of(template, cell), colour));
        for (Note note : board.notesIn(cell)) {
            all.add(said(board, Ask.Of.NOTE, note.id().toString(), note.text(), colour));
        }
        return all;
    }
}
