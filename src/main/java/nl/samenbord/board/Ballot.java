package nl.samenbord.board;

/** Dots that one voice gave to one bundle or note; totals are always computed from ballots. */
public record Ballot(Id id, String voice, Id target, int count) implements Item {
    public Ballot {
        if (count < 0) {
            throw new IllegalArgumentException("no fewer than no dots");
        }
    }
}
