package nl.samenbord.ui.facilitator.typing;

import nl.samenbord.board.Meeting;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.workshop.Draft;

import java.util.ArrayList;
import java.util.List;

/** What stands on the board for a paper note that nobody could type yet. */
final class UntypedPhrase {
    private UntypedPhrase() {}

    /**
     * "nog niet getypt · tafel 5 · Arabisch", in the language of the meeting where the program
     * speaks it; the meeting's own language goes unsaid.
     */
    static String of(Meeting meeting, Draft draft, Texts program) {
        Texts texts =
                Language.of(meeting.language())
                        .filter(language -> language != program.language())
                        .map(Texts::new)
                        .orElse(program);
        List<String> parts = new ArrayList<>();
        parts.add(texts.of("untyped.phrase"));
        if (draft.table() > 0) {
            parts.add(texts.of("report.table", draft.table()));
        }
        if (!draft.language().isEmpty() && !draft.language().equals(meeting.language())) {
            parts.add(texts.nameOf(draft.language()));
        }
        return String.join(" · ", parts);
    }
}
