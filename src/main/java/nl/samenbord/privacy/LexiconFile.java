package nl.samenbord.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The file of one language: headings in square brackets, under each a list of entries divided by
 * commas, or under "patterns" with a reason one regular expression per line; # begins a remark.
 */
final class LexiconFile {
    private static final String PATTERNS = "patterns ";

    private final Map<Listed, Set<String>> lists = new EnumMap<>(Listed.class);
    private final Map<Reason, List<Pattern>> patterns = new EnumMap<>(Reason.class);

    private LexiconFile() {}

    /** The file of this language; one without anything in it if there is none. */
    static LexiconFile of(String language) {
        LexiconFile file = new LexiconFile();
        try (InputStream in = LexiconFile.class.getResourceAsStream(language + ".txt")) {
            if (in != null) {
                file.read(new BufferedReader(new InputStreamReader(in, UTF_8)));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(BufferedReader lines) throws IOException {
        String heading = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[") && isHeading(line)) {
                heading = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                take(heading, line.strip());
            }
        }
    }

    /** A pattern may begin with a square bracket too. */
    private static boolean isHeading(String line) {
        return line.endsWith("]")
                && line.chars()
                        .skip(1)
                        .limit(line.length() - 2L)
                        .allMatch(c -> c == ' ' || Character.isLowerCase(c));
    }

    private void take(String heading, String line) {
        if (heading.startsWith(PATTERNS)) {
            String sign = heading.substring(PATTERNS.length());
            Reason reason = Reason.valueOf(sign.toUpperCase(Locale.ROOT).replace(' ', '_'));
            patterns.computeIfAbsent(reason, _ -> new ArrayList<>())
                    .add(Pattern.compile(line, Pattern.UNICODE_CHARACTER_CLASS));
            return;
        }
        Set<String> list = lists.computeIfAbsent(Listed.under(heading), _ -> new LinkedHashSet<>());
        for (String entry : line.split(",")) {
            if (!entry.isBlank()) {
                list.add(Word.fold(entry.strip()));
            }
        }
    }

    Set<String> entries(Listed which) {
        return lists.getOrDefault(which, Set.of());
    }

    List<Pattern> patterns(Reason reason) {
        return patterns.getOrDefault(reason, List.of());
    }
}
