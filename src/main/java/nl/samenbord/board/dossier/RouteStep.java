package nl.samenbord.board.dossier;

import nl.samenbord.board.Template;

import java.util.Optional;

/** The steps of the method in their order; each is a column of the template of the route. */
public enum RouteStep {
    /** The talk with the school's leaders, before anything else. */
    LEADERS("voorgesprek"),
    /** What the team says of itself. */
    SCAN("scan"),
    /** The evening with parents and school. */
    EVENING("ouderavond"),
    /** Parents and teachers choose what they work on. */
    TEAM("partnerschapsteam"),
    /** The school's leaders decide, and say why. */
    DIRECTIE("directie");

    /** The id of the template of the route. */
    public static final String TEMPLATE = "traject";

    private static final String STAGES = "stappenplan";
    private static final String TALK = "gesprek-directie";

    private final String column;

    RouteStep(String column) {
        this.column = column;
    }

    /** The id of its column in the template of the route. */
    public String column() {
        return column;
    }

    /** Its number, as a meeting says it: from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The step with this number, if there is one. */
    public static Optional<RouteStep> of(int number) {
        return number >= 1 && number <= values().length
                ? Optional.of(values()[number - 1])
                : Optional.empty();
    }

    /** Where a session of this template is of use, if nobody says otherwise. */
    static RouteStep usual(Template template) {
        return switch (template.id()) {
            case TEMPLATE, STAGES -> LEADERS;
            case TALK -> DIRECTIE;
            default ->
                    switch (template.occasion()) {
                        case EVENING -> EVENING;
                        case BEFORE -> SCAN;
                        case AFTER, BACKGROUND -> TEAM;
                    };
        };
    }
}
