package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

final class ToneTest {
    private final Tone tone = new Tone(440, 1.5, 0.25);

    @Test
    void itBeginsAndEndsInSilenceAndIsNeverLoud() {
        double[] samples = tone.samples();
        double peak = Arrays.stream(samples).map(Math::abs).max().orElse(0);
        assertEquals(1.5, samples.length / (double) Tone.RATE, 0.001);
        assertEquals(0, samples[0], 0.001);
        assertEquals(0, samples[samples.length - 1], 0.001);
        assertTrue(peak > 0.1 && peak <= 0.25, "peak " + peak);
    }

    @Test
    void itHasNoJumpsThatOneWouldHearAsAClick() {
        double[] samples = tone.samples();
        double steepest = 0.25 * 2 * Math.PI * 440 / Tone.RATE * 1.5;
        for (int i = 1; i < samples.length; i++) {
            assertTrue(Math.abs(samples[i] - samples[i - 1]) < steepest, "at " + i);
        }
    }

    @Test
    void bytesHoldTheSamplesLowByteFirst() {
        byte[] bytes = tone.bytes();
        double[] samples = tone.samples();
        int at = 1000;
        int value = (bytes[2 * at + 1] << Byte.SIZE) | (bytes[2 * at] & 0xff);
        assertEquals(samples[at], value / (double) Short.MAX_VALUE, 0.0001);
    }
}
