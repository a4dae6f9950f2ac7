package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class DroppedTest {
    private static final File SESSION = new File("avond.samenbord.json");
    private static final File PDF = new File("Verslag.PDF");

    @Test
    void aSessionOrAPdfCanBeDropped() {
        assertEquals(Optional.of(Path.of("avond.samenbord.json")), Dropped.file(List.of(SESSION)));
        assertEquals(Optional.of(Path.of("Verslag.PDF")), Dropped.file(List.of(PDF)));
    }

    @Test
    void aTableCanBeDropped() {
        for (String name : List.of("briefjes.csv", "Formulier.XLSX", "a.tsv", "b.txt", "c.xls")) {
            assertEquals(Optional.of(Path.of(name)), Dropped.file(List.of(new File(name))), name);
            assertTrue(Dropped.isTable(Path.of(name)), name);
        }
        assertFalse(Dropped.isTable(SESSION.toPath()));
    }

    @Test
    void severalFilesOrSomethingElseAreNotTaken() {
        assertEquals(Optional.empty(), Dropped.file(List.of(SESSION, PDF)));
        assertEquals(Optional.empty(), Dropped.file(List.of(new File("foto.jpg"))));
        assertEquals(Optional.empty(), Dropped.file(List.of()));
    }
}
