package nl.samenbord.ui.facilitator.start;

import nl.samenbord.board.Template;
import nl.samenbord.desk.Recent;
import nl.samenbord.desk.Unfinished;

import java.time.LocalDate;
import java.util.List;

/** What there is to choose from on the start screen; the school is last time's, or empty. */
public record Choices(
        List<Template> templates,
        List<Recent> recent,
        List<Unfinished> unfinished,
        String school,
        LocalDate today) {
    public Choices {
        templates = List.copyOf(templates);
        recent = List.copyOf(recent);
        unfinished = List.copyOf(unfinished);
    }
}
