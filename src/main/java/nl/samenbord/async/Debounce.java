package nl.samenbord.async;

import java.time.Duration;

/**
 * Does one piece of work some time after it was first asked for, however often it is asked for
 * meanwhile: many changes, one save, and never later than that.
 */
public final class Debounce {
    private final Background background;
    private final Duration atMost;
    private final Runnable work;
    private boolean waiting;

    /** This work, on this thread, at most this long after it was asked for. */
    public Debounce(Background background, Duration atMost, Runnable work) {
        this.background = background;
        this.atMost = atMost;
        this.work = work;
    }

    /** Asks for the work. */
    public synchronized void ask() {
        if (waiting) {
            return;
        }
        waiting = true;
        background.later(this::go, atMost);
    }

    private void go() {
        synchronized (this) {
            waiting = false;
        }
        work.run();
    }
}
