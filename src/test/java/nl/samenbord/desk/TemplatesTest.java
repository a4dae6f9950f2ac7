package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.TemplateLibrary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class TemplatesTest {
    private static final Template USUAL = new TemplateLibrary().template("vijf-partnerschappen");
    private static final Cell A1 = new Cell(0, 0);

    @TempDir private Path folder;

    private Templates templates() {
        return new Templates(DataFolder.in(folder));
    }

    private static List<Template> own(Templates templates) {
        return templates.list().offers().stream()
                .filter(Templates.Offer::own)
                .map(Templates.Offer::template)
                .toList();
    }

    @Test
    void withoutOnesOwnThereAreThoseOfTheProgram() {
        Templates.Listing listing = templates().list();
        assertEquals(
                new TemplateLibrary().ids(),
                listing.offers().stream().map(offer -> offer.template().id()).toList());
        assertEquals(List.of(), own(templates()));
        assertFalse(Files.exists(folder.resolve("templates")));
    }

    @Test
    void whatIsKeptIsThereNextTime() throws Exception {
        Template copy = new Sketch(templates().copy(USUAL)).asking(A1, "Hoe groeten we elkaar?");
        assertNotEquals(USUAL.id(), copy.id());
        templates().keep(copy);
        assertEquals(List.of(copy), own(templates()));
        Template again = new Sketch(copy).titled("Onze avond");
        templates().keep(again);
        assertEquals(List.of(again), own(templates()));
    }

    @Test
    void twoCopiesAreTwoTemplates() throws Exception {
        Templates templates = templates();
        Template one = templates.copy(USUAL);
        templates.keep(one);
        Template other = templates.copy(USUAL);
        templates.keep(other);
        assertNotEquals(one.id(), other.id());
        assertEquals(2, own(templates).size());
    }

    @Test
    void aTemplateGivenAwayIsTakenInByAColleague() throws Exception {
        Template mine = new Sketch(templates().copy(USUAL)).asking(A1, "Hoe groeten we elkaar?");
        Path file = folder.resolve(templates().fileName(mine));
        assertEquals(
                "Wat willen en verwachten we van elkaar.samenbord-werkvorm.json",
                file.getFileName().toString());
        templates().write(file, mine);
        Templates theirs = new Templates(DataFolder.in(folder.resolve("colleague")));
        Template taken = theirs.take(file);
        assertEquals("Hoe groeten we elkaar?", taken.question(A1));
        assertEquals(List.of(taken), own(theirs));
        assertEquals(taken, theirs.take(file));
        assertEquals(1, own(theirs).size());
    }

    @Test
    void aTemplateOfTheProgramThatComesBackIsNotTakenInTwice() throws Exception {
        Path file = folder.resolve("usual.json");
        templates().write(file, USUAL);
        assertEquals(USUAL, templates().take(file));
        assertEquals(List.of(), own(templates()));
    }

    @Test
    void aNameWithoutAnEndingGetsTheUsualOneAndReplacesNothing() throws Exception {
        templates().write(folder.resolve("Ons spel"), USUAL);
        Path file = folder.resolve("Ons spel.samenbord-werkvorm.json");
        assertEquals(USUAL, templates().take(file));
        ProblemException e =
                assertThrows(
                        ProblemException.class,
                        () -> templates().write(folder.resolve("Ons spel"), USUAL));
        assertInstanceOf(Problem.AlreadyThere.class, e.problem());
    }

    @Test
    void theTemplateOfASessionCanBeTakenIn() throws Exception {
        Path session = Path.of("src/test/resources/sessions/small.samenbord.json");
        Template taken = templates().take(session);
        assertEquals(List.of(taken), own(templates()));
    }

    @Test
    void whatIsNoTemplateIsRefusedWithAReason() throws IOException {
        Path letter = Files.writeString(folder.resolve("brief.txt"), "Beste ouders,");
        Path gone = folder.resolve("weg.json");
        assertInstanceOf(Problem.NoTemplate.class, problem(letter));
        assertInstanceOf(Problem.Missing.class, problem(gone));
        assertEquals(List.of(), own(templates()));
    }

    private Problem problem(Path file) {
        return assertThrows(ProblemException.class, () -> templates().take(file)).problem();
    }

    @Test
    void aDamagedFileAmongOnesOwnIsToldAndStays() throws Exception {
        Templates templates = templates();
        Template mine = templates.copy(USUAL);
        templates.keep(mine);
        Path damaged = folder.resolve("templates/stuk.samenbord-werkvorm.json");
        Files.writeString(damaged, "{\"format\": \"samenbord-template\", ");
        assertEquals(List.of(mine), own(templates));
        Problem told = templates.list().problems().getFirst();
        assertInstanceOf(Problem.Damaged.class, told);
        assertTrue(Files.exists(damaged));
        Template sameName = new Sketch(templates.copy(USUAL)).under("stuk");
        assertThrows(ProblemException.class, () -> templates.keep(sameName));
        assertTrue(Files.readString(damaged).endsWith(", "));
    }

    @Test
    void whatIsTakenOutCanBePutBack() throws Exception {
        Templates templates = templates();
        Template mine = templates.copy(USUAL);
        templates.keep(mine);
        templates.remove(mine);
        assertEquals(List.of(), own(templates));
        Template next = templates.copy(USUAL);
        templates.keep(next);
        templates.putBack(mine);
        assertEquals(2, own(templates).size());
    }
}
