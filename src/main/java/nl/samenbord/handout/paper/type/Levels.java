package nl.samenbord.handout.paper.type;

import org.jspecify.annotations.Nullable;

import java.text.Bidi;

/** The direction of each character: even levels run to the right, odd ones to the left. */
final class Levels {
    private final @Nullable Bidi bidi;

    Levels(String text) {
        boolean turns = false;
        for (int i = 0; !turns && i < text.length(); i++) {
            turns = Characters.turns(text.charAt(i));
        }
        bidi = turns ? new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT) : null;
    }

    int base() {
        return bidi == null ? 0 : bidi.getBaseLevel();
    }

    int at(int place) {
        return bidi == null ? 0 : bidi.getLevelAt(place);
    }
}
