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
}
