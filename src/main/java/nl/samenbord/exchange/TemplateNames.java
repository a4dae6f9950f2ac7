package nl.samenbord.exchange;

import nl.samenbord.board.Kind;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.board.Words;

import java.util.List;
import java.util.Optional;

/** Finds kinds and voices of a template by what people call them: id or name, capitals or not. */
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
                .filter(kind -> same(called, kind.id()) || same(called, kind.name()))
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
                .filter(voice -> same(called, voice.id()) || same(called, voice.name()))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return Words.folded(one).equals(Words.folded(other));
    }
}
