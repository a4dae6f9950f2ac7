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
import nl.samenbord.ui.grid.Pen;
import nl.samenbord.ui.grid.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
    private final List<Stack> stacks;

    Presented(Easel easel, Board board, Posted piece, double top) {
        this.easel = easel;
        this.board = board;
        this.piece = piece;
        signature = new Signature(easel, board.template(), new Dots(board), piece);
        Box below = easel.below(top + easel.measures().margin(), true);
        double foot = signature.height() + 2 * easel.measures().gap();
        room = new Box(below.x(), below.y(), below.width(), below.height() - foot);
        stacks =
                switch (piece) {
                    case Posted.Loose loose ->
                            List.of(largest(style -> words(loose.note(), style, easel.width())));
                    case Posted.Laid laid -> bundled(laid);
                };
    }

    /** Title and notes together where the title can be large, else the title by itself. */
    private List<Stack> bundled(Posted.Laid laid) {
        String title = laid.bundle().title();
        List<Entry> notes = laid.notes().stream().map(note -> within(note, title)).toList();
        for (Style style : easel.titleSizes(LARGEST)) {
            List<Entry> all = new ArrayList<>(List.of(title(laid, style)));
            all.addAll(notes);
            Stack together = new Stack(easel, all, room.height(), Stack.PLAIN);
            if (together.pages() == 1) {
                return List.of(together);
            }
        }
        return List.of(
                largest(style -> List.of(title(laid, style))),
                new Stack(easel, notes, room.height(), Stack.PLAIN));
    }

    private Stack largest(Function<Style, List<Entry>> entries) {
        List<Style> sizes = easel.largeSizes(LARGEST);
        for (Style style : sizes) {
            Stack tried = new Stack(easel, entries.apply(style), room.height(), Stack.PLAIN);
            if (tried.pages() == 1 || style.equals(sizes.getLast())) {
                return tried;
            }
        }
        throw new IllegalStateException("there is a smallest size");
    }

    int pages() {
        return stacks.stream().mapToInt(Stack::pages).sum();
    }

    Color fill() {
        return switch (piece) {
            case Posted.Laid _ -> Token.PAPER.colour();
            case Posted.Loose loose ->
                    Color.web(board.template().voice(loose.note().voice()).colour());
        };
    }

    private Entry title(Posted.Laid laid, Style style) {
        return Entry.of(List.of(set(laid.bundle().title(), style, easel.width())), easel.width());
    }

    /**
     * A note in a bundle keeps its own words and its colour; words that stand above all as the
     * title are not said twice.
     */
    private Entry within(Note note, String title) {
        Voice voice = board.template().voice(note.voice());
        double padding = 1.5 * easel.measures().padding();
        var sheet = new Entry.Sheet(Color.web(voice.colour()), Color.web(voice.edge()), padding);
        double width = easel.width() - 2 * padding;
        Style body = easel.measures().body();
        List<Passage> words =
                words(note, body, width).stream()
                        .skip(note.text().strip().equals(title.strip()) ? 1 : 0)
                        .flatMap(e -> e.words().stream())
                        .toList();
        return Entry.of(words, easel.width()).on(sheet, signature.of(note));
    }

    /** The writer's own words, and below them their translation. */
    private List<Entry> words(Note note, Style style, double width) {
        List<Entry> words = new ArrayList<>();
        words.add(Entry.of(List.of(set(note.text(), style, width)), width));
        if (!note.translation().isEmpty()) {
            double smaller = Math.max(0.8 * style.size(), easel.measures().body().size());
            Style beside = new Style(Math.ceil(smaller), false);
            words.add(Entry.of(List.of(set(note.translation(), beside, width)), width));
        }
        return words;
    }

    private Passage set(String text, Style style, double width) {
        return easel.pen().even(text, style, width);
    }

    /** This page of it. */
    List<Node> page(int part) {
        int within = part;
        int place = 0;
        while (within >= stacks.get(place).pages()) {
            within -= stacks.get(place).pages();
            place++;
        }
        List<Node> nodes = new ArrayList<>(stacks.get(place).middle(within, room));
        nodes.addAll(signature.at(room.bottom() + easel.measures().gap()));
        // which piece it is stands at the top; here only whether it goes on
        nodes.addAll(easel.footer().at(teller(), 0, 1));
        if (part + 1 < pages()) {
            Passage on =
                    easel.pen().line(easel.texts().of("beamer.on") + " ›", easel.measures().body());
            nodes.addAll(
                    easel.pen()
                            .write(
                                    on,
                                    easel.measures().margin(),
                                    easel.footer().top(),
                                    easel.width(),
                                    Pen.Align.RIGHT,
                                    Token.INK.colour()));
        }
        return nodes;
    }

    private String teller() {
        List<Integer> tables = signature.notes().stream().map(Note::table).distinct().toList();
        boolean one = tables.size() == 1 && tables.getFirst() > 0;
        return one ? easel.texts().of("room.podium.table", tables.getFirst()) : "";
    }
}
