package nl.samenbord.ui.facilitator.typing;

import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.parts.Languages;

import java.util.Optional;

/**
 * Lets the language of the note follow the letters it is typed in, and go back with them; what
 * somebody chooses meanwhile stays.
 */
final class LanguageFollower {
    private final Hand hand;
    private final Typing typing;
    private String before = "";
    private String followed = "";
    private boolean chosen;

    LanguageFollower(Hand hand, Typing typing) {
        this.hand = hand;
        this.typing = typing;
    }

    /** Somebody typed, and this is the text now. */
    void typed(String text) {
        String now = typing.draft().language();
        chosen |= !followed.isEmpty() && !followed.equals(now);
        if (chosen) {
            return;
        }
        Optional<String> written = WrittenIn.of(text, now, Languages.of(hand.board().meeting()));
        if (written.isEmpty() && !followed.isEmpty()) {
            become(before);
            begin();
        } else if (written.isPresent() && !written.get().equals(now)) {
            before = followed.isEmpty() ? now : before;
            followed = written.get();
            become(followed);
        }
    }

    private void become(String language) {
        typing.change(draft -> Drafts.language(draft, language));
    }

    /** Another note is begun. */
    void begin() {
        before = "";
        followed = "";
        chosen = false;
    }
}
