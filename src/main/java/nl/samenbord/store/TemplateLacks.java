package nl.samenbord.store;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Lack;
import nl.samenbord.board.Template;

/** Where in a file it stands that a template can't be used. */
final class TemplateLacks {
    private TemplateLacks() {}

    /** Passes a template that can be used; the place is the pointer of the template. */
    static void check(Template template, String place) {
        Lack.of(template).stream()
                .findFirst()
                .ifPresent(
                        lack -> {
                            throw new Flaw(fault(lack.why()), place + at(lack, template));
                        });
    }

    private static Fault fault(Lack.Why why) {
        return switch (why) {
            case MISSING -> Fault.MISSING_FIELD;
            case TWICE -> Fault.TWICE;
            case TOO_LONG -> Fault.WRONG_VALUE;
        };
    }

    private static String at(Lack lack, Template template) {
        return switch (lack.part()) {
            case TITLE -> "/title";
            case COLUMN -> "/columns/" + lack.place() + "/name";
            case ROW -> "/rows/" + lack.place() + "/name";
            case KIND -> "/kinds/" + lack.place() + "/name";
            case VOICE -> "/voices/" + lack.place() + "/name";
            case ASK -> "/asks/" + lack.place() + "/name";
            case OPTION -> option(lack.place(), template) + "/name";
            case QUESTION -> "/cells/" + rank(template.cells().get(lack.place()), template);
        };
    }

    /** Where the option stands that comes after so many, all asks counted through. */
    private static String option(int place, Template template) {
        int left = place;
        for (int i = 0; i < template.asks().size(); i++) {
            if (template.asks().get(i).sort() instanceof Ask.Sort.Choice choice) {
                if (left < choice.options().size()) {
                    return "/asks/" + i + "/options/" + left;
                }
                left -= choice.options().size();
            }
        }
        throw new IllegalArgumentException("no such option");
    }

    /** The questions keep the order in which they stand in the file. */
    private static int rank(Cell cell, Template template) {
        return template.questions().keySet().stream().toList().indexOf(cell);
    }
}
