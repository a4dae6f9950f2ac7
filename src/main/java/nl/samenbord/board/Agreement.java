package nl.samenbord.board;

/**
 * What will be done, by which role or group, and when: an ISO date, or words such as "vanaf
 * januari".
 */
public record Agreement(Id id, String what, String who, String when) implements Item {}
