package nl.samenbord.board.dossier;

import nl.samenbord.board.Template;

import java.util.Arrays;
import java.util.Optional;

/** The steps of the method in their order; each is a column of the template of the route. */
public enum RouteStep {
    /** The talk with the school's leaders, before anything else. */
    LEADERS(1, "voorgesprek"),
    /** What the team says of itself. */
    SCAN(2, "scan"),
    /** The evening with parents and school. */
    EVENING(3, "ouderavond"),
    /** Parents and teachers choose what they work on. */
    TEAM(4, "partnerschapsteam"),
    /** The school's leaders decide, and say why. */
    DIRECTIE(5, "directie");

    /** The id of the template of the route. */
    public static final String TEMPLATE = "traject";

    private static final String STAGES = "stappenplan";
    private static final String TALK = "gesprek-directie";

    private final int number;
    private final String column;

    RouteStep(int number, String column) {
        this.number = number;
        this.column = column;
    }

    /** The id of its column in the template of the route. */
    public String column() {
        return column;
    }

    /** Its number, as a meeting says it: from 1. */
    public int number() {
        return number;
    }

    /** The step with this number, if there is one. */
    public static Optional<RouteStep> of(int number) {
        return Arrays.stream(values()).filter(step -> step.number == number).findFirst();
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
