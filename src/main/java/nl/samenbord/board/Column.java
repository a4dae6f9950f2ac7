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
        String description)
        implements Named<Column> {
    @Override
    public Column named(String newId, String newName) {
        boolean reads = Naming.plain(newName).equals(Naming.plain(name));
        return new Column(
                newId,
                newName,
                reads ? shortName : Naming.brief(newName),
                reads ? longName : Naming.plain(newName),
                tagline,
                cluster,
                colour,
                tint,
                reads ? description : "");
    }

    /** With this short name. */
    public Column briefly(String brief) {
        return new Column(id, name, brief, longName, tagline, cluster, colour, tint, description);
    }

    /** With this line under its name. */
    public Column saying(String line) {
        return new Column(id, name, shortName, longName, line, cluster, colour, tint, description);
    }

    /** In this colour, with the pale one that goes with it. */
    public Column coloured(String newColour, String newTint) {
        return new Column(
                id, name, shortName, longName, tagline, cluster, newColour, newTint, description);
    }
}
