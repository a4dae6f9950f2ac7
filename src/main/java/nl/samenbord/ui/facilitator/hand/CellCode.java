package nl.samenbord.ui.facilitator.hand;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a cell code as it is typed. */
public final class CellCode {
    private static final Pattern STRAY = Pattern.compile("^[.\\s\\h]+");
    private static final Pattern CODED =
            Pattern.compile("([A-Za-z]\\d{1,2})[\\s\\h]+(\\S.*)", Pattern.DOTALL);

    private CellCode() {}

    /** The code before a text, without the dots and blanks that a clicker or a thumb left there. */
    public static String before(String typed) {
        return STRAY.matcher(typed).replaceFirst("");
    }

    /** A line and the code it begins with; empty where it begins with none. */
    public static Optional<Coded> line(Template template, String line) {
        String rest = before(line);
        Matcher parts = CODED.matcher(rest);
        return parts.matches() && in(template, parts.group(1)).isPresent()
                ? Optional.of(new Coded(parts.group(1), parts.group(2).strip()))
                : Optional.empty();
    }

    /** What is left of a line behind its code. */
    public record Coded(String code, String text) {}

    /** The cell of this code, if the grid has it. */
    public static Optional<Cell> in(Template template, String typed) {
        return Cell.parse(typed).filter(template::has);
    }
}
