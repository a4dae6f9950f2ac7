package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class CheckCommandTest {
    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void writeAnEvening() {
        terminal = new Terminal(folder);
        terminal.nl("example", "-o", "@a.json");
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    @Test
    void aGoodFileIsCounted() throws IOException {
        assertEquals(
                new Terminal.Said(
                        0, lines("@a.json: ok, 62 briefjes, 10 bundels, 3 afspraken"), ""),
                terminal.nl("check", "@a.json"));
        assertEquals(
                new Terminal.Said(0, lines("@a.json: ok, 62 notes, 10 bundles, 3 agreements"), ""),
                terminal.en("check", "@a.json"));
        assertEquals(List.of("a.json"), terminal.files());
    }

    @Test
    void allFilesAreCheckedEvenIfOneIsBad() throws IOException {
        terminal.write("leeg.json", " \n");
        terminal.write("iets.json", "{\"a\": 1}");
        Terminal.Said said =
                terminal.nl("check", "@weg.json", "@a.json", "@leeg.json", "@iets.json", "@.");
        assertEquals(
                new Terminal.Said(
                        1,
                        lines("@a.json: ok, 62 briefjes, 10 bundels, 3 afspraken"),
                        lines(
                                "@weg.json: Dit bestand is er niet. Kijk of de naam en de map"
                                        + " kloppen.",
                                "@leeg.json: Dit bestand is leeg. Er is niets veranderd. Open een"
                                        + " eerdere versie.",
                                "@iets.json: Dit is geen sessie van Samenbord. Er is niets"
                                        + " veranderd. Kies een sessie, of een pdf van Samenbord.",
                                "@.: Dit is geen bestand maar een map of een apparaat. Kies een"
                                        + " bestand.")),
                said);
    }

    @Test
    void somethingElseUnderTheNameOfASessionIsToldForWhatItIs() throws IOException {
        terminal.write("pagina.samenbord.json", "<!DOCTYPE html><html><body>Log in</body></html>");
        terminal.write("tabel.samenbord.json", "vak;tekst\nA1;Een bankje\n");
        String page = "Dit is een webpagina, geen sessie. Er is niets veranderd. ";
        for (String command : List.of("check", "convert", "handout", "export")) {
            List<String> args = new ArrayList<>(List.of(command, "@pagina.samenbord.json"));
            if (command.equals("export")) {
                args.add("--csv");
            }
            if (!command.equals("check")) {
                args.addAll(List.of("-o", "@uit"));
            }
            Terminal.Said said = terminal.nl(args.toArray(String[]::new));
            assertEquals(1, said.code());
            assertTrue(said.err().startsWith("@pagina.samenbord.json: " + page), said.err());
        }
        String table = terminal.nl("check", "@tabel.samenbord.json").err();
        assertTrue(table.contains("Dit is een tabel (csv), geen sessie."), table);
        assertEquals(
                List.of("a.json", "pagina.samenbord.json", "tabel.samenbord.json"),
                terminal.files());
    }

    @Test
    void zerosAroundASessionAreToldAndItIsReadWhole() throws IOException {
        terminal.write("nul.json", "\0\0" + terminal.read("a.json") + "\0".repeat(4096));
        Terminal.Said said = terminal.nl("check", "@nul.json");
        assertEquals(0, said.code());
        assertEquals(lines("@nul.json: ok, 62 briefjes, 10 bundels, 3 afspraken"), said.out());
        assertTrue(said.err().contains("De sessie is heel"), said.err());
        assertEquals(0, terminal.nl("convert", "@nul.json", "-o", "@heel.json").code());
        assertEquals(terminal.read("a.json"), terminal.read("heel.json"));
        assertEquals("", terminal.nl("check", "@heel.json").err());
    }

    @Test
    void aDamagedFileIsToldByLineAndColumn() throws IOException {
        String whole = terminal.read("a.json");
        String[] all = whole.split("\n", -1);
        terminal.write("a.json", String.join("\n", List.of(all).subList(0, 20)) + "\n}}");
        Terminal.Said said = terminal.en("check", "@a.json");
        assertEquals(1, said.code());
        assertEquals(
                lines("This file is damaged. Nothing was changed. Open an earlier version."),
                said.err().replaceFirst("@a.json:21:\\d: ", ""));
    }

    @Test
    void whatCanNotBeRightIsToldByLineColumnAndField() throws IOException {
        terminal.write("a.json", terminal.read("a.json").replaceFirst("\"A1\"", "\"Q9\""));
        Terminal.Said said = terminal.nl("check", "@a.json");
        long line =
                1 + terminal.read("a.json").lines().takeWhile(l -> !l.contains("\"Q9\"")).count();
        assertEquals(1, said.code());
        assertEquals(
                lines(
                        "Dit bestand klopt niet. De werkvorm heeft dit vakje niet. (notes/0/cell)"
                                + " Er is niets veranderd. Open een eerdere versie."),
                said.err().replaceFirst("@a.json:" + line + ":\\d+: ", ""));
    }

    @Test
    void aPdfWithoutASessionIsToldApart() throws IOException {
        terminal.nl("example", "-o", "@a.json");
        terminal.nl("handout", "@a.json", "--session", "no", "-o", "@a.pdf");
        assertEquals(
                "@a.pdf: There is no session in this PDF. Choose a PDF that Samenbord made, or the"
                        + " session file itself."
                        + System.lineSeparator(),
                terminal.en("check", "@a.pdf").err());
    }
}
