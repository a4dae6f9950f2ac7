package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Standings;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Box;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Columns;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the cells of a poster: the question, then the notes, the strongest first. */
final class PosterCells {
    private static final float APART = 2;

    /** Where a cell is twice as wide as this, two pieces hang beside each other. */
    private static final float NARROW = 170;

    private static final float BETWEEN = 6;

    /** After so many pieces without room there is hardly one that has. */
    private static final int PATIENCE = 12;

    /** Sums of many heights differ a little with their order. */
    private static final float SLACK = 0.1f;

    private final Template template;
    private final Phrases phrases;
    private final Paper paper;
    private final Map<Cell, List<Posted>> posted;
    private final Comparator<Posted> strength;

    /** Cells that are measured on this paper. */
    PosterCells(Board board, Phrases phrases, Paper paper) {
        template = board.template();
        this.phrases = phrases;
        this.paper = paper;
        posted = Posted.on(board);
        Map<Id, Integer> places = new HashMap<>();
        Standings.of(board).forEach(one -> places.put(one.posted().id(), one.place()));
        strength =
                Comparator.comparingInt(
                        piece -> places.getOrDefault(piece.id(), Integer.MAX_VALUE));
    }

    /** Everything that hangs in a cell of this width. */
    List<Block> all(Cell cell, float size, float width) {
        List<Block> pieces = pieces(cell).stream().map(piece -> whole(piece, size)).toList();
        List<Block> blocks = new ArrayList<>(List.of(question(cell, size)));
        blocks.addAll(spread(pieces, width));
        return blocks;
    }

    /** As much of it as fits this width and height, and how many notes are left out. */
    List<Block> strongest(Cell cell, float size, float width, float height) {
        List<Block> all = all(cell, size, width);
        if (paper.height(all, width) <= height + SLACK) {
            return all;
        }
        List<Posted> pieces = pieces(cell);
        int left = pieces.stream().mapToInt(piece -> piece.all().size()).sum();
        Block question = question(cell, size);
        boolean room = paper.height(List.of(question, more(left, size)), width) <= height;
        Block head = room ? question : code(cell, size);
        List<Block> shown = new ArrayList<>();
        int refused = 0;
        for (Posted piece : pieces) {
            List<Block> more = new ArrayList<>(shown);
            more.add(brief(piece, size));
            int others = left - piece.all().size();
            if (paper.height(laid(head, more, others, size, width), width) <= height + SLACK) {
                shown = more;
                left = others;
            } else if (++refused == PATIENCE) {
                break;
            }
        }
        return laid(head, shown, left, size, width);
    }

    private List<Block> laid(Block head, List<Block> shown, int left, float size, float width) {
        List<Block> blocks = new ArrayList<>(List.of(head));
        blocks.addAll(spread(shown, width));
        if (left > 0) {
            blocks.add(more(left, size));
        }
        return blocks;
    }

    /** In a wide cell pieces hang beside each other, each where there is most room. */
    private List<Block> spread(List<Block> pieces, float width) {
        int across = Math.clamp((int) (width / NARROW), 1, Math.max(1, pieces.size()));
        if (across == 1) {
            return pieces;
        }
        float wide = (width - (across - 1) * BETWEEN) / across;
        List<List<Block>> stacks = new ArrayList<>();
        float[] heights = new float[across];
        for (int at = 0; at < across; at++) {
            stacks.add(new ArrayList<>());
        }
        for (Block piece : pieces) {
            int lowest = 0;
            for (int at = 1; at < across; at++) {
                lowest = heights[at] < heights[lowest] ? at : lowest;
            }
            stacks.get(lowest).add(piece);
            heights[lowest] += paper.height(List.of(piece), wide) + APART;
        }
        return List.of(
                new Columns(BETWEEN, stacks.stream().map(s -> new Columns.Column(1, s)).toList()));
    }

    private List<Posted> pieces(Cell cell) {
        return posted.getOrDefault(cell, List.of()).stream().sorted(strength).toList();
    }

    private Block question(Cell cell, float size) {
        Text question = Text.of("  " + template.question(cell)).bold().size(size);
        return Paragraph.of(words(cell, size), phrases.ofTemplate(question)).after(APART);
    }

    /** Where there is no room for the question. */
    private Block code(Cell cell, float size) {
        return Paragraph.of(words(cell, size)).after(0);
    }

    private Text words(Cell cell, float size) {
        Colour colour = Colour.of(template.column(cell).colour());
        return Text.of(cell.code()).bold().size(size).colour(colour);
    }

    private Block whole(Posted piece, float size) {
        return switch (piece) {
            case Posted.Loose loose -> note(loose.note(), size);
            case Posted.Laid laid -> {
                List<Block> blocks = new ArrayList<>(List.of(title(laid, size)));
                laid.notes().forEach(note -> blocks.add(note(note, size)));
                yield bundle(blocks);
            }
        };
    }

    private Block brief(Posted piece, float size) {
        return switch (piece) {
            case Posted.Loose loose -> note(loose.note(), size);
            case Posted.Laid laid -> bundle(List.of(title(laid, size)));
        };
    }

    private static Block bundle(List<Block> blocks) {
        return new Box(BoxStyle.PLAIN.edged(Colour.INK).rounded(2).padded(3, 2), blocks)
                .after(APART);
    }

    private Block title(Posted.Laid laid, float size) {
        Text title =
                Text.of(phrases.mark(template.kind(phrases.kindOf(laid))) + laid.bundle().title());
        Text count = Text.of(" (" + phrases.texts().of("notes.count", laid.notes().size()) + ")");
        return Paragraph.of(title.bold().size(size), count.size(size)).after(APART);
    }

    private Block note(Note note, float size) {
        Voice voice = template.voice(note.voice());
        Text mark = Text.of(phrases.mark(template.kind(note.kind()))).size(size);
        Text who = Text.of("  " + phrases.lower(voice.name())).bold().size(size);
        Text words = phrases.words(note, size);
        List<Block> lines = new ArrayList<>();
        lines.add(Paragraph.of(mark, words, who.colour(Look.MUTED)).after(0));
        if (!note.translation().isEmpty()) {
            String translation = phrases.texts().of("report.translation", note.translation());
            lines.add(Paragraph.of(Text.of(translation).size(size)).after(0));
        }
        return new Box(VoiceLook.of(template, voice).rounded(1).padded(3, 1), lines).after(APART);
    }

    private Block more(int notes, float size) {
        Text words = Text.of("+ " + notes).bold().size(size + 1);
        return Paragraph.of(words).after(0);
    }
}
