package nl.samenbord.store;

/**
 * Where an object stands in a document, by names and ids and not by numbers, so that it is found
 * again when others came, went or moved.
 */
final class Place {
    private Place() {}

    /** The place of a field of the object at this place. A note in the bin is the same note. */
    static String field(String place, String name) {
        if (name.equals("bin")) {
            return "/notes";
        }
        return name.equals("ballots") ? "/ballots" : place + "/" + name;
    }

    /** The place of an element of the list at this place. */
    static String element(String list, String name) {
        return list + "/" + name.replace('/', ' ');
    }

    /** What an element is known by: its id, its number, its column and row, or its rank. */
    static String name(Json element, int rank) {
        if (element instanceof Json.Obj(Fields fields)) {
            if (fields.get("id") instanceof Json.Text(String id)) {
                return id;
            }
            if (fields.get("number") instanceof Json.Num(String number)) {
                return number;
            }
            if (fields.get("column") instanceof Json.Text(String column)
                    && fields.get("row") instanceof Json.Text(String row)) {
                return column + " " + row;
            }
        }
        return "#" + rank;
    }
}
