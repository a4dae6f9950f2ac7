package nl.samenbord.store;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Ask.Sort;
import nl.samenbord.board.Template;

import java.util.List;
import java.util.Locale;

/** What a template asks beside the notes, as it stands in a file. */
final class AskJson {
    private static final String CHOICE = "choice";
    private static final String COLUMN = "column";
    private static final String NUMBER = "number";
    private static final String MOMENT = "moment";
    private static final String TEXT = "text";

    private AskJson() {}

    static Json of(Ask ask) {
        ObjectOut out =
                new ObjectOut()
                        .text("id", ask.id())
                        .text("of", ask.of().name().toLowerCase(Locale.ROOT))
                        .text("name", ask.name());
        ObjectOut whole =
                switch (ask.sort()) {
                    case Sort.Choice choice ->
                            out.text("as", CHOICE)
                                    .list("options", choice.options(), AskJson::option);
                    case Sort.Step step -> out.text("as", COLUMN).text("sign", step.sign());
                    case Sort.Scale scale ->
                            out.text("as", NUMBER)
                                    .count("lowest", scale.lowest())
                                    .count("highest", scale.highest())
                                    .flag("often", scale.often())
                                    .flag("dream", scale.dream());
                    case Sort.Moment _ -> out.text("as", MOMENT);
                    case Sort.Line _ -> out.text("as", TEXT);
                };
        return whole.done();
    }

    private static Json option(Ask.Option option) {
        return new ObjectOut()
                .text("id", option.id())
                .text("name", option.name())
                .text("sign", option.sign())
                .done();
    }

    static Ask read(ObjectIn in) {
        String id = in.need("id");
        Ask.Of of = of(in);
        String name = in.need("name");
        String as = in.need("as");
        Sort sort =
                switch (as) {
                    case CHOICE -> choice(in);
                    case COLUMN -> in.make(() -> new Sort.Step(in.text("sign")));
                    case NUMBER -> number(in);
                    case MOMENT -> new Sort.Moment();
                    case TEXT -> new Sort.Line();
                    default -> throw in.flaw(Fault.WRONG_VALUE, "as");
                };
        return in.make(() -> new Ask(id, name, of, sort));
    }

    private static Ask.Of of(ObjectIn in) {
        String word = in.need("of");
        for (Ask.Of of : Ask.Of.values()) {
            if (of.name().toLowerCase(Locale.ROOT).equals(word)) {
                return of;
            }
        }
        throw in.flaw(Fault.WRONG_VALUE, "of");
    }

    private static Sort number(ObjectIn in) {
        if (!in.has("highest")) {
            throw in.flaw(Fault.MISSING_FIELD, "highest");
        }
        return in.make(
                () ->
                        new Sort.Scale(
                                in.number("lowest"),
                                in.number("highest"),
                                in.flag("often"),
                                in.flag("dream")));
    }

    private static Sort choice(ObjectIn in) {
        List<Ask.Option> options =
                TemplateJson.all(
                        in, "options", Template.MOST_WORDS, AskJson::option, Ask.Option::id);
        return in.make(() -> new Sort.Choice(options));
    }

    private static Ask.Option option(ObjectIn in) {
        String id = in.need("id");
        String name = in.need("name");
        return in.make(() -> new Ask.Option(id, name, in.text("sign")));
    }
}
