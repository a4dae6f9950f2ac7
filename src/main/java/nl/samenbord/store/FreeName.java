package nl.samenbord.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Finds a name that no file has yet. */
public final class FreeName {
    private static final int LONGEST = 80;

    /** Windows keeps these for its devices, also with an ending behind them. */
    private static final Pattern DEVICE =
            Pattern.compile(
                    "^(con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?= *(?:\\.|$))",
                    Pattern.CASE_INSENSITIVE);

    private FreeName() {}

    /** "evening.samenbord.json" becomes "evening (2).samenbord.json", or (3), and so on. */
    public static Path beside(Path taken) {
        String suffix = suffix(taken);
        String stem = stem(taken, suffix).replaceFirst(" \\([0-9]+\\)$", "");
        for (int number = 2; ; number++) {
            Path free = taken.resolveSibling(stem + " (" + number + ")" + suffix);
            if (!Files.exists(free, LinkOption.NOFOLLOW_LINKS)) {
                return free;
            }
        }
    }

    /** "evening.samenbord.json" becomes "evening (WORDS).samenbord.json". */
    static Path beside(Path taken, String words) {
        String suffix = suffix(taken);
        Path named = taken.resolveSibling(stem(taken, suffix) + " (" + words + ")" + suffix);
        return Files.exists(named, LinkOption.NOFOLLOW_LINKS) ? beside(named) : named;
    }

    private static String suffix(Path file) {
        return file.toString().endsWith(SessionFormat.SUFFIX) ? SessionFormat.SUFFIX : "";
    }

    private static String stem(Path file, String suffix) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - suffix.length());
    }

    /** A session file in this folder, named after these words. */
    public static Path in(Path folder, String words) {
        Path file = folder.resolve(stem(words) + SessionFormat.SUFFIX);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? beside(file) : file;
    }

    /** These words as the name of a file can have them, without its ending. */
    public static String stem(String words) {
        String stem =
                words.replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[. ]+", "");
        int end = Math.min(stem.length(), LONGEST);
        end -= end > 0 && Character.isHighSurrogate(stem.charAt(end - 1)) ? 1 : 0;
        String name = stem.substring(0, end).replaceFirst("[. ]+$", "");
        return here(DEVICE.matcher(name).replaceFirst("$1_"));
    }

    /** Whether Windows would take a file of this name for one of its devices. */
    public static boolean isDevice(String name) {
        return DEVICE.matcher(name).find();
    }

    /** In plain letters where this system knows no others. */
    private static String here(String name) {
        try {
            Path _ = Path.of(name);
            return name;
        } catch (InvalidPathException e) {
            return Normalizer.normalize(name, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}+", "")
                    .replaceAll("[^ -~]+", "_");
        }
    }
}
