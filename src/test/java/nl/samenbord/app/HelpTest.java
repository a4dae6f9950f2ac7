package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.app.command.Command;
import nl.samenbord.app.command.Commands;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

final class HelpTest {
    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    static Stream<String> commands() {
        return Commands.all(new Texts(Language.DUTCH)).stream()
                .map(Command::spec)
                .map(spec -> spec.name());
    }

    @Test
    void theProgramListsItsCommands() {
        String help = terminal.nl("--help").out();
        assertTrue(help.startsWith("Gebruik: samenbord "), help);
        commands().forEach(name -> assertTrue(help.contains("\n  " + name + " "), name));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfInBothLanguages(String command) {
        Terminal.Said dutch = terminal.nl(command, "--help");
        Terminal.Said english = terminal.en(command, "-h");
        assertTrue(dutch.out().startsWith("Gebruik: samenbord " + command), dutch.out());
        assertTrue(english.out().startsWith("Usage: samenbord " + command), english.out());
        assertNotEquals(dutch.out(), english.out());
        for (Terminal.Said said : List.of(dutch, english)) {
            assertEquals(0, said.code());
            assertEquals("", said.err());
            assertTrue(said.out().contains("nl|en"), said.out());
            assertFalse(said.out().contains("${"), said.out());
        }
    }

    @Test
    void theLanguageCanStandBeforeOrAfterTheCommand() {
        String before = terminal.raw("--language=en", "check", "--help").out();
        assertEquals(before, terminal.raw("check", "--help", "--language", "en").out());
        assertTrue(before.startsWith("Usage:"), before);
    }

    @Test
    void whereNothingIsSaidItIsDutch() {
        assertTrue(terminal.raw("--help").out().startsWith("Gebruik"));
    }

    @Test
    void theVersionIsOneLine() {
        Terminal.Said said = terminal.nl("--version");
        assertEquals(0, said.code());
        assertTrue(said.out().matches("Samenbord[^\n]*\\R"), said.out());
    }
}
