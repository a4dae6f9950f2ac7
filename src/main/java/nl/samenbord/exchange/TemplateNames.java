package nl.samenbord.exchange;

import nl.samenbord.board.Kind;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.board.Words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds kinds and voices of a template by what people call them: id, name or more of them, in any
 * of its languages, capitals or not.
 */
public final class TemplateNames {
    private static final String TEACHER = "leerkracht";
    private static final String SCHOOL = "school";

    private final Template template;

    /** Of this template. */
    public TemplateNames(Template template) {
        this.template = template;
    }

    /** The kind with this id or name. */
    public Optional<Kind> kind(String called) {
        return template.kinds().stream()
                .filter(kind -> isOne(called, kind.id(), kind.name(), kind.plural(), kind.names()))
                .findFirst();
    }

    /** The voice with this id or name; "leerkracht" is the school where nobody else is. */
    public Optional<Voice> voice(String called) {
        return exactVoice(called)
                .or(() -> same(called, TEACHER) ? exactVoice(SCHOOL) : Optional.empty());
    }

    /** What the kinds can be called. */
    public List<String> kinds() {
        return template.kinds().stream().map(Kind::id).toList();
    }

    /** What the voices can be called. */
    public List<String> voices() {
        return template.voices().stream().map(Voice::id).toList();
    }

    private Optional<Voice> exactVoice(String called) {
        return template.voices().stream()
                .filter(
                        voice ->
                                isOne(
                                        called,
                                        voice.id(),
                                        voice.name(),
                                        voice.plural(),
                                        voice.names()))
                .findFirst();
    }

    private static boolean isOne(
            String called, String id, String name, String plural, Map<String, String> names) {
        return Stream.concat(Stream.of(id, name, plural), names.values().stream())
                .anyMatch(word -> same(called, word));
    }

    private static boolean same(String one, String other) {
        return Words.folded(one).equals(Words.folded(other));
    }
}
