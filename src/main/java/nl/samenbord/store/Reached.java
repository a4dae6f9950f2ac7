package nl.samenbord.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How far a thread has come, for others to wait for. */
final class Reached {
    private long reached;

    synchronized long reached() {
        return reached;
    }

    synchronized void reach(long number) {
        reached = number;
        notifyAll();
    }

    /** Waits until that number is reached; false if that takes too long. */
    synchronized boolean await(long number, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        try {
            while (reached < number) {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
