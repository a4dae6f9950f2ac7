package nl.samenbord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.samenbord.board.Countdown;
import nl.samenbord.board.Course;
import nl.samenbord.board.Id;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

final class JournalRecordTest {
    @Test
    void aSessionComesOutOfAJournalWithWhatNobodyKnows() throws Exception {
        for (String name : new String[] {"unknown", "newer-minor", "small"}) {
            byte[] bytes =
                    Files.readAllBytes(
                            Path.of("src/test/resources/sessions/" + name + ".samenbord.json"));
            Opened opened = SessionFormat.read(bytes);
            JournalRecord before = new JournalRecord.Whole(opened.session(), opened.unknown());
            JournalRecord.Whole after =
                    assertInstanceOf(JournalRecord.Whole.class, JournalRecord.read(before.json()));
            assertEquals(opened.session(), after.session());
            assertArrayEquals(bytes, SessionFormat.write(after.session(), after.unknown()), name);
        }
    }

    @Test
    void whereTheEveningIsComesBackFromItsRecord() {
        Instant now = Instant.parse("2026-11-24T19:14:02.250Z");
        Course course =
                new Course(
                        "podium:C:2",
                        List.of("welcome", "cell:D1:1"),
                        Id.fresh(),
                        now,
                        now.minusSeconds(900),
                        Countdown.of(Duration.ofMinutes(20), now).paused(now.plusMillis(1500)));
        for (Course each : List.of(course, Course.NONE)) {
            assertEquals(
                    new JournalRecord.Moved(each),
                    JournalRecord.read(new JournalRecord.Moved(each).json()));
        }
    }

    @Test
    void whatIsSoundUtf8IsJudgedAsTheJdkJudgesIt() {
        long seed = new Random().nextLong();
        System.out.println("JournalRecordTest seed " + seed);
        Random random = new Random(seed);
        for (int turn = 0; turn < 200_000; turn++) {
            byte[] bytes = new byte[1 + random.nextInt(5)];
            for (int i = 0; i < bytes.length; i++) {
                // mostly lead and following bytes, and those at the edges of what is allowed
                bytes[i] = (byte) (random.nextInt(4) == 0 ? random.nextInt() : edge(random));
            }
            char[] chars = new char[bytes.length + 2];
            int size = SoundUtf8.decode(bytes, 0, chars);
            try {
                String right =
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString();
                assertEquals(right, size < 0 ? null : new String(chars, 0, size), "seed " + seed);
            } catch (CharacterCodingException unsound) {
                assertEquals(SoundUtf8.UNSOUND, size, "seed " + seed);
            }
        }
    }

    private static int edge(Random random) {
        int[] edges = {
            0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF,
            0xF0, 0xF4, 0xF5, 0xF8, 0xFF
        };
        return edges[random.nextInt(edges.length)];
    }
}
