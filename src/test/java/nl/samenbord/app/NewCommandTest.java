package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Sketch;
import nl.samenbord.board.Template;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.TemplateFile;
import nl.samenbord.store.TemplateLibrary;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

final class NewCommandTest {
    private static final TemplateLibrary LIBRARY = new TemplateLibrary();

    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    static List<String> ids() {
        return LIBRARY.ids();
    }

    private Template template(String session) throws StoreException {
        return SessionFile.read(terminal.file(session)).session().board().template();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anEveningCanBeBegunWithEveryTemplate(String id) throws StoreException {
        assertEquals(0, terminal.nl("new", "--template", id, "-o", "@n.json").code());
        assertEquals(LIBRARY.template(id), template("n.json"));
    }

    @Test
    void soItCanWithATemplateInAFileOrInASession() throws StoreException {
        Template own = new Sketch(LIBRARY.template("isop")).titled("Ons plan");
        TemplateFile.write(terminal.file("ons.samenbord-werkvorm.json"), own, false);
        String file = "@ons.samenbord-werkvorm.json";
        assertEquals(0, terminal.nl("new", "--template", file, "-o", "@n.json").code());
        assertEquals(own, template("n.json"));
        assertEquals(0, terminal.nl("new", "--template", "@n.json", "-o", "@m.json").code());
        assertEquals(own, template("m.json"));
        assertEquals(
                "@ons.samenbord-werkvorm.json: ok, werkvorm ‘Ons plan’, 2 kolommen, 6 rijen"
                        + System.lineSeparator(),
                terminal.nl("check", file).out());
    }

    @Test
    void aFileWithoutATemplateIsToldAndNothingIsWritten() throws IOException {
        terminal.write("brief.json", "Beste ouders");
        Terminal.Said letter = terminal.nl("new", "--template", "@brief.json", "-o", "@n.json");
        assertEquals(1, letter.code());
        assertTrue(letter.err().startsWith("@brief.json: Hier zit geen werkvorm in."));
        Terminal.Said gone = terminal.nl("new", "--template", "@weg.json", "-o", "@n.json");
        assertEquals(1, gone.code());
        assertTrue(gone.err().startsWith("@weg.json: Dit bestand is er niet."));
        assertEquals(List.of("brief.json"), terminal.files());
    }

    @Test
    void aTemplateIsNotASessionToOpen() throws StoreException {
        TemplateFile.write(terminal.file("isop.json"), LIBRARY.template("isop"), false);
        Terminal.Said said = terminal.nl("convert", "@isop.json", "-o", "@n.json");
        assertEquals(1, said.code());
        assertTrue(said.err().startsWith("@isop.json: Dit is een werkvorm, geen sessie."));
    }
}
