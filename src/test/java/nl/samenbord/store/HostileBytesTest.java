package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.samenbord.Seed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Nothing that calls itself a session can harm the program. */
final class HostileBytesTest {
    private static final Path SMALL = Path.of("src/test/resources/sessions/small.samenbord.json");

    @TempDir private Path folder;

    private static Fault fault(byte[] bytes) {
        return assertThrows(StoreException.class, () -> SessionFormat.read(bytes)).fault();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "hallo, FOREIGN",
        "[1], FOREIGN",
        "'{}', FOREIGN",
        "'{\"format\": \"other\"}', FOREIGN",
        "'{\"a\": 1,}', BROKEN",
        "'{\"a\": NaN}', BROKEN",
        "'{\"a\": 01}', BROKEN",
        "'{/**/}', BROKEN",
        "'{\"a\": \"\\x\"}', BROKEN",
        "'%PDF-1.7 x', PDF",
    })
    void whatIsNoSessionIsRefusedForWhatItIs(String text, Fault fault) {
        assertEquals(fault, fault(bytes(text)));
    }

    @Test
    void zerosPicturesAndOtherAlphabetsAreNoSessions() {
        assertEquals(Fault.EMPTY, fault(new byte[4096]));
        assertEquals(Fault.NOT_TEXT, fault(new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
        assertEquals(Fault.BROKEN, fault("{\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void numbersAndNestingHaveLimits() throws Exception {
        String small = Files.readString(SMALL);
        assertEquals(Fault.NUMBER_TOO_LONG, fault(with(small, "1".repeat(65))));
        assertEquals(Fault.NUMBER_TOO_LONG, fault(with(small, "1".repeat(5000))));
        assertEquals(Fault.TOO_DEEP, fault(with(small, "[".repeat(64) + "]".repeat(64))));
        assertEquals(Fault.TOO_DEEP, fault(with(small, "[".repeat(100_000))));
        for (String odd : new String[] {"1e99999999999", "-0.0", "[".repeat(63) + "]".repeat(63)}) {
            Opened opened = SessionFormat.read(with(small, odd));
            String again = new String(write(opened), StandardCharsets.UTF_8);
            assertEquals(
                    odd,
                    again.replaceAll("(?s).*\"odd\": (.*),\n  \"meeting.*", "$1")
                            .replaceAll("\\s", ""));
        }
    }

    private static byte[] with(String small, String value) {
        return bytes(small.replaceFirst("\"meeting\"", "\"odd\": " + value + ",\n  \"meeting\""));
    }

    private static byte[] write(Opened opened) {
        return SessionFormat.write(opened.session(), opened.unknown());
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenRead() throws IOException {
        Path huge = folder.resolve("huge.samenbord.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertEquals(Fault.TOO_BIG, faultOf(huge));
        assertEquals(Fault.NOT_A_FILE, faultOf(folder));
        assertEquals(Fault.NOT_FOUND, faultOf(folder.resolve("none")));
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.samenbord.json");
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assumeTrue(made == 0, "no pipes here");
        assertEquals(Fault.NOT_A_FILE, faultOf(pipe));
        Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);
        assertEquals(Fault.NOT_A_FILE, faultOf(link));
    }

    private static Fault faultOf(Path file) {
        return assertThrows(StoreException.class, () -> SessionFile.read(file)).fault();
    }

    @Test
    void aFileCutAnywhereOrWithAnyByteChangedIsReadOrRefusedButNeverCrashes() throws IOException {
        byte[] small = Files.readAllBytes(SMALL);
        for (int length = 0; length < small.length - 2; length += 7) {
            fault(Arrays.copyOf(small, length));
        }
        long seed = Seed.of(HostileBytesTest.class);
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] changed = small.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            try {
                write(SessionFormat.read(changed));
            } catch (StoreException expected) {
                refused++;
            }
        }
        assertTrue(refused > 500, refused + ", seed " + seed);
    }
}
