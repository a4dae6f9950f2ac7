package nl.samenbord.ui.facilitator.template;

/** Where a long name may be broken, as one can see and type it: "Maat|schap|pelijk". */
final class Hyphens {
    private static final String SOFT = "\u00AD";
    private static final String SEEN = "|";

    private Hyphens() {}

    static String seen(String name) {
        return name.replace(SOFT, SEEN);
    }

    static String soft(String typed) {
        return typed.replace(SEEN, SOFT);
    }
}
