package nl.samenbord.ui.scene;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Shape;

import nl.samenbord.board.Dots;
import nl.samenbord.board.Kind;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Mark;
import nl.samenbord.ui.grid.Names;
import nl.samenbord.ui.grid.Passage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What stands under a piece: kind and voice, or how many notes; and its dots, voice by voice. */
final class Signature {
    private final Easel easel;
    private final Template template;
    private final Dots dots;
    private final Posted piece;
    private final List<Figure> parts = new ArrayList<>();

    Signature(Easel easel, Template template, Dots dots, Posted piece) {
        this.easel = easel;
        this.template = template;
        this.dots = dots;
        this.piece = piece;
        switch (piece) {
            case Posted.Laid laid ->
                    parts.add(words(null, easel.texts().of("notes.soFar", laid.notes().size())));
            case Posted.Loose loose -> parts.add(of(loose.note()));
        }
        List<Voice> voices =
                template.voices().stream().filter(v -> !v.optional() || given(v) > 0).toList();
        if (voices.stream().anyMatch(voice -> given(voice) > 0)) {
            voices.forEach(voice -> parts.add(words(dot(), given(voice) + " " + word(voice))));
        }
    }

    List<Note> notes() {
        return switch (piece) {
            case Posted.Laid laid -> laid.notes();
            case Posted.Loose loose -> List.of(loose.note());
        };
    }

    private int given(Voice voice) {
        return dots.of(piece.id(), voice.id());
    }

    private static String word(Voice voice) {
        return Names.within(Names.plain(voice.name()));
    }

    /** "wens · ouder", with its shape. */
    Figure of(Note note) {
        String kind = Names.within(Names.plain(template.kind(note.kind()).name()));
        return words(mark(note), kind + " · " + word(template.voice(note.voice())));
    }

    /** The shape of its kind on the colour of its voice. */
    private Figure mark(Note note) {
        double size = Math.ceil(0.8 * easel.measures().body().size());
        Kind.Shape kind = template.kind(note.kind()).shape();
        Color fill = Color.web(template.voice(note.voice()).colour());
        return new Figure(
                size,
                size,
                () -> {
                    Shape shape = Mark.of(kind, size, fill, Token.INK.colour());
                    shape.setStrokeWidth(1.5 * easel.measures().line());
                    return shape;
                });
    }

    private Figure dot() {
        double size = Math.ceil(0.6 * easel.measures().body().size());
        return new Figure(
                size, size, () -> new Circle(size / 2, size / 2, size / 2, Token.DOT.colour()));
    }

    private Figure words(@Nullable Figure before, String text) {
        Passage words = easel.pen().line(text, easel.measures().strong());
        double indent = before == null ? 0 : before.width() + easel.measures().padding();
        double width = indent + words.widest();
        Entry plain = Entry.of(List.of(words), width);
        Entry entry = before == null ? plain : plain.after(before, indent);
        return new Figure(width, entry.height(), () -> new Group(entry.at(0, 0, easel)));
    }

    double height() {
        double pitch = easel.pen().line("0", easel.measures().strong()).pitch();
        return lines().size() * pitch;
    }

    /** As many beside each other as fit. */
    private List<List<Figure>> lines() {
        List<List<Figure>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        double used = 0;
        for (Figure part : parts) {
            if (used > 0 && used + part.width() > easel.width()) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(part);
            used += part.width() + easel.measures().margin();
        }
        return lines;
    }

    List<Node> at(double y) {
        List<Node> nodes = new ArrayList<>();
        double pitch = easel.pen().line("0", easel.measures().strong()).pitch();
        double top = y;
        for (List<Figure> line : lines()) {
            double x = easel.measures().margin();
            for (Figure part : line) {
                nodes.add(part.at(x, top));
                x += part.width() + easel.measures().margin();
            }
            top += pitch;
        }
        return nodes;
    }
}
