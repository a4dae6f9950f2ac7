package nl.samenbord.ui.facilitator.start;

import nl.samenbord.desk.Recent;
import nl.samenbord.desk.Templates;
import nl.samenbord.desk.Unfinished;

import java.time.LocalDate;
import java.util.List;

/** What there is to choose from on the start screen; the school is last time's, or empty. */
public record Choices(
        Templates.Listing templates,
        List<Recent> recent,
        List<Unfinished> unfinished,
        String school,
        LocalDate today) {
    public Choices {
        recent = List.copyOf(recent);
        unfinished = List.copyOf(unfinished);
    }
}
