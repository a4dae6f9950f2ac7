package nl.samenbord.ui.scene;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import nl.samenbord.board.Column;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Box;
import nl.samenbord.ui.grid.Frames;
import nl.samenbord.ui.grid.Mark;
import nl.samenbord.ui.grid.Measures;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.ui.grid.Passage;
import nl.samenbord.ui.grid.Pen;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The colours of columns and voices and the shapes of kinds, each with its word. */
final class Chips {
    private record Chip(
            Color fill, Color edge, Color ink, Kind.@Nullable Shape mark, Passage name) {}

    private final Easel easel;
    private final Measures measures;
    private final List<List<Chip>> sorts = new ArrayList<>();

    Chips(Easel easel, Template template) {
        this.easel = easel;
        measures = easel.measures();
        sorts.add(template.columns().stream().map(this::chip).toList());
        List<Chip> smaller = new ArrayList<>();
        template.voices().forEach(voice -> smaller.add(chip(voice)));
        template.kinds().forEach(kind -> smaller.add(chip(kind)));
        sorts.add(smaller);
    }

    private Chip chip(Column column) {
        Color fill = Color.web(column.colour());
        return new Chip(fill, fill, Token.ON_ACCENT.colour(), null, name(column.name()));
    }

    private Chip chip(Voice voice) {
        Color edge = Color.web(voice.edge());
        Color fill = Color.web(voice.colour());
        return new Chip(fill, edge, Token.INK.colour(), null, name(voice.name()));
    }

    private Chip chip(Kind kind) {
        Color ink = Token.INK.colour();
        return new Chip(Token.CARD.colour(), ink, ink, kind.shape(), name(kind.name()));
    }

    private Passage name(String words) {
        return easel.pen().line(Names.plain(words), measures.strong());
    }

    /** Line after line in the middle of this place; what finds no room is left out. */
    List<Node> within(Box place) {
        List<List<Chip>> lines = new ArrayList<>();
        sorts.forEach(sort -> lines.addAll(lines(sort, place.width())));
        double pitch = high() + 2 * measures.gap();
        long fitting = (long) ((place.height() + 2 * measures.gap()) / pitch);
        int shown = Math.clamp(fitting, 0, lines.size());
        double y = place.y() + (place.height() - shown * pitch + 2 * measures.gap()) / 2;
        List<Node> nodes = new ArrayList<>();
        for (List<Chip> line : lines.subList(0, shown)) {
            double x = place.x();
            for (Chip chip : line) {
                nodes.addAll(draw(chip, x, y));
                x += wide(chip) + measures.gap();
            }
            y += pitch;
        }
        return nodes;
    }

    private double high() {
        return name("0").height() + 4 * measures.padding();
    }

    private double wide(Chip chip) {
        return chip.name().widest() + before(chip) + 5 * measures.padding();
    }

    private double before(Chip chip) {
        return chip.mark() == null ? 0 : measures.body().size() + measures.padding();
    }

    private List<List<Chip>> lines(List<Chip> sort, double width) {
        List<List<Chip>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        double used = 0;
        for (Chip chip : sort) {
            if (used > 0 && used + wide(chip) > width) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(chip);
            used += wide(chip) + measures.gap();
        }
        return lines;
    }

    private List<Node> draw(Chip chip, double x, double y) {
        Box box = new Box(x, y, wide(chip), high());
        Rectangle paper = Frames.filled(box, measures.corner(), chip.fill());
        paper.setStroke(chip.edge());
        paper.setStrokeWidth(measures.line());
        List<Node> nodes = new ArrayList<>(List.of(paper));
        double left = x + 2.5 * measures.padding();
        if (chip.mark() != null) {
            double size = 0.8 * measures.body().size();
            Shape mark = Mark.of(chip.mark(), size, chip.fill(), chip.ink());
            mark.setStrokeWidth(1.5 * measures.line());
            mark.relocate(left, y + (high() - size) / 2);
            nodes.add(mark);
            left += before(chip);
        }
        double top = y + (high() - chip.name().height()) / 2;
        double room = chip.name().widest();
        nodes.addAll(easel.pen().write(chip.name(), left, top, room, Pen.Align.LEFT, chip.ink()));
        return nodes;
    }
}
