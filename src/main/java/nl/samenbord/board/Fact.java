package nl.samenbord.board;

/** Anything on the board that there is exactly one of. */
public sealed interface Fact permits Meeting, Parking, Dream, Programme, Voting, Welcome {}
