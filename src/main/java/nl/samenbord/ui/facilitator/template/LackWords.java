package nl.samenbord.ui.facilitator.template;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Lack;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;

/** Tells what a template still lacks. */
record LackWords(Texts texts) {
    String sentence(Lack lack, Template template) {
        String what = what(lack, template);
        return switch (lack.why()) {
            case MISSING -> texts.of("lack.missing", what);
            case TWICE -> texts.of("lack.twice", what);
            case TOO_LONG -> texts.of("lack.tooLong", what, most(lack.part()));
        };
    }

    private String what(Lack lack, Template template) {
        int number = lack.place() + 1;
        return switch (lack.part()) {
            case TITLE -> texts.of("lack.title");
            case COLUMN -> texts.of("lack.column", letter(lack.place()));
            case ROW -> texts.of("lack.row", number);
            case KIND -> texts.of("lack.kind", number);
            case VOICE -> texts.of("lack.voice", number);
            case ASK -> texts.of("lack.ask", number);
            case OPTION -> texts.of("lack.option", number);
            case QUESTION -> texts.of("lack.question", template.cells().get(lack.place()).code());
        };
    }

    private static String letter(int column) {
        return new Cell(column, 0).code().substring(0, 1);
    }

    private static int most(Lack.Part part) {
        return switch (part) {
            case TITLE, COLUMN, ROW, KIND, VOICE, ASK, OPTION -> Lack.LONGEST_NAME;
            case QUESTION -> Lack.LONGEST_QUESTION;
        };
    }
}
