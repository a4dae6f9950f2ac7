package nl.samenbord.board;

/**
 * A row of the grid (an aspect): its name may hold soft hyphens, the short one is for narrow
 * screens.
 */
public record Row(String id, String name, String shortName) {}
