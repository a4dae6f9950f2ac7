package nl.samenbord.board;

/**
 * A column of the grid (a partnership): its names may hold soft hyphens, the short one is for the
 * map; the cluster is an id or empty; colours are "#RRGGBB".
 */
public record Column(
        String id,
        String name,
        String shortName,
        String longName,
        String tagline,
        String cluster,
        String colour,
        String tint,
        String description) {}
