package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Column;
import nl.samenbord.board.Lack;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Occasion;
import nl.samenbord.board.Template;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

final class TemplateLibraryTest {
    private static final int LONGEST_SHORT = 10;

    /** Words of their own, or worse, of which a short name could be taken to be one. */
    private static final Set<String> OTHER_WORDS =
            Set.of("cul", "con", "info", "maat", "mens", "drijf", "toer", "demo", "leer", "gebied");

    private final TemplateLibrary library = new TemplateLibrary();

    static List<String> ids() {
        return new TemplateLibrary().ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aTemplateIsWhole(String id) {
        Template template = library.template(id);
        assertEquals(id, template.id());
        assertEquals(List.of(), Lack.of(template));
        assertFalse(template.about().isEmpty());
        assertFalse(template.source().isEmpty());
        template.cells().forEach(cell -> assertFalse(template.question(cell).isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyCellAsksSomethingOfItsOwn(String id) {
        Template template = library.template(id);
        Set<String> asked = new HashSet<>(template.questions().values());
        assertEquals(template.cells().size(), asked.size());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void shortNamesAreShortAndTellColumnsAndRowsApart(String id) {
        Template template = library.template(id);
        List<String> columns = template.columns().stream().map(Column::shortName).toList();
        List<String> rows = template.rows().stream().map(row -> row.shortName()).toList();
        for (List<String> names : List.of(columns, rows)) {
            assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
            names.forEach(name -> assertTrue(name.length() <= LONGEST_SHORT, name));
            for (String name : names) {
                String bare = name.replace(".", "").toLowerCase(Locale.ROOT);
                assertFalse(OTHER_WORDS.contains(bare), name + " is a word of its own");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void thePeopleOfTheSchoolAreCalledTheSameEverywhere(String id) {
        library.template(id).voices().stream()
                .filter(voice -> voice.id().equals("school"))
                .forEach(
                        voice ->
                                assertEquals(
                                        List.of("School", "Teamleden"),
                                        List.of(voice.name(), voice.plural())));
    }

    /** Only colours on which white, or near-black on the pale ones, can be read on a lit wall. */
    @ParameterizedTest
    @MethodSource("ids")
    void columnsHaveThePartnershipsColoursAndNeighboursDiffer(String id) {
        List<String> good = colours(library.template(library.ids().getFirst()));
        List<String> used = colours(library.template(id));
        assertTrue(good.containsAll(used), used.toString());
        for (int i = 1; i < used.size(); i++) {
            assertFalse(used.get(i).equals(used.get(i - 1)), "column " + i);
        }
    }

    private static List<String> colours(Template template) {
        return template.columns().stream().map(c -> c.colour() + c.tint()).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theFileIsAsTheProgramWouldWriteIt(String id) throws IOException {
        try (InputStream in =
                TemplateLibrary.class.getResourceAsStream(
                        "/nl/samenbord/template/" + id + ".json")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            byte[] again = JsonWriter.pretty(TemplateJson.of(library.template(id)));
            assertEquals(file, new String(again, StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aTemplateComesBackAsItWentIntoASession(String id) throws StoreException {
        Meeting meeting = Meeting.of("", "", null, "nl", 0);
        Session session = Session.fresh(Board.empty(library.template(id), meeting));
        byte[] bytes = SessionFormat.write(session, Unknown.NOTHING);
        Opened opened = SessionFormat.read(bytes);
        assertEquals(session, opened.session());
        assertArrayEquals(bytes, SessionFormat.write(opened.session(), opened.unknown()));
    }

    @Test
    void theEveningsWordsAreThereInSevenOtherLanguages() {
        Set<String> languages = Set.of("en", "tr", "ar", "pl", "uk", "ti", "zh");
        for (String id : ids()) {
            Template template = library.template(id);
            if (template.occasion() == Occasion.EVENING) {
                template.kinds().forEach(kind -> assertEquals(languages, kind.names().keySet()));
                template.voices().forEach(voice -> assertEquals(languages, voice.names().keySet()));
            }
        }
    }

    @Test
    void theUsualGridHasThirtyCellsAndTheShortOneFive() {
        assertEquals(30, library.template("vijf-partnerschappen").cells().size());
        assertEquals(5, library.template("vijf-partnerschappen-kort").cells().size());
    }

    @Test
    void theUsualOneComesFirstAndTheOthersByOccasion() {
        List<Template> all = ids().stream().map(library::template).toList();
        assertEquals("vijf-partnerschappen", all.getFirst().id());
        assertEquals(
                all, all.stream().sorted((a, b) -> a.occasion().compareTo(b.occasion())).toList());
        assertEquals(all.size(), new HashSet<>(ids()).size());
    }

    @Test
    void anUnknownTemplateIsRefused() {
        assertThrows(NoSuchElementException.class, () -> library.template("../secret"));
    }
}
