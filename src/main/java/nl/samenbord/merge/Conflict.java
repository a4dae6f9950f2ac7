package nl.samenbord.merge;

import nl.samenbord.board.Bundle;
import nl.samenbord.board.Item;
import nl.samenbord.board.Note;

import java.util.EnumSet;
import java.util.Set;

/**
 * Something that stands otherwise on each side, so that somebody may have to choose; what stands on
 * either side is in it.
 */
public sealed interface Conflict {
    /** What can be decided. */
    Set<Decision> choices();

    /** What is done where nobody decides: as much is kept as can be. */
    Decision usual();

    /** One item says two things; both are kept, as two items. */
    record Words(Item mine, Item theirs) implements Conflict {
        @Override
        public Set<Decision> choices() {
            return EnumSet.allOf(Decision.class);
        }

        @Override
        public Decision usual() {
            return Decision.BOTH;
        }
    }

    /** One part of an item has two values; texts that can be kept one after the other are. */
    record Parted(Item mine, Item theirs, Part part, Decision usual) implements Conflict {
        @Override
        public Set<Decision> choices() {
            return part.isText()
                    ? EnumSet.allOf(Decision.class)
                    : EnumSet.of(Decision.MINE, Decision.THEIRS);
        }
    }

    /** An item is gone on one side and was changed on the other; it stays. */
    record Gone(Item there, Decision side) implements Conflict {
        @Override
        public Set<Decision> choices() {
            return EnumSet.of(Decision.MINE, Decision.THEIRS);
        }

        @Override
        public Decision usual() {
            return side;
        }
    }

    /** A note is in the bin on this side and on the board on the other; it stays in the bin. */
    record Thrown(Note mine, Note theirs, Decision side) implements Conflict {
        @Override
        public Set<Decision> choices() {
            return EnumSet.of(Decision.MINE, Decision.THEIRS);
        }

        @Override
        public Decision usual() {
            return side;
        }
    }

    /** A note was laid in another bundle on each side. */
    record InTwoBundles(Note note, Bundle mine, Bundle theirs, Decision usual) implements Conflict {
        @Override
        public Set<Decision> choices() {
            return EnumSet.of(Decision.MINE, Decision.THEIRS);
        }
    }

    /**
     * Something is told otherwise on each side; of says of which voice, table or language, and is
     * empty where there is only one.
     */
    record Facts(Told told, String of, String mine, String theirs) implements Conflict {
        @Override
        public Set<Decision> choices() {
            return told == Told.TEMPLATE
                    ? EnumSet.of(Decision.MINE)
                    : EnumSet.of(Decision.MINE, Decision.THEIRS);
        }

        @Override
        public Decision usual() {
            return Decision.MINE;
        }
    }
}
