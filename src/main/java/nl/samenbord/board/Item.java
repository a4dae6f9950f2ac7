package nl.samenbord.board;

/** Anything on the board that there can be several of. */
public sealed interface Item
        permits Note,
                Binned,
                Bundle,
                Ballot,
                Statement,
                Parked,
                Agreement,
                Certainty,
                Theme,
                Action,
                Proposal,
                Baseline,
                Former,
                Carried,
                Given {
    /** Its name; no two items on one shelf share it. */
    Id id();
}
