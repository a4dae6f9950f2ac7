package nl.samenbord;

/** What a random test begins with: another number each time, printed, and set by -Dseed=NUMBER. */
public final class Seed {
    private Seed() {}

    /** The seed of a test with this name. */
    public static long of(Class<?> test) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println(test.getSimpleName() + ": -Dseed=" + seed);
        return seed;
    }
}
