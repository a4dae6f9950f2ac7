package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Style;

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
        List<Style> sizes = easel.largeSizes(LARGEST);
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
        List<Entry> entries = new ArrayList<>();
        switch (piece) {
            case Posted.Laid laid -> {
                Passage title = set(laid.bundle().title(), style, easel.width());
                entries.add(Entry.of(List.of(title), easel.width()));
                laid.notes().forEach(note -> entries.add(within(note)));
            }
            case Posted.Loose loose ->
                    entries.add(Entry.of(words(loose.note(), style, easel.width()), easel.width()));
        }
        return entries;
    }

    /** A note in a bundle keeps its own words and its colour. */
    private Entry within(Note note) {
        Voice voice = board.template().voice(note.voice());
        double padding = 1.5 * easel.measures().padding();
        var sheet = new Entry.Sheet(Color.web(voice.colour()), Color.web(voice.edge()), padding);
        List<Passage> words = words(note, easel.measures().body(), easel.width() - 2 * padding);
        return Entry.of(words, easel.width()).on(sheet, signature.of(note));
    }

    private List<Passage> words(Note note, Style style, double width) {
        List<Passage> words = new ArrayList<>();
        words.add(set(note.text(), style, width));
        if (!note.translation().isEmpty()) {
            double smaller = Math.max(0.8 * style.size(), easel.measures().body().size());
            words.add(set(note.translation(), new Style(Math.ceil(smaller), false), width));
        }
        return words;
    }

    private Passage set(String text, Style style, double width) {
        return easel.pen().even(text, style, width);
    }

    /** This page of it. */
    List<Node> page(int part) {
        List<Node> nodes = new ArrayList<>(stack.middle(part, room));
        nodes.addAll(signature.at(room.bottom() + easel.measures().gap()));
        nodes.addAll(easel.footer().at(teller(), part, pages()));
        return nodes;
    }

    private String teller() {
        List<Integer> tables = signature.notes().stream().map(Note::table).distinct().toList();
        boolean one = tables.size() == 1 && tables.getFirst() > 0;
        return one ? easel.texts().of("room.podium.table", tables.getFirst()) : "";
    }
}
