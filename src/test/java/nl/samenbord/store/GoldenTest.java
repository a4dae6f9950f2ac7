package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that must be read, and written again as they are, for ever. */
final class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/sessions");

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    private static String again(String text) throws StoreException {
        Opened opened = SessionFormat.read(text.getBytes(StandardCharsets.UTF_8));
        return new String(
                SessionFormat.write(opened.session(), opened.unknown()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "bare", "unknown", "newer-minor"})
    void aFileIsWrittenAgainByteForByte(String name) throws Exception {
        String golden = text(name + ".samenbord.json");
        assertEquals(golden, again(golden));
    }

    @Test
    void dotsPerPersonAreFoundWhereOlderFilesHaveThem() throws Exception {
        var older = SessionFile.read(FOLDER.resolve("older.samenbord.json"));
        assertEquals(5, older.session().board().voting().each());
        assertFalse(again(text("older.samenbord.json")).contains("dotsEach"));
    }

    @Test
    void aNewerMinorVersionIsAnOrdinaryFile() throws Exception {
        assertFalse(SessionFile.read(FOLDER.resolve("newer-minor.samenbord.json")).readOnly());
    }

    @Test
    void aNewerMajorVersionIsReadOnlyIfItCanBeReadAtAll() throws Exception {
        assertTrue(SessionFile.read(FOLDER.resolve("newer-major.samenbord.json")).readOnly());
        Path other = FOLDER.resolve("newer-major-other.samenbord.json");
        StoreException e = assertThrows(StoreException.class, () -> SessionFile.read(other));
        assertEquals(Fault.NEWER, e.fault());
    }

    @Test
    void aByteOrderMarkAndSixteenBitsAreReadToo() throws Exception {
        String golden = text("small.samenbord.json");
        assertEquals(golden, again("\uFEFF" + golden));
        byte[] wide = golden.getBytes(StandardCharsets.UTF_16);
        assertEquals(
                SessionFormat.read(golden.getBytes(StandardCharsets.UTF_8)).session(),
                SessionFormat.read(wide).session());
    }

    @Test
    void whatIsEmptyOrNullIsLeftOut() throws Exception {
        String bare = text("bare.samenbord.json");
        String wordy =
                bare.replace(
                        "\"notes\": []",
                        """
                        "notes": [], "bin": [], "dream": null, "erased": [],
                        "parking": {"promise": "", "aboutOneChild": 0},
                        "meeting": {"school": "", "date": null, "tables": []}\
                        """);
        assertEquals(bare, again(wordy));
    }

    @Test
    void anItemWithoutAnIdGetsTheSameOneEachTime() throws Exception {
        String bare = text("bare.samenbord.json");
        String note =
                "{\"cell\": \"A1\", \"kind\": \"wens\", \"voice\": \"ouder\", \"text\": \"a\"}";
        String two = bare.replace("\"notes\": []", "\"notes\": [" + note + "," + note + "]");
        assertEquals(again(two), again(two));
        assertEquals(2, again(two).split("\"text\"", -1).length - 1);
        String nameless = bare.replaceFirst("\"id\": \".*\",", "");
        assertEquals(again(nameless), again(again(nameless)));
    }

    @ParameterizedTest
    @CsvSource({
        "cut, BROKEN, 65, 15, ''",
        "trailing, BROKEN, 299, 1, ''",
        "named-twice, NAMED_TWICE, 9, 3, ''",
        "wrong-cell, NO_SUCH_CELL, 180, 15, notes/2/cell",
        "wrong-kind, NO_SUCH_KIND, 181, 15, notes/2/kind",
        "wrong-voice, NO_SUCH_VOICE, 182, 16, notes/2/voice",
        "wrong-type, WRONG_TYPE, 160, 16, notes/0/table",
        "wrong-date, WRONG_VALUE, 14, 13, meeting/date",
        "wrong-id, WRONG_VALUE, 179, 13, notes/2/id",
        "twice, TWICE, 179, 13, notes/2/id",
        "too-long, TEXT_TOO_LONG, 183, 15, notes/2/text",
        "no-text, MISSING_FIELD, 178, 5, notes/2/text",
        "no-target, NO_SUCH_TARGET, 220, 17, ballots/0/target",
        "wrong-colour, WRONG_VALUE, 82, 19, template/columns/0/colour",
        "wrong-version, WRONG_TYPE, 4, 5, version/0",
    })
    void aBrokenFileIsRefusedWithItsPlace(
            String name, Fault fault, int line, int column, String field) {
        StoreException e =
                assertThrows(
                        StoreException.class,
                        () -> SessionFile.read(FOLDER.resolve("broken/" + name + ".json")));
        assertEquals(
                fault + " " + line + ":" + column + " " + field,
                e.fault() + " " + e.spot().line() + ":" + e.spot().column() + " " + e.detail());
    }
}
