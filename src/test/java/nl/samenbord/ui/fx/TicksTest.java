package nl.samenbord.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.samenbord.Patience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

@ExtendWith(ApplicationExtension.class)
final class TicksTest {
    @Test
    void timeGoesOnByItselfForWhoeverWatches() throws TimeoutException {
        List<Instant> told = new CopyOnWriteArrayList<>();
        Consumer<Instant> watcher = told::add;
        Ticks ticks = new Ticks(Clock.systemUTC());
        onFx(() -> ticks.watch(watcher));
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> told.size() > 2);
        onFx(() -> ticks.leave(watcher));
        int then = told.size();
        onFx(ticks::goesOn);
        assertEquals(then, told.size());
    }

    @Test
    void whoWatchesTwiceIsToldOnceAndNobodyAfterTheEnd() {
        List<Instant> told = new CopyOnWriteArrayList<>();
        Consumer<Instant> watcher = told::add;
        Ticks ticks = new Ticks(Clock.systemUTC());
        onFx(
                () -> {
                    ticks.watch(watcher);
                    ticks.watch(watcher);
                    ticks.goesOn();
                    ticks.close();
                    ticks.goesOn();
                });
        assertEquals(1, told.size());
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
    }
}
