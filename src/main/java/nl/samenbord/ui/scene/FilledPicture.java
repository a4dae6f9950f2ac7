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
 * What was answered to what the template asks beside the notes: of the board, numbers as a line, of
 * columns and rows, the ladder, of cells and notes; only what was answered.
 */
final class FilledPicture {
    private final Easel easel;

    FilledPicture(Easel easel) {
        this.easel = easel;
    }

    Drawn page(Board board, int wanted) {
        Board shown = board;
        Template template = shown.template();
        List<Chapter> chapters = new ArrayList<>();
        ofBoard(shown, chapters);
        lines(shown, chapters);
        List<Said> columns = new ArrayList<>();
        for (Column column : template.columns()) {
            columns.add(
                    said(
                            shown,
                            Ask.Of.COLUMN,
                            column.id(),
                            Names.plain(column.name()),
                            Color.web(column.colour())));
        }
        chapter(Names.plain(template.title()), columns, chapters);
        List<Said> rows = new ArrayList<>();
        for (Row row : template.rows()) {
            rows.add(said(shown, Ask.Of.ROW, row.id(), Names.plain(row.name()), null));
        }
        boolean climbed = ladder(shown, chapters);
        boolean more =
                template.asks().stream()
                        .anyMatch(
                                a -> a.of() == Ask.Of.ROW && !(a.sort() instanceof Ask.Sort.Step));
        if (!climbed || more) {
            chapter(Names.plain(template.title()), rows, chapters);
        }
        for (int place = 0; place < template.columns().size(); place++) {
            cells(shown, place, chapters);
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

    private void chapter(String title, List<Said> all, List<Chapter> chapters) {
        List<Said> answered = all.stream().filter(one -> !one.words().isEmpty()).toList();
        if (!answered.isEmpty()) {
            chapters.add(chapter(title, style -> entries(answered, style)));
        }
    }

    private Chapter chapter(String title, Function<Style, List<Entry>> entries) {
        List<Style> styles = List.of(easel.measures().question(), easel.measures().strong());
        return Chapter.under(easel.head(title), easel, styles, Stack.RULED, entries);
    }

    private List<Entry> entries(List<Said> all, Style style) {
        Figures figures = new Figures(easel);
        Style plain = new Style(style.size(), false);
        double indent = style.size();
        double room = easel.width() - indent;
        List<Entry> entries = new ArrayList<>();
        for (Said one : all) {
            List<Passage> words = new ArrayList<>();
            words.add(easel.pen().even(one.name(), style, room));
            words.add(easel.pen().even(one.words(), plain, room));
            Entry entry = Entry.of(words, easel.width());
            Color colour = one.colour();
            entries.add(colour == null ? entry : entry.after(figures.point(style, colour), indent));
        }
        return entries;
    }

    private void ofBoard(Board board, List<Chapter> chapters) {
        Givens givens = new Givens(board);
        List<Said> all = new ArrayList<>();
        for (Ask ask : givens.asked(Ask.Of.BOARD)) {
            String words = givens.words(ask, "", new TypedMoment(easel.texts())::shown);
            all.add(new Said(Names.plain(ask.name()), words, null));
        }
        chapter(Names.plain(board.template().title()), all, chapters);
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

    private boolean ladder(Board board, List<Chapter> chapters) {
        Ladder ladder = new Ladder(easel, board);
        if (ladder.isEmpty()) {
            return false;
        }
        chapters.add(chapter(Names.plain(board.template().title()), ladder::entries));
        return true;
    }

    /** The cells of one column, and the notes in them. */
    private void cells(Board board, int column, List<Chapter> chapters) {
        Template template = board.template();
        List<Said> all = new ArrayList<>();
        for (int row = 0; row < template.rows().size(); row++) {
            Cell cell = new Cell(column, row);
            String name = Names.plain(template.row(cell).name());
            all.add(said(board, Ask.Of.CELL, cell.code(), name, null));
            for (Note note : board.notesIn(cell)) {
                all.add(said(board, Ask.Of.NOTE, note.id().toString(), note.text(), null));
            }
        }
        chapter(Names.plain(template.columns().get(column).name()), all, chapters);
    }
}
