package nl.samenbord.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A word that is not ours for a thing, the one that is, and where it may stand all the same. */
record WrongWord(Pattern wrong, String right, Pattern allowedAt) {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String NOWHERE = "(?!)";
    private static final String OUTSIDE_TEXTS = ".*\\.json .*";
    private static final String COMMAND_LINE = "texts_\\w+ cli\\..*";

    static final List<WrongWord> DUTCH =
            List.of(
                    of("vak|vakken", "vakje, vakjes"),
                    of("roosters?", "bord"),
                    of("opslaan|opgeslagen", "bewaren"),
                    of("afdruk\\w*|afgedrukt|uitprinten", "printen"),
                    of("definitief", "voorgoed"),
                    of("(?<!voorgoed )(wissen|gewist)", "voorgoed wissen"),
                    of("terugzetten|terugleggen|teruggezet|zet terug", "terughalen"),
                    of("samengelegd|samenleggen|bij elkaar leggen", "bundelen"),
                    of("tafels samenvoegen", "laptops samenvoegen"),
                    of("(?<!af te )(stem|stemmen)(?! af)|gestemd", "stippen geven; groep"),
                    of("rekenprogramma", "Excel"),
                    of("interventies?", "voorstel"),
                    of("thema|thema’s", "speerpunt"),
                    of("schoolleiding", "directie"),
                    of("schoolteam", "team of teamleden"),
                    of("leerkracht(en)?", "teamleden", "vijf-zekerheden.json .*"),
                    of(
                            "beginsituatie",
                            "scan",
                            "texts_nl dossier.phase.start|(beginsituatie|stappenplan).json .*"),
                    of("droom", "cijfer voor onze samenwerking", "reteaming.json .*"),
                    of("hooguit", "hoogstens"),
                    of("\\{0\\} letters", "tekens"),
                    of("wijk|omgeving", "buurt", ".* tagline|texts_nl window.noDisplay"),
                    of("hand-?outs?", "samenvatting", COMMAND_LINE),
                    of("data", "datums"),
                    of("dossiers?", "schoolmap"),
                    of("jaar naast jaar|leg(gen|t)? [^.]*naast|ernaast leggen", "vergelijken"),
                    of("(een|één) mens|wijst naar|wijzen naar", "iemand herkennen; één persoon"),
                    of("(extra|eerdere) kopie", "reservekopie; versie"),
                    of("(?<!e-)mailadres", "e-mailadres"),
                    of("even veel", "evenveel"),
                    of("verder gaan", "verdergaan"),
                    of("u|uw", "je"),
                    of("jullie", "je"),
                    of("ik", "Samenbord, of zonder onderwerp", OUTSIDE_TEXTS),
                    of(
                            "stap|stappen",
                            "onderdeel",
                            "texts_nl (dossier|merge.told.step).*|" + OUTSIDE_TEXTS),
                    of("^(toon|neem|verberg|haal|leg|maak)( [\\w{}]+){0,5}", "het hele werkwoord"),
                    of("^nog een \\w+|^\\w+ erbij", "… toevoegen"));

    static final List<WrongWord> ENGLISH =
            List.of(
                    of("beamers?", "projector"),
                    of("grids?", "board"),
                    of("directie", "school leaders", COMMAND_LINE),
                    of("head teachers?|school’s leaders", "school leaders"),
                    of("themes?", "focus point"),
                    of("interventions?", "proposal"),
                    of("parking place", "parking lot"),
                    of("lay together|bring together|laid", "bundle; merge"),
                    of("busy", "in progress"),
                    of("hand-?outs?", "summary", COMMAND_LINE),
                    of("voices?", "group"),
                    of("not sure", "don’t know"),
                    of("dossiers?", "school folder"),
                    of("year beside year", "then and now"),
                    of("(?<!throw )(?<!thrown )take (?:\\{0\\}|it|one) away", "remove"));

    private static WrongWord of(String wrong, String right) {
        return of(wrong, right, NOWHERE);
    }

    private static WrongWord of(String wrong, String right, String allowedAt) {
        boolean whole = wrong.startsWith("^");
        String pattern = whole ? "(?:" + wrong + ")$" : "\\b(?:" + wrong + ")\\b";
        return new WrongWord(
                Pattern.compile(pattern.replace("\\b(?:\\{", "(?:\\{"), FLAGS),
                right,
                Pattern.compile(allowedAt));
    }

    /** What is wrong in these words at this place, and how to mend it. */
    Optional<String> in(EveryText text) {
        var found = wrong.matcher(text.words().replaceAll("‘[^’]*’", "‘’"));
        return !allowedAt.matcher(text.place()).matches() && found.find()
                ? Optional.of(
                        text.place()
                                + " says \""
                                + found.group()
                                + "\"; our word is \""
                                + right
                                + "\": "
                                + text.words())
                : Optional.empty();
    }
}
