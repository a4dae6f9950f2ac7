package nl.samenbord.ui.scene;

import nl.samenbord.board.Board;
import nl.samenbord.text.Texts;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a room reads them: the year only where it is another than that of the meeting. */
final class Days {
    /** No year goes unsaid. */
    static final int NONE = Year.MIN_VALUE;

    private final Texts texts;

    Days(Texts texts) {
        this.texts = texts;
    }

    /** The year that goes unsaid. */
    static int yearOf(Board board) {
        LocalDate day = board.meeting().when().date();
        return day == null ? NONE : day.getYear();
    }

    /** "Dinsdag 13 oktober". */
    String inFull(LocalDate day) {
        return capital(weekday(day) + " " + date(day, day.getYear()));
    }

    /** "dinsdag". */
    String weekday(LocalDate day) {
        return written(day, texts.of("date.weekday"));
    }

    /** "13 oktober", or "13 oktober 2027" where this is another year. */
    String date(LocalDate day, int year) {
        String pattern = texts.of(day.getYear() == year ? "date.day" : "date.dayAndYear");
        return written(day, pattern);
    }

    private String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(locale()) + words.substring(1);
    }

    private Locale locale() {
        return texts.language().locale();
    }
}
