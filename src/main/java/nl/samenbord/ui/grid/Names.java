package nl.samenbord.ui.grid;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Cleaning;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;

import java.util.Locale;

/** The words of a board as they stand on a screen, where JavaFX draws them. */
public final class Names {
    private Names() {}

    /** Without what can't be seen, and without soft hyphens, which JavaFX would draw. */
    public static String plain(String name) {
        return Cleaning.DRAWN.of(name).replace("\u00AD", "");
    }

    /** Within a sentence: "Ouders" becomes "ouders", "MR" stays. */
    public static String within(String name) {
        boolean capital = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return capital ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /** "Ouders"; what stands in brackets explains the word to the facilitator only. */
    public static String many(Voice voice) {
        return plain(voice.plural()).replaceFirst("\\s*\\(.*\\)$", "");
    }

    /** Where a cell is: "Pedagogisch · Communicatie". */
    public static String of(Template template, Cell cell) {
        return plain(template.column(cell).name()) + " · " + plain(template.row(cell).name());
    }

    /** The same where there is less room: the row by its short name. */
    static String brief(Template template, Cell cell) {
        return plain(template.column(cell).name()) + " · " + plain(template.row(cell).shortName());
    }
}
