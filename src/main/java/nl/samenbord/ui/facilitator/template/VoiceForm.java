package nl.samenbord.ui.facilitator.template;

import javafx.scene.Node;
import javafx.scene.paint.Color;

import nl.samenbord.board.Kind;
import nl.samenbord.board.Named;
import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.NotePaper;
import nl.samenbord.ui.grid.Mark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The voices: their words and the colour of their notes. */
record VoiceForm(Texts texts, PartFields<Voice> fields) implements PartForm<Voice> {
    VoiceForm(Parts parts, Drawing drawing) {
        this(
                parts.texts(),
                new PartFields<>(
                        parts,
                        drawing,
                        "voice",
                        place -> Integer.toString(place + 1),
                        Template::voices,
                        (template, voices) -> new Sketch(template).voices(voices)));
    }

    @Override
    public String title() {
        return texts.of("drawing.voices");
    }

    @Override
    public String add() {
        return texts.of("drawing.add.voice");
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
                        Voice::plural,
                        voice -> voice::inPlural),
                fields.choice(
                        place,
                        texts.of("drawing.colour"),
                        List.of(NotePaper.values()),
                        new DrawnChoice.Look<>(this::word, VoiceForm::sample),
                        VoiceForm::paper,
                        voice -> paper -> voice.coloured(paper.colour(), paper.edge())));
    }

    private String word(NotePaper paper) {
        return switch (paper) {
            case YELLOW -> texts.of("colour.yellow");
            case BLUE -> texts.of("colour.paleBlue");
            case GREEN -> texts.of("colour.paleGreen");
        };
    }

    private static Node sample(NotePaper paper) {
        return Mark.of(Kind.Shape.SQUARE, 16, Color.web(paper.colour()), Color.web(paper.edge()));
    }

    private static Optional<NotePaper> paper(Voice voice) {
        return Arrays.stream(NotePaper.values())
                .filter(paper -> paper.colour().equalsIgnoreCase(voice.colour()))
                .findFirst();
    }

    @Override
    public Template added(Template template) {
        List<Voice> voices = template.voices();
        return new Sketch(template).voices(Named.plus(voices, BlankTemplate.voice(voices, texts)));
    }

    @Override
    public Template arranged(Template template, List<Integer> places) {
        return new Sketch(template).voices(places.stream().map(template.voices()::get).toList());
    }
}
