package nl.samenbord.async;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One thread that does work in the order in which it was given; what goes wrong is told once. */
public final class Background implements AutoCloseable {
    private final ScheduledThreadPoolExecutor thread;
    private final Consumer<Throwable> failed;

    /** A thread of this name; it doesn't keep the program alive. */
    public Background(String name, Consumer<Throwable> failed) {
        this.failed = failed;
        this.thread =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().name(name).daemon().factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Does this as soon as everything before it is done; nothing after the end. */
    public void run(Runnable work) {
        try {
            thread.execute(() -> safely(work));
        } catch (RejectedExecutionException ended) {
            // work that comes after the end has nothing left to work on
        }
    }

    /** Does this after that time, if the thread hasn't ended by then. */
    public void later(Runnable work, Duration after) {
        try {
            ScheduledFuture<?> _ =
                    thread.schedule(() -> safely(work), after.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ended) {
            // work that comes after the end has nothing left to work on
        }
    }

    private void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            failed.accept(e);
        }
    }

    /** Ends after the work that was given; what was to come later is dropped. */
    @Override
    public void close() {
        thread.close();
    }
}
