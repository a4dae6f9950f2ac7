package nl.samenbord.ui.facilitator.parts;

import nl.samenbord.board.Meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The languages one can choose from: those of the meeting, or those met most often. */
public final class Languages {
    private static final List<String> USUAL = List.of("nl", "en", "tr", "ar", "pl", "uk", "ti");

    private Languages() {}

    /** Their tags, that of the meeting first. */
    public static List<String> of(Meeting meeting) {
        Set<String> all = new LinkedHashSet<>();
        all.add(meeting.language());
        all.addAll(meeting.languages().isEmpty() ? USUAL : meeting.languages());
        return all.stream().filter(tag -> !tag.isEmpty()).toList();
    }
}
