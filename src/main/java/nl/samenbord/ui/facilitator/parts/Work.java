package nl.samenbord.ui.facilitator.parts;

import java.util.Arrays;
import java.util.Locale;

/** What can be worked on in the middle of the laptop window, besides the notes. */
public enum Work {
    /** Statements and what was counted. */
    STATEMENTS(1, "work.statements"),
    /** Notes that look alike. */
    ALIKE(2, "work.alike"),
    /** Dots and what they say. */
    DOTS(3, "work.dots"),
    /** Tables, rounds and who wrote how much. */
    TABLES(4, "work.tables"),
    /** What belongs elsewhere. */
    PARKING(5, "work.parking"),
    /** Agreements, certainties and the number towards the dream. */
    AGREEMENTS(6, "work.agreements"),
    /** Notes that are held back because they may point at a person. */
    SIGNALS(7, "work.signals"),
    /** The meeting and its programme. */
    PROGRAMME(8, "work.programme"),
    /** The session as it was earlier. */
    VERSIONS(9, "work.versions"),
    /** What was written, read back afterwards. */
    READING(11, "work.reading"),
    /** Themes, their actions and two school years. */
    THEMES(12, "work.themes"),
    /** The talk with the school's leaders. */
    TALK(13, "work.talk"),
    /** How things are before the evening. */
    SCAN(14, "work.scan"),
    /** The dossier of the school: all sessions in the folder. */
    DOSSIER(15, "work.dossier"),
    /** This session beside that of another year. */
    YEARS(16, "work.years"),
    /** What the template asks beside the notes. */
    ASKS(17, "work.asks");

    private static final int LATER = 10;

    private final int number;
    private final String words;

    Work(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** Its number. */
    public int number() {
        return number;
    }

    /** Whether it is done before the evening or once it is over. */
    public boolean afterwards() {
        return number > LATER;
    }

    /** The digit that opens it, from 1; with Shift for what is done before or afterwards. */
    public int digit() {
        return afterwards() ? number - LATER : number;
    }

    /** The work with this number. */
    public static Work of(int number) {
        return Arrays.stream(values())
                .filter(work -> work.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** The key of its text. */
    public String words() {
        return words;
    }

    /** The id of the button that opens it. */
    public String id() {
        return "work-" + name().toLowerCase(Locale.ROOT);
    }
}
