package nl.samenbord.board;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** What follows from the name of a part of a template: its id and its short name. */
final class Naming {
    private static final int FITS = 6;
    private static final int CUT = 4;

    private Naming() {}

    /** Without the soft hyphens, as a person reads it. */
    static String plain(String name) {
        return name.replace("\u00AD", "").strip();
    }

    /** A name for narrow places: "Communicatie" becomes "Comm.". */
    static String brief(String name) {
        String plain = plain(name);
        if (Words.length(plain) <= FITS) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, CUT)).strip() + ".";
    }

    /**
     * An id after this name that is none of the others, in letters that every file name can have; a
     * name without such letters gets a number.
     */
    static String id(String name, Collection<String> others) {
        String words =
                Normalizer.normalize(plain(name), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String first = words.isEmpty() ? "1" : words;
        String id = first;
        for (int number = 2; others.contains(id); number++) {
            id = words.isEmpty() ? Integer.toString(number) : first + "-" + number;
        }
        return id;
    }
}
