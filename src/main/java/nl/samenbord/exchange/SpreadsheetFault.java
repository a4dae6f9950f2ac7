package nl.samenbord.exchange;

import java.util.Set;
import java.util.regex.Pattern;

/** What a spreadsheet shows, in several languages, where it could not work something out. */
final class SpreadsheetFault {
    private static final Set<String> SHOWN =
            Set.of(
                    "#NAAM?",
                    "#NAME?",
                    "#NOM?",
                    "#NOME?",
                    "#¿NOMBRE?",
                    "#AD?",
                    "#NAZWA?",
                    "#VERW!",
                    "#REF!",
                    "#BEZUG!",
                    "#¡REF!",
                    "#RIF!",
                    "#BAŞV!",
                    "#ADR!",
                    "#WAARDE!",
                    "#VALUE!",
                    "#WERT!",
                    "#VALEUR!",
                    "#¡VALOR!",
                    "#VALORE!",
                    "#DEĞER!",
                    "#ARG!",
                    "#DEEL/0!",
                    "#DIV/0!",
                    "#¡DIV/0!",
                    "#SAYI/0!",
                    "#DZIEL/0!",
                    "#N/B",
                    "#N/A",
                    "#NV",
                    "#N/D",
                    "#YOK",
                    "#NIE.DOTYCZY",
                    "#GETAL!",
                    "#NUM!",
                    "#ZAHL!",
                    "#NOMBRE!",
                    "#¡NUM!",
                    "#SAYI!",
                    "#LICZBA!",
                    "#LEEG!",
                    "#NULL!",
                    "#NUL!",
                    "#¡NULO!",
                    "#NULLO!",
                    "#BOŞ!",
                    "#ZERO!",
                    "#OVERLOPEN!",
                    "#OVERLOOP!",
                    "#SPILL!",
                    "#ÜBERLAUF!",
                    "#EPARS!",
                    "#BEREKENEN!",
                    "#CALC!",
                    "#VELD!",
                    "#FIELD!",
                    "#GEBLOKKEERD!",
                    "#BLOCKED!",
                    "#ONBEKEND!",
                    "#UNKNOWN!",
                    "#VERBINDEN!",
                    "#CONNECT!",
                    "#BEZET!",
                    "#BUSY!",
                    "#GETTING_DATA",
                    "#GEGEVENS_OPHALEN",
                    "#FOUT!",
                    "#ERROR!");
    private static final Pattern NUMBERED = Pattern.compile("(?:Err|Fout):\\d{3}|#{3,}");

    private SpreadsheetFault() {}

    static boolean is(String found) {

        return SHOWN.contains(found) || NUMBERED.matcher(found).matches();
    }
}
