package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Template;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.Test;

import java.util.NoSuchElementException;

final class TemplateLibraryTest {
    private final TemplateLibrary library = new TemplateLibrary();

    @Test
    void everyTemplateHasAQuestionForEveryCell() {
        for (String id : library.ids()) {
            Template template = library.template(id);
            assertEquals(id, template.id());
            template.cells().forEach(cell -> assertFalse(template.question(cell).isEmpty(), id));
            template.columns().forEach(column -> assertFalse(column.shortName().isEmpty(), id));
        }
    }

    @Test
    void theUsualGridHasThirtyCellsAndTheShortOneFive() {
        assertEquals(30, library.template("vijf-partnerschappen").cells().size());
        assertEquals(5, library.template("vijf-partnerschappen-kort").cells().size());
    }

    @Test
    void aTemplateComesBackAsItWentIntoASession() throws StoreException {
        for (String id : library.ids()) {
            Meeting meeting = Meeting.of("", "", null, "nl", 0);
            Session session = Session.fresh(Board.empty(library.template(id), meeting));
            byte[] bytes = SessionFormat.write(session, Unknown.NOTHING);
            Opened opened = SessionFormat.read(bytes);
            assertEquals(session, opened.session());
            assertArrayEquals(bytes, SessionFormat.write(opened.session(), opened.unknown()));
        }
    }

    @Test
    void anUnknownTemplateIsRefused() {
        assertThrows(NoSuchElementException.class, () -> library.template("../secret"));
    }
}
