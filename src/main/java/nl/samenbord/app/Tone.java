package nl.samenbord.app;

/** A soft tone as sound samples: it swells, fades away, and ends where it began. */
record Tone(double hertz, double seconds, double loudness) {
    /** Samples a second. */
    static final int RATE = 44_100;

    private static final double SWELL = 0.03;

    /** The samples, from -1 to 1. */
    double[] samples() {
        double[] samples = new double[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            double at = (double) i / RATE;
            double swell = Math.min(1, at / SWELL);
            double left = 1 - at / seconds;
            samples[i] = loudness * swell * left * left * Math.sin(2 * Math.PI * hertz * at);
        }
        return samples;
    }

    /** The samples in 16 bits each, the low byte first. */
    byte[] bytes() {
        double[] samples = samples();
        byte[] bytes = new byte[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            int value = (int) Math.round(samples[i] * Short.MAX_VALUE);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> Byte.SIZE);
        }
        return bytes;
    }
}
