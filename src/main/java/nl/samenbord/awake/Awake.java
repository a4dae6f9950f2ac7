package nl.samenbord.awake;

import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Keeps the laptop from falling asleep and its screens from going dark for as long as that is
 * wanted; whatever happens to the program, the system is free again when it is gone.
 */
public final class Awake implements AutoCloseable {
    private final Means means;
    // a thread that stays, because Windows forgets the wish of one that ends
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("awake").daemon().factory());
    private boolean begun;
    private boolean told;

    /** By these means. */
    public Awake(Means means) {
        this.means = means;
    }

    /** By what the system with this name, as Java tells it, has for it. */
    public static Awake on(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Awake(new ThreadState());
        }
        return new Awake(name.startsWith("mac") ? Child.caffeinate() : Linux.here());
    }

    /** From now on; where that can't be had, unable runs, once in the life of the program. */
    public void begin(Runnable unable) {
        thread.execute(
                () -> {
                    if (!begun) {
                        begun = true;
                        if (!means.begin() && !told) {
                            told = true;
                            unable.run();
                        }
                    }
                });
    }

    /** No longer. */
    public void end() {
        thread.execute(
                () -> {
                    if (begun) {
                        begun = false;
                        means.end();
                    }
                });
    }

    /** No longer, nor ever again. */
    @Override
    public void close() {
        end();
        thread.close();
    }
}
