package nl.samenbord.store;

import nl.samenbord.board.Id;
import nl.samenbord.board.Programme;

/** The programmes that come with the program; their parts get new ids each time. */
public final class ProgrammeLibrary {
    private static final String NAME = "programme/programme";

    /** For an evening of two hours. */
    public Programme twoHours(String language) {
        return read(language, "twoHours");
    }

    /** For an evening of one hour. */
    public Programme oneHour(String language) {
        return read(language, "oneHour");
    }

    private static Programme read(String language, String which) {
        return new Programme(
                Resource.in(NAME, language).objects(which).stream()
                        .map(
                                part ->
                                        new Programme.Part(
                                                Id.fresh(),
                                                part.need("name"),
                                                part.number("minutes"),
                                                part.text("scene")))
                        .toList());
    }
}
