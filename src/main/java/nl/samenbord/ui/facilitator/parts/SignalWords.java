package nl.samenbord.ui.facilitator.parts;

import nl.samenbord.board.Board;
import nl.samenbord.board.Mark;
import nl.samenbord.board.Note;
import nl.samenbord.privacy.Found;
import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.text.Texts;

import java.util.List;
import java.util.stream.Collectors;

/** Tells why a note is held back, in plain words. */
public final class SignalWords {
    private final Texts texts;
    private final NoteSignals signals;

    /** In these words, looking with these. */
    public SignalWords(Texts texts, NoteSignals signals) {
        this.texts = texts;
        this.signals = signals;
    }

    /** Why this note is held back; empty if it is not. */
    public String of(Board board, Note note) {
        if (!note.is(Mark.HELD)) {
            return "";
        }
        List<Found> found = signals.in(board, note);
        String why = found.stream().map(this::sentence).collect(Collectors.joining("; "));
        return texts.of("signal.held", why.isEmpty() ? texts.of("signal.look") : why);
    }

    /** What in these words of no note may point at a person; empty if nothing does. */
    public String of(Board board, String typed) {
        String why =
                signals.in(board, typed).stream()
                        .map(this::sentence)
                        .collect(Collectors.joining("; "));
        return why.isEmpty() ? "" : texts.of("signal.typed", why);
    }

    private String sentence(Found found) {
        String words = found.words();
        return switch (found.reason()) {
            case NAME -> texts.of("signal.name", words);
            case TITLE -> texts.of("signal.onePerson", words);
            case RELATIVE -> texts.of("signal.relative", words);
            case INITIAL -> texts.of("signal.initial", words);
            case GROUP -> texts.of("signal.group", words);
            case HEALTH -> texts.of("signal.health", words);
            case ONE_PERSON -> texts.of("signal.onePerson", words);
            case PHONE -> texts.of("signal.phone", words);
            case MAIL -> texts.of("signal.mail", words);
            case ADDRESS -> texts.of("signal.address", words);
            case BIRTHDAY -> texts.of("signal.birthday", words);
            case NUMBER -> texts.of("signal.number", words);
        };
    }
}
