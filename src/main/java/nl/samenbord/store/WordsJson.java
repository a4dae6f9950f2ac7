package nl.samenbord.store;

import nl.samenbord.board.Kind;
import nl.samenbord.board.Voice;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The kinds and voices of a template as they stand in a file. */
final class WordsJson {
    private WordsJson() {}

    static Json kind(Kind kind) {
        return new ObjectOut()
                .text("id", kind.id())
                .text("name", kind.name())
                .text("plural", kind.plural(), kind.name())
                .text("hint", kind.hint())
                .text("shape", kind.shape().name().toLowerCase(Locale.ROOT))
                .objects("names", kind.names(), Json.Text::new)
                .done();
    }

    static Kind kind(ObjectIn in) {
        String name = in.need("name");
        String shape = in.need("shape").toUpperCase(Locale.ROOT);
        return in.make(
                () ->
                        new Kind(
                                in.need("id"),
                                name,
                                in.text("plural", name),
                                in.text("hint"),
                                Kind.Shape.valueOf(shape),
                                names(in)));
    }

    static Json voice(Voice voice) {
        return new ObjectOut()
                .text("id", voice.id())
                .text("name", voice.name())
                .text("plural", voice.plural(), voice.name())
                .text("colour", voice.colour())
                .text("edge", voice.edge())
                .flag("optional", voice.optional())
                .objects("names", voice.names(), Json.Text::new)
                .done();
    }

    static Voice voice(ObjectIn in) {
        String name = in.need("name");
        return new Voice(
                in.need("id"),
                name,
                in.text("plural", name),
                TemplateJson.colour(in, "colour"),
                TemplateJson.colour(in, "edge"),
                in.flag("optional"),
                names(in));
    }

    private static Map<String, String> names(ObjectIn in) {
        ObjectIn named = in.object("names");
        Map<String, String> names = new LinkedHashMap<>();
        named.names().forEach(language -> names.put(language, named.text(language)));
        return names;
    }
}
