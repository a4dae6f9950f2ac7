package nl.samenbord.ui.facilitator.tables;

/** The names of the controls for tables and rounds. */
public final class TableIds {
    /** A table more. */
    public static final String ADD = "table-add";

    /** Who leads and what is spoken, instead of who was heard. */
    public static final String ARRANGE = "table-arrange";

    /** Which round and table new notes get. */
    public static final String PILE = "table-pile";

    /** Who was not heard yet. */
    public static final String SILENT = "table-silent";

    /** What could not be typed yet. */
    public static final String UNTYPED = "table-untyped";

    public static final String UNTYPED_ADD = "table-untyped-add";

    private TableIds() {}

    /** How many people of a voice are there. */
    public static String present(String voice) {
        return "present-" + voice;
    }

    /** The button of a round. */
    public static String round(int round) {
        return "round-" + round;
    }

    /** The button that types the pile of a table. */
    public static String pile(int table) {
        return "table-" + table + "-pile";
    }

    /** How many people of a voice sit at a table. */
    public static String people(int table, String voice) {
        return "table-" + table + "-" + voice;
    }

    /** How many notes a table has from a voice. */
    public static String notes(int table, String voice) {
        return "table-" + table + "-notes-" + voice;
    }

    /** Who leads the talk at a table. */
    public static String host(int table) {
        return "table-" + table + "-host";
    }

    /** What is spoken at a table. */
    public static String languages(int table) {
        return "table-" + table + "-languages";
    }

    /** The button that takes a table away. */
    public static String remove(int table) {
        return "table-" + table + "-remove";
    }
}
