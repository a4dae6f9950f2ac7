package nl.samenbord.ui.facilitator.parts;

import nl.samenbord.board.Meeting;
import nl.samenbord.text.Texts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a meeting is called in one line: "De Vlinderboom · Ouderavond · 24 november 2026". */
public final class MeetingTitle {
    private MeetingTitle() {}

    /** The line; what is not known is left out. */
    public static String of(Meeting meeting, Texts texts) {
        LocalDate date = meeting.when().date();
        return Stream.of(
                        meeting.school().name(),
                        meeting.title(),
                        date == null ? "" : day(date, texts))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A day without its name: "24 november 2026". */
    public static String day(LocalDate date, Texts texts) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", texts.language().locale()).format(date);
    }
}
