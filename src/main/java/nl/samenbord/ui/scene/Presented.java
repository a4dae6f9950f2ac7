package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.Footer;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Style;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * One piece before the room: its words as large as can be, over several pages rather than small;
 * below them what it is, its dots, and which table tells about it.
 */
final class Presented {
    private static final double LARGEST = 1.6;

    private final Easel easel;
    private final Board board;
    private final Posted piece;
    private final Box room;
    private final Signature signature;
    private final Stack stack;

    Presented(Easel easel, Board board, Posted piece, double top) {
        this.easel = easel;
        this.board = board;
        this.piece = piece;
        signature = new Signature(easel, board.template(), new Dots(board), piece);
        Box below = easel.below(top + easel.measures().margin(), true);
        double foot = signature.height() + 2 * easel.measures().gap();
        room = new Box(below.x(), below.y(), below.width(), below.height() - foot);
        stack = stack();
    }

    private Stack stack() {
        List<Style> sizes = easel.sizes(LARGEST, piece instanceof Posted.Laid);
        for (Style style : sizes) {
            Stack tried = new Stack(easel, entries(style), room.height(), false);
            if (tried.pages() == 1 || style.equals(sizes.getLast())) {
                return tried;
            }
        }
        throw new IllegalStateException("there is a smallest size");
    }

    int pages() {
        return stack.pages();
    }

    Color fill() {
        return switch (piece) {
            case Posted.Laid _ -> Token.PAPER.colour();
            case Posted.Loose loose ->
                    Color.web(board.template().voice(loose.note().voice()).colour());
        };
    }

    private List<Entry> entries(Style style) {
        return switch (piece) {
            case Posted.Laid laid -> {
                List<Entry> entries = new ArrayList<>();
                entries.add(entry(List.of(set(laid.bundle().title(), style, 0)), 0, null));
                laid.notes().forEach(note -> entries.add(within(note)));
                yield entries;
            }
            case Posted.Loose loose -> List.of(entry(words(loose.note(), style, 0), 0, null));
        };
    }

    /** A note in a bundle keeps its own words. */
    private Entry within(Note note) {
        Figure mark = signature.mark(note);
        double indent = mark.width() + 2 * easel.measures().padding();
        List<Passage> words = words(note, easel.measures().body(), indent);
        words.add(set(signature.of(note), easel.measures().strong(), indent));
        return entry(words, indent, mark);
    }

    private List<Passage> words(Note note, Style style, double indent) {
        List<Passage> words = new ArrayList<>();
        words.add(set(note.text(), style, indent));
        if (!note.translation().isEmpty()) {
            double smaller = Math.max(0.8 * style.size(), easel.measures().body().size());
            words.add(set(note.translation(), new Style(Math.ceil(smaller), false), indent));
        }
        return words;
    }

    private Passage set(String text, Style style, double indent) {
        return easel.pen().even(text, style, easel.width() - indent);
    }

    private Entry entry(List<Passage> words, double indent, @Nullable Figure mark) {
        return new Entry(mark, indent, words, easel.width(), null);
    }

    /** This part of it; more tells whether anything comes after it. */
    List<Node> page(int part, boolean more) {
        List<Node> nodes = new ArrayList<>(stack.middle(part, room));
        nodes.addAll(signature.at(room.bottom() + easel.measures().gap()));
        Footer footer = easel.footer();
        nodes.addAll(footer.at(teller(), part, pages()));
        return nodes;
    }

    private String teller() {
        List<Integer> tables = signature.notes().stream().map(Note::table).distinct().toList();
        boolean one = tables.size() == 1 && tables.getFirst() > 0;
        return one ? easel.texts().of("scene.podium.table", tables.getFirst()) : "";
    }
}
