package nl.samenbord.ui.facilitator.template;

import javafx.scene.Node;

import nl.samenbord.board.Kind;
import nl.samenbord.board.Named;
import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Mark;

import java.util.List;
import java.util.Optional;

/** The kinds of notes: their words and their shape. */
record KindForm(Texts texts, PartFields<Kind> fields) implements PartForm<Kind> {
    KindForm(Parts parts, Drawing drawing) {
        this(
                parts.texts(),
                new PartFields<>(
                        parts,
                        drawing,
                        "kind",
                        place -> Integer.toString(place + 1),
                        Template::kinds,
                        (template, kinds) -> new Sketch(template).kinds(kinds)));
    }

    @Override
    public String title() {
        return texts.of("drawing.kinds");
    }

    @Override
    public String add() {
        return texts.of("drawing.add.kind");
    }

    @Override
    public int most() {
        return Template.MOST_WORDS;
    }

    @Override
    public List<Drawn> controls(int place) {
        return List.of(
                fields.name(place),
                fields.text(
                        place,
                        "plural",
                        texts.of("drawing.plural"),
                        true,
                        Kind::plural,
                        kind -> kind::inPlural),
                fields.text(
                        place,
                        "hint",
                        texts.of("drawing.hint"),
                        true,
                        Kind::hint,
                        kind -> kind::hinting),
                fields.choice(
                        place,
                        texts.of("drawing.shape"),
                        List.of(Kind.Shape.values()),
                        new DrawnChoice.Look<>(this::word, KindForm::picture),
                        kind -> Optional.of(kind.shape()),
                        kind -> kind::shaped));
    }

    private String word(Kind.Shape shape) {
        return switch (shape) {
            case SQUARE -> texts.of("shape.square");
            case CIRCLE -> texts.of("shape.circle");
            case TRIANGLE -> texts.of("shape.triangle");
            case DIAMOND -> texts.of("shape.diamond");
        };
    }

    private static Node picture(Kind.Shape shape) {
        return Mark.of(shape, 14, Token.CARD.colour(), Token.INK.colour());
    }

    @Override
    public Template added(Template template) {
        List<Kind> kinds = template.kinds();
        return new Sketch(template).kinds(Named.plus(kinds, BlankTemplate.kind(kinds, texts)));
    }

    @Override
    public Template arranged(Template template, List<Integer> places) {
        return new Sketch(template).kinds(places.stream().map(template.kinds()::get).toList());
    }
}
