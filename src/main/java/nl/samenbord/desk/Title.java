package nl.samenbord.desk;

import nl.samenbord.board.Meeting;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line by which a session is known in a list. */
final class Title {
    private Title() {}

    /** The school and what the meeting is called. */
    static String of(Meeting meeting) {
        return Stream.of(meeting.school().name(), meeting.title())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
