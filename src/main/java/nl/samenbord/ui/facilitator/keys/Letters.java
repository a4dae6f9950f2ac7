package nl.samenbord.ui.facilitator.keys;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives each name the first letter in it that is still free. */
public final class Letters {
    private final Set<Character> taken = new HashSet<>();

    /** These letters are not free. */
    public Letters(String reserved) {
        reserved.chars().forEach(c -> taken.add((char) c));
    }

    /** A capital per name; a blank where none was left. */
    public List<Character> of(List<String> names) {
        List<Character> given = new ArrayList<>();
        for (String name : names) {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
            char letter =
                    (char)
                            plain.chars()
                                    .filter(c -> c >= 'A' && c <= 'Z' && !taken.contains((char) c))
                                    .findFirst()
                                    .orElse(' ');
            taken.add(letter);
            given.add(letter);
        }
        return given;
    }
}
