package nl.samenbord.handout;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Table;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;

import java.util.List;
import java.util.Map;

/** Who sits at which table, as far as that is known beforehand. */
record Seating(Template template, Meeting meeting) {
    /** The voices that speak this evening: an optional one only if somebody of it comes. */
    List<Voice> voices() {
        Map<String, Integer> present = meeting.people().present();
        List<Voice> here =
                template.voices().stream()
                        .filter(v -> !v.optional() || present.getOrDefault(v.id(), 0) > 0)
                        .toList();
        return here.isEmpty() ? template.voices() : here;
    }

    /** The voices at a table; all of them where nobody was counted. */
    List<Voice> voices(Table table) {
        List<Voice> here =
                template.voices().stream()
                        .filter(voice -> table.present().getOrDefault(voice.id(), 0) > 0)
                        .toList();
        return here.isEmpty() ? voices() : here;
    }

    /** The languages at a table; those of the meeting where they are not known. */
    List<String> languages(Table table) {
        return table.languages().isEmpty() ? meeting.languages() : table.languages();
    }
}
