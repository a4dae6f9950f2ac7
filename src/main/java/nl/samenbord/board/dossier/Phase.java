package nl.samenbord.board.dossier;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phases of the plan in their order; each is a column of the template of that plan. */
public enum Phase {
    /** Where are we now? */
    START(0, "fase-0"),
    /** What is needed, what is possible? */
    NEEDS(1, "fase-1"),
    /** What do we believe in? */
    VISION(2, "fase-2"),
    /** What are we going to do? */
    PLAN(3, "fase-3"),
    /** How are we going to do it? */
    DETAIL(4, "fase-4"),
    /** Two years of doing. */
    DOING(5, "fase-5"),
    /** What did it bring? */
    EVALUATION(6, "fase-6");

    /** The id of the template of the plan. */
    public static final String TEMPLATE = "stappenplan";

    private static final Pattern NUMBER = Pattern.compile("^\\D{0,12}(\\d)(?!\\d)");

    /** Templates that belong elsewhere than their step says. */
    static final Map<String, Phase> OWN =
            Map.of(
                    "visie-ouders-als-partner",
                    VISION,
                    "doelen-partnerschap",
                    VISION,
                    "jaarplan-thema",
                    DETAIL,
                    "pdca",
                    DOING);

    private final int number;
    private final String column;

    Phase(int number, String column) {
        this.number = number;
        this.column = column;
    }

    /** The id of its column in the template of the plan. */
    public String column() {
        return column;
    }

    /** Its number, as people say it: from 0. */
    public int number() {
        return number;
    }

    /** The phase that these words of a meeting name by its number ("Fase 1: Behoeften"). */
    public static Optional<Phase> said(String words) {
        Matcher number = NUMBER.matcher(words.strip());
        return number.find() ? of(Integer.parseInt(number.group(1))) : Optional.empty();
    }

    private static Optional<Phase> of(int number) {
        return Arrays.stream(values()).filter(phase -> phase.number == number).findFirst();
    }

    /** Where a session of this template and step is of use, if nobody says otherwise. */
    static Phase usual(String template, RouteStep step) {
        return OWN.getOrDefault(
                template,
                switch (step) {
                    case LEADERS, SCAN -> START;
                    case EVENING -> NEEDS;
                    case TEAM, DIRECTIE -> PLAN;
                });
    }
}
