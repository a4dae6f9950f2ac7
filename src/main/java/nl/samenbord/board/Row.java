package nl.samenbord.board;

/**
 * A row of the grid (an aspect): its name may hold soft hyphens, the short one is for narrow
 * screens.
 */
public record Row(String id, String name, String shortName) implements Named<Row> {
    @Override
    public Row named(String newId, String newName) {
        boolean reads = Naming.plain(newName).equals(Naming.plain(name));
        return new Row(newId, newName, reads ? shortName : Naming.brief(newName));
    }

    /** With this short name. */
    public Row briefly(String brief) {
        return new Row(id, name, brief);
    }
}
