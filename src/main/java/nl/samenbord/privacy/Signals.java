package nl.samenbord.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for words that may point at a person. By rules and word lists that lie beside this class as
 * plain text, one file per language, so that anybody can read why something was found; it knows no
 * one and sends nothing anywhere.
 */
public final class Signals {
    private final Lexicons lexicons = new Lexicons();

    /**
     * What in this text may point at a person, in the order of the text. The language is a tag such
     * as "nl", or empty; what is known (the school's name) is not taken for a person's name.
     */
    public List<Signal> in(String text, String language, Collection<String> known) {
        Lexicon lexicon = lexicons.of(text, language);
        Wording wording = Wording.of(text, lexicon.list(Listed.ABBREVIATIONS).all());
        List<Signal> found = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            for (Pattern pattern : lexicon.patterns(reason)) {
                matches(pattern, text, reason, lexicon, found);
            }
        }
        new Names(lexicon, wording, new Phrases(known))
                .found()
                .forEach(name -> add(found, name, text));
        new Circumstances(lexicon, wording)
                .found()
                .forEach(circumstance -> add(found, circumstance, text));
        found.sort(Comparator.comparingInt(Signal::start));
        return List.copyOf(found);
    }

    private static void matches(
            Pattern pattern, String text, Reason reason, Lexicon lexicon, List<Signal> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (reason != Reason.MAIL || isSomebodys(matcher.group(), lexicon)) {
                add(found, new Signal(reason, matcher.start(), matcher.end()), text);
            }
        }
    }

    private static boolean isSomebodys(String mail, Lexicon lexicon) {
        return !lexicon.has(Listed.MAILBOXES, Word.fold(mail.substring(0, mail.indexOf('@'))));
    }

    /** What is part of something found before says nothing new; a name that goes on is one name. */
    private static void add(List<Signal> found, Signal next, String text) {
        if (found.stream().anyMatch(next::overlaps)) {
            return;
        }
        if (!found.isEmpty() && found.getLast().goesOnIn(next, text)) {
            Signal first = found.removeLast();
            found.add(new Signal(first.reason(), first.start(), next.end()));
        } else {
            found.add(next);
        }
    }
}
