package nl.samenbord.exchange;

import nl.samenbord.board.Words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a column would say who wrote a note or when: by its heading or by what stands in it. Such
 * a column is never taken in.
 */
final class PrivateColumn {
    // wherever they stand in a heading
    private static final Pattern NAME =
            whole(
                    "\\p{L}*(?<!aange)naam|(?:first|last|sur|full|user|nick|family|child)?names?"
                            + "|nom|prénom|nombre|isim|adı|soyadı|imię|nazwisko|bsn"
                            + "|\\p{L}*mail-?adres(?:sen)?|e-?mail ?address(?:es)?"
                            + "|telefoonn\\p{L}+|mobiel nummer|phone ?numbers?|mobile number"
                            + "|ip-?adres|ip[ -]?address|geboortedatum|date of birth");
    private static final Pattern WHO_ARE_YOU =
            whole("hoe heet|hoe heten|wie ben|wie bent|who are you|wer sind");
    // in a heading of a few words, that is about nothing else
    private static final Pattern REACHED =
            whole(
                    "e-?mail|mail|telefoon|tel|telnr|phone|telephone|mobiel|mobieltje|mobile|gsm"
                            + "|06|06-nummer|whatsapp|ip|birthday|birth ?date|verjaardag|namen"
                            + "|adres|huisadres|woonadres|address|straat|street|huisnummer"
                            + "|postcode|postal ?code|zip ?code|zip|woonplaats|gebruiker|user"
                            + "|user ?id|respondent|respondent ?id|handtekening|signature|login"
                            + "|account|inzender|indiener|invuller|ingevuld door|ingediend door"
                            + "|submitted by|created by|auteur|author|ondertekening");
    private static final int FEW_WORDS = 3;
    private static final Pattern WHEN =
            Pattern.compile(
                    "(?U)(?:tijdstempel|timestamp|time ?stamp|tijdstip|time|tijd|datum|date|dag"
                            + "|day|uur|hour|(?:datum|tijd|date|time)(?: en | and |/| ?)"
                            + "(?:datum|tijd|date|time)|(?:begin|start|eind|voltooi\\p{L}*|invul"
                            + "|inzend|indien|verzend)-?(?:tijd|datum)"
                            + "|(?:start|end|completion|submission|submit|response|entry"
                            + "|last modified|modified|created|tijd|tijdstip|datum|begin|eind)"
                            + " (?:time|date|tijd|datum|(?:van|of|waarop) .*|submitted|created"
                            + "|modified|ingevuld|verzonden|ingediend)"
                            + "|(?:date|time) (?:of .*|submitted|created|modified)"
                            + "|laatst gewijzigd.*|last modified.*|(?:ingevuld|verzonden"
                            + "|ingediend|gemaakt|submitted|created) ?(?:op|om|at|on)?)");

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}");
    private static final Pattern PHONE =
            Pattern.compile("(?:\\+|00)?[\\d()][\\d\\s().\\-/]{7,18}\\d");
    private static final Pattern IP =
            Pattern.compile(
                    "\\d{1,3}(?:\\.\\d{1,3}){3}|(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{1,4}");
    private static final String DAY =
            "(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|(?:\\p{L}+ )?\\d{1,2} \\p{L}{3,9}\\.? \\d{4})";
    private static final String TIME =
            "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?\\s*(?:[AaPp]\\.?[Mm]\\.?|uur)?";
    private static final Pattern MOMENT =
            Pattern.compile(
                    "(?U)(?:"
                            + DAY
                            + "|(?:"
                            + DAY
                            + "[T ,]\\s*)?(?:om )?"
                            + TIME
                            + ")"
                            + "\\s*(?:Z|UTC|GMT|CES?T)?\\s*(?:[+-]\\d{1,2}:?(?:\\d{2})?)?");
    // two or more words with a capital, as people write their own name
    private static final Pattern FULL_NAME =
            Pattern.compile(
                    "(?U)\\p{Lu}[\\p{L}'’.-]*(?: (?:van|de|der|den|ten|ter|te|el|al|ben|bin|von|da"
                            + "|di|la|le|in|'t|’t)\\.?)*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}");

    private PrivateColumn() {}

    private static Pattern whole(String words) {
        return Pattern.compile("(?U)(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }

    /** By what stands above it. */
    static boolean is(String heading) {
        String words = HeadingWords.of(heading);
        // what is said between brackets counts here
        String all = Words.folded(heading);
        return NAME.matcher(all).find()
                || WHO_ARE_YOU.matcher(all).find()
                || (words.split(" ").length <= FEW_WORDS && REACHED.matcher(all).find())
                || WHEN.matcher(words).matches();
    }

    /** By what stands under it: most of it is an address, a number to call or a moment. */
    static boolean isOf(List<String> values) {
        return mostly(values, MAIL)
                || mostly(values, PHONE)
                || mostly(values, IP)
                || mostly(values, MOMENT);
    }

    /** By what stands under it: most of it is written as people write their whole name. */
    static boolean isOfNames(List<String> values) {
        return values.size() > 1 && mostly(values, FULL_NAME);
    }

    private static boolean mostly(List<String> values, Pattern what) {
        long such = values.stream().filter(value -> what.matcher(value).matches()).count();
        return such > 0 && such * 2 >= values.size();
    }
}
