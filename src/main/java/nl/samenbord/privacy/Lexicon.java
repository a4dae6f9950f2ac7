package nl.samenbord.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known of one language: its lists, and patterns by the reason they are a sign of. */
final class Lexicon {
    private final Map<Listed, Phrases> lists = new EnumMap<>(Listed.class);
    private final Map<Reason, List<Pattern>> patterns;
    private final Set<String> names;
    private final boolean capitals;

    /** Of these lists and patterns, on top of what holds for every language. */
    Lexicon(LexiconFile general, LexiconFile own) {
        for (Listed list : Listed.values()) {
            Set<String> entries = new HashSet<>(general.entries(list));
            entries.addAll(own.entries(list));
            lists.put(list, new Phrases(entries));
        }
        this.patterns = new EnumMap<>(Reason.class);
        for (Reason reason : Reason.values()) {
            List<Pattern> both = new ArrayList<>(general.patterns(reason));
            both.addAll(own.patterns(reason));
            patterns.put(reason, both);
        }
        this.names = new HashSet<>(list(Listed.NAMES).all());
        names.removeAll(list(Listed.DOUBTFUL_NAMES).all());
        Set<String> said = own.entries(Listed.CAPITALS);
        this.capitals = (said.isEmpty() ? general.entries(Listed.CAPITALS) : said).contains("yes");
    }

    Phrases list(Listed which) {
        return lists.getOrDefault(which, Phrases.NONE);
    }

    /** Whether this one word is in that list. */
    boolean has(Listed which, String folded) {
        return list(which).has(folded);
    }

    List<Pattern> patterns(Reason reason) {
        return patterns.getOrDefault(reason, List.of());
    }

    /** Whether a capital within a sentence is a sign of a name. */
    boolean capitals() {
        return capitals;
    }

    /** Whether this is a first name and nothing else. */
    boolean isName(String folded) {
        return bare(folded).stream().anyMatch(names::contains);
    }

    /** Whether this is a first name if it is written with a capital. */
    boolean isCapitalName(String folded) {
        return bare(folded).stream()
                .anyMatch(b -> has(Listed.CAPITAL_NAMES, b) && !has(Listed.DOUBTFUL_NAMES, b));
    }

    /** Whether this can be a first name, among other things. */
    boolean mayBeName(String folded) {
        return bare(folded).stream()
                .anyMatch(b -> names.contains(b) || has(Listed.DOUBTFUL_NAMES, b));
    }

    /** Whether people write this with a capital for no reason. */
    boolean isCommon(String folded) {
        return bare(folded).stream().anyMatch(b -> has(Listed.COMMON, b))
                || list(Listed.COMMON_ENDINGS).all().stream()
                        .filter(folded::endsWith)
                        .map(end -> folded.substring(0, folded.length() - end.length()))
                        .anyMatch(stem -> has(Listed.COMMON, stem));
    }

    /** Whether it ends as names of things do. */
    boolean endsLikeNoName(String folded) {
        return endsWithOne(Listed.ENDINGS, folded);
    }

    /** Whether it ends as words of somebody's health do. */
    boolean endsLikeIllness(String folded) {
        return endsWithOne(Listed.ILLNESS_ENDINGS, folded);
    }

    /** Whether it ends as first names do that are in no list. */
    boolean endsLikeName(String folded) {
        return endsWithOne(Listed.NAME_ENDINGS, folded);
    }

    private boolean endsWithOne(Listed endings, String folded) {
        return list(endings).all().stream()
                .anyMatch(end -> folded.length() > end.length() + 1 && folded.endsWith(end));
    }

    /** The word itself and what may be left of it without what is written onto it. */
    private Set<String> bare(String folded) {
        Set<String> bare = new HashSet<>();
        bare.add(folded);
        int apostrophe = folded.indexOf('\'');
        if (apostrophe > 1) {
            bare.add(folded.substring(0, apostrophe));
        }
        for (String prefix : list(Listed.PREFIXES).all()) {
            if (folded.startsWith(prefix) && folded.length() > prefix.length() + 2) {
                bare.add(folded.substring(prefix.length()));
            }
        }
        for (String suffix : list(Listed.SUFFIXES).all()) {
            if (folded.endsWith(suffix) && folded.length() > suffix.length() + 1) {
                bare.add(folded.substring(0, folded.length() - suffix.length()));
            }
        }
        return bare;
    }
}
