package nl.samenbord.ui.grid;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.animation.AnimationTimer;
import javafx.scene.shape.Rectangle;

import nl.samenbord.Patience;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Less motion is obeyed from the moment on which the system asks for it. */
final class MovementTest {
    private static final int FRAMES = 5;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatMovedStandsStillAsSoonAsItIsAsked() throws TimeoutException {
        AtomicBoolean calm = new AtomicBoolean();
        Movement movement = new Movement(calm::get);
        assertTrue(moves(movement));
        calm.set(true);
        assertFalse(moves(movement));
        calm.set(false);
        assertTrue(moves(movement));
        assertFalse(moves(Movement.NONE));
    }

    /** Whether a shape that is given another place is on its way there for some time. */
    private static boolean moves(Movement movement) throws TimeoutException {
        AtomicBoolean moved = new AtomicBoolean();
        CountDownLatch frames = new CountDownLatch(FRAMES);
        Rectangle shape = new Rectangle();
        shape.translateXProperty().addListener((_, _, x) -> moved.set(x.doubleValue() != 0));
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        frames.countDown();
                    }
                };
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    movement.glide(shape, 100, 0);
                    timer.start();
                });
        WaitForAsyncUtils.waitFor(
                Patience.SECONDS, TimeUnit.SECONDS, () -> moved.get() || frames.getCount() == 0);
        timer.stop();
        return moved.get();
    }
}
