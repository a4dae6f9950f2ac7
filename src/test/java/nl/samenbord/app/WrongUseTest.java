package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.store.TemplateLibrary;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

final class WrongUseTest {
    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "check|samenbord check: Dit ontbreekt: BESTAND.|This is missing: FILE.",
                "new -o @a|samenbord new: Dit ontbreekt: --template.|This is missing: --template.",
                "export @a --csv -o|samenbord export: Dit ontbreekt: --out.|This is missing:"
                        + " --out.",
                "check --bah @a|samenbord check: ‘--bah’ hoort hier niet.|‘--bah’ does not belong"
                        + " here.",
                "convert @a @b -o @c|samenbord convert: ‘@b’ hoort hier niet.|‘@b’ does not belong"
                        + " here.",
                "example -o @a -o @b|samenbord example: --out staat er twee keer.|--out is there"
                        + " twice.",
                "chek|samenbord: De opdracht ‘chek’ is er niet.|There is no command ‘chek’.",
                "import @a -o @b --date vandaag|samenbord import: ‘vandaag’ kan niet bij --date."
                        + "|‘vandaag’ is not possible with --date.",
                "import @a -o @b --soort droom|samenbord import: De soort ‘droom’ is er niet; kies"
                        + " uit: wens, verwachting.|There is no kind ‘droom’; choose from: wens,"
                        + " verwachting.",
                "import @a -o @b --van opa|samenbord import: De groep ‘opa’ is er niet; kies uit:"
                        + " ouder, school, leerling.|There is no group ‘opa’; choose from: ouder,"
                        + " school, leerling.",
                "import @a -o @b --into @c --template x|samenbord import: --into en --template"
                        + " kunnen niet samen.|--into and --template are not possible together.",
                "handout @a --form boek|samenbord handout: De vorm ‘boek’ is er niet; kies uit:"
                    + " handout, report, directie, poster, year, cards.|There is no form ‘boek’;"
                    + " choose from: handout, report, directie, poster, year, cards.",
                "handout @a --form cards --paper a5|samenbord handout: Het papier ‘a5’ is er niet;"
                        + " kies uit: a4, a3.|There is no paper ‘a5’; choose from: a4, a3.",
                "handout @a --paper a3|samenbord handout: --paper kan alleen bij --form year,"
                        + " --form cards.|--paper is only possible with --form year, --form cards.",
                "export @a|samenbord export: Kies één van deze: --csv, --xlsx of --markdown."
                        + "|Choose one of these: --csv, --xlsx or --markdown.",
                "export @a --csv --markdown|samenbord export: Kies één van deze: --csv, --xlsx of"
                        + " --markdown.|Choose one of these: --csv, --xlsx or --markdown.",
                "export @a --xlsx|samenbord export: --xlsx kan niet zonder -o.|--xlsx needs -o.",
                "export @a --markdown --spreadsheet|samenbord export: --spreadsheet kan alleen bij"
                        + " --csv.|--spreadsheet is only possible with --csv."
            })
    void isToldInOneLineInBothLanguages(String typed, String dutch, String english)
            throws IOException {
        String command = dutch.substring(0, dutch.indexOf(':'));
        Terminal.Said nl = terminal.nl(typed.split(" "));
        Terminal.Said en = terminal.en(typed.split(" "));
        String nlHelp = " Zie: " + command + " --help" + System.lineSeparator();
        String enHelp = " See: " + command + " --help" + System.lineSeparator();
        assertEquals(new Terminal.Said(2, "", dutch + nlHelp), nl);
        assertEquals(new Terminal.Said(2, "", command + ": " + english + enHelp), en);
        assertEquals(List.of(), terminal.files());
    }

    @Test
    void aTemplateThatIsNotThereNamesThoseThatAre() {
        String ids = String.join(", ", new TemplateLibrary().ids());
        Terminal.Said said = terminal.nl("new", "--template", "x", "-o", "@a");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("‘x’ is er niet; geef een bestand, of kies uit: " + ids));
        assertTrue(ids.contains("jaarplan-thema"));
    }

    @Test
    void aLanguageThatTheProgramDoesNotSpeakIsRefused() {
        Terminal.Said said = terminal.nl("check", "a", "--language", "fr");
        assertEquals(2, said.code());
        assertTrue(said.err().startsWith("samenbord check: ‘fr’ "), said.err());
    }

    @Test
    void aFileIsNeverWrittenOverItself() throws IOException {
        terminal.nl("example", "-o", "@a.json");
        String before = terminal.read("a.json");
        Terminal.Said said = terminal.nl("convert", "@a.json", "-o", "@./a.json", "--force");
        assertEquals(2, said.code());
        assertEquals(
                "samenbord convert: DOEL is hetzelfde bestand als @a.json, en dat wordt nooit"
                        + " veranderd. Kies een andere naam. Zie: samenbord convert --help"
                        + System.lineSeparator(),
                said.err());
        assertEquals(before, terminal.read("a.json"));
    }
}
