package nl.samenbord.ui.facilitator.template;

import javafx.scene.Group;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Ask.Sort;
import nl.samenbord.board.Named;
import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;
import java.util.Optional;

/** What is asked beside the notes: its name, of what, and what can be answered. */
record AskForm(Texts texts, PartFields<Ask> fields) implements PartForm<Ask> {
    /** What can be answered, as one chooses it. */
    private enum Answered {
        CHOICE,
        STEP,
        NUMBER,
        OFTEN,
        MOMENT,
        LINE
    }

    AskForm(Parts parts, Drawing drawing) {
        this(
                parts.texts(),
                new PartFields<>(
                        parts,
                        drawing,
                        "ask",
                        place -> Integer.toString(place + 1),
                        Template::asks,
                        (template, asks) -> new Sketch(template).asks(asks)));
    }

    @Override
    public String title() {
        return texts.of("drawing.asks");
    }

    @Override
    public String add() {
        return texts.of("drawing.add.ask");
    }

    @Override
    public int most() {
        return Ask.MOST;
    }

    @Override
    public int least() {
        return 0;
    }

    @Override
    public boolean areNamesShort() {
        return false;
    }

    @Override
    public List<Drawn> controls(int place) {
        return List.of(
                fields.name(place),
                fields.choice(
                        place,
                        "of",
                        texts.of("drawing.ask.of"),
                        List.of(Ask.Of.values()),
                        new DrawnChoice.Look<>(this::word, _ -> new Group()),
                        ask -> Optional.of(ask.of()),
                        ask -> ask::askedOf),
                fields.choice(
                        place,
                        "as",
                        texts.of("drawing.ask.as"),
                        List.of(Answered.values()),
                        new DrawnChoice.Look<>(this::word, _ -> new Group()),
                        ask -> Optional.of(answered(ask.sort())),
                        ask -> as -> answered(ask, as)),
                fields.text(
                        place,
                        "answers",
                        texts.of("drawing.ask.answers"),
                        true,
                        ask -> AskText.of(ask.sort()),
                        ask -> typed -> ask.answeredBy(AskText.read(ask.sort(), typed))));
    }

    private String word(Ask.Of of) {
        return switch (of) {
            case BOARD -> texts.of("drawing.ask.board");
            case COLUMN -> texts.of("drawing.ask.column");
            case ROW -> texts.of("drawing.ask.row");
            case CELL -> texts.of("drawing.ask.cell");
            case NOTE -> texts.of("drawing.ask.note");
        };
    }

    private String word(Answered as) {
        return switch (as) {
            case CHOICE -> texts.of("drawing.ask.choice");
            case STEP -> texts.of("drawing.ask.step");
            case NUMBER -> texts.of("drawing.ask.number");
            case OFTEN -> texts.of("drawing.ask.often");
            case MOMENT -> texts.of("drawing.ask.moment");
            case LINE -> texts.of("drawing.ask.line");
        };
    }

    private static Answered answered(Sort sort) {
        return switch (sort) {
            case Sort.Choice _ -> Answered.CHOICE;
            case Sort.Step _ -> Answered.STEP;
            case Sort.Scale scale -> scale.often() ? Answered.OFTEN : Answered.NUMBER;
            case Sort.Moment _ -> Answered.MOMENT;
            case Sort.Line _ -> Answered.LINE;
        };
    }

    private Ask answered(Ask ask, Answered as) {
        if (answered(ask.sort()) == as) {
            return ask;
        }
        return ask.answeredBy(
                switch (as) {
                    case CHOICE ->
                            AskText.read(
                                    new Sort.Choice(List.of(new Ask.Option("1", "", ""))),
                                    texts.of("drawing.ask.usual"));
                    case STEP -> new Sort.Step("●");
                    case NUMBER -> new Sort.Scale(1, 10, false, false);
                    case OFTEN -> new Sort.Scale(1, 10, true, false);
                    case MOMENT -> new Sort.Moment();
                    case LINE -> new Sort.Line();
                });
    }

    @Override
    public Template added(Template template) {
        List<Ask> asks = template.asks();
        String name = texts.of("drawing.blank.ask", asks.size() + 1);
        Ask fresh = new Ask("1", name, Ask.Of.ROW, new Sort.Line());
        return new Sketch(template).asks(Named.plus(asks, fresh));
    }

    @Override
    public Template arranged(Template template, List<Integer> places) {
        return new Sketch(template).asks(places.stream().map(template.asks()::get).toList());
    }
}
