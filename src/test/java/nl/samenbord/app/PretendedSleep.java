package nl.samenbord.app;

import nl.samenbord.Patience;
import nl.samenbord.awake.Means;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A system that can or can't be kept awake, and remembers that it was asked. */
final class PretendedSleep implements Means {
    private final boolean works;
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

    PretendedSleep(boolean works) {
        this.works = works;
    }

    /** The next thing it was asked. */
    String next() throws InterruptedException {
        String next = asked.poll(Patience.SECONDS, TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }

    @Override
    public boolean begin() {
        asked.add("begin");
        return works;
    }

    @Override
    public void end() {
        asked.add("end");
    }
}
