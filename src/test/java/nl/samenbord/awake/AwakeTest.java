package nl.samenbord.awake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;

final class AwakeTest {
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final Set<String> threads = new ConcurrentSkipListSet<>();

    @Test
    void whatIsAskedTwiceIsDoneOnceAndAllOnOneThread() {
        Awake awake = new Awake(new Recorded(true));
        awake.end();
        awake.begin(() -> done.add("unable"));
        awake.begin(() -> done.add("unable"));
        awake.end();
        awake.end();
        awake.close();
        assertEquals(List.of("begin", "end"), done);
        assertEquals(Set.of("awake"), threads);
    }

    @Test
    void thatItCannotBeHadIsToldOnce() {
        Awake awake = new Awake(new Recorded(false));
        awake.begin(() -> done.add("unable"));
        awake.end();
        awake.begin(() -> done.add("unable"));
        awake.end();
        awake.close();
        assertEquals(List.of("begin", "unable", "end", "begin", "end"), done);
    }

    @Test
    void linuxAsksTheScreensOnlyWhereNoSessionAnswersAndTheSystemAlways() {
        assertTrue(
                new Linux(told("session", true), told("screens", true), told("system", false))
                        .begin());
        assertEquals(List.of("system", "session"), done);
        done.clear();
        assertFalse(
                new Linux(told("session", false), told("screens", false), told("system", true))
                        .begin());
        assertEquals(List.of("system", "session", "screens"), done);
    }

    private Means told(String name, boolean works) {
        return new Means() {
            @Override
            public boolean begin() {
                done.add(name);
                return works;
            }

            @Override
            public void end() {}
        };
    }

    private final class Recorded implements Means {
        private final boolean works;

        Recorded(boolean works) {
            this.works = works;
        }

        @Override
        public boolean begin() {
            threads.add(Thread.currentThread().getName());
            done.add("begin");
            return works;
        }

        @Override
        public void end() {
            threads.add(Thread.currentThread().getName());
            done.add("end");
        }
    }
}
