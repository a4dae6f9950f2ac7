package nl.samenbord.board;

import java.util.List;

/** A note in the bin, with the dots it had, so that it can be put back as it was. */
public record Binned(Note note, List<Ballot> ballots) implements Item {
    public Binned {
        ballots = List.copyOf(ballots);
    }

    @Override
    public Id id() {
        return note.id();
    }
}
