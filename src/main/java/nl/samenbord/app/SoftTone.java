package nl.samenbord.app;

import nl.samenbord.desk.Preferences;
import nl.samenbord.ui.facilitator.evening.Chime;

import java.lang.System.Logger.Level;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * The tone at the end of the time. Nobody gets it unasked, because a laptop may be wired to the
 * loudspeakers of a hall.
 */
final class SoftTone implements Chime {
    private static final String CHOICE = "sound";
    private static final String WANTED = "on";
    private static final Tone TONE = new Tone(523.25, 1.8, 0.25);
    private static final int BITS = 16;

    private final Preferences preferences;

    SoftTone(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public boolean isWanted() {
        return preferences.choice(CHOICE).equals(WANTED);
    }

    @Override
    public void want(boolean on) {
        preferences.choose(CHOICE, on ? WANTED : "");
    }

    @Override
    public void ring() {
        Thread.ofPlatform().daemon().name("tone").start(SoftTone::sound);
    }

    private static void sound() {
        AudioFormat format = new AudioFormat(Tone.RATE, BITS, 1, true, false);
        byte[] bytes = TONE.bytes();
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            line.write(bytes, 0, bytes.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            // there is nothing to sound with; the end is to be seen on the screens anyway
            System.getLogger(SoftTone.class.getName()).log(Level.DEBUG, "no sound");
        }
    }
}
