package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

/** A name that the program makes is one that every system takes. */
final class FreeNameTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CON",
                "con",
                "Prn",
                "AUX",
                "nul",
                "COM1",
                "com9",
                "LPT0",
                "lpt³",
                "CONIN$",
                "NUL ",
                "Nul.",
                "con.v2",
                "aux .2026",
                " prn"
            })
    void aDeviceOfWindowsIsNoName(String words) {
        String stem = FreeName.stem(words);
        assertFalse(FreeName.isDevice(stem), stem);
        assertTrue(stem.contains("_"), stem);
        String file = FreeName.in(folder, words).getFileName().toString();
        assertFalse(FreeName.isDevice(file), file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Con Brio", "De Aux", "Auxilium", "COM10", "nul-meting", "LPT"})
    void aNameThatOnlyBeginsSoStays(String words) {
        assertEquals(words, FreeName.stem(words));
    }

    @ParameterizedTest
    @CsvSource({
        "'a<b>c:d\"e/f\\g|h?i*j', 'a b c d e f g h i j'",
        "'De Brug...', 'De Brug'",
        "'De Brug . . ', 'De Brug'",
        "'../../etc', 'etc'",
        "'De\tBrug\n2026', 'De Brug 2026'",
        "'...', ''",
        "'De Vlinder-boom (2)', 'De Vlinder-boom (2)'",
        "'Café Ünïe', 'Café Ünïe'",
    })
    void whatWindowsForbidsIsLeftOut(String words, String stem) {
        assertEquals(stem, FreeName.stem(words));
    }

    @Test
    void aLongNameEndsInNoDotOrSpaceEither() {
        assertEquals("a".repeat(78), FreeName.stem("a".repeat(78) + ". b"));
    }

    @Test
    void aSecondFileOfADeviceIsFreeToo() throws Exception {
        Path first = Files.createFile(FreeName.in(folder, "CON"));
        String second = FreeName.in(folder, "CON").getFileName().toString();
        assertEquals("CON_.samenbord.json", first.getFileName().toString());
        assertEquals("CON_ (2).samenbord.json", second);
    }
}
