package nl.samenbord.board;

/** All that there is exactly one of on a board. */
public record Facts(
        Meeting meeting,
        Parking parking,
        Dream dream,
        Programme programme,
        Voting voting,
        Welcome welcome) {
    /** A meeting of which nothing else is known. */
    public static Facts of(Meeting meeting) {
        return new Facts(
                meeting, Parking.EMPTY, Dream.NONE, Programme.NONE, Voting.NONE, Welcome.NONE);
    }

    /** The same with another fact in the place of the one of its sort. */
    public Facts with(Fact fact) {
        return switch (fact) {
            case Meeting m -> new Facts(m, parking, dream, programme, voting, welcome);
            case Parking p -> new Facts(meeting, p, dream, programme, voting, welcome);
            case Dream d -> new Facts(meeting, parking, d, programme, voting, welcome);
            case Programme p -> new Facts(meeting, parking, dream, p, voting, welcome);
            case Voting v -> new Facts(meeting, parking, dream, programme, v, welcome);
            case Welcome w -> new Facts(meeting, parking, dream, programme, voting, w);
        };
    }

    /** The fact of the same sort as this one. */
    Fact like(Fact fact) {
        return switch (fact) {
            case Meeting _ -> meeting;
            case Parking _ -> parking;
            case Dream _ -> dream;
            case Programme _ -> programme;
            case Voting _ -> voting;
            case Welcome _ -> welcome;
        };
    }
}
