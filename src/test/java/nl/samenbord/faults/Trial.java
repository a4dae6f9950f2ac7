package nl.samenbord.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Seed;

import org.junit.jupiter.api.Assumptions;

import java.util.Locale;
import java.util.Random;

/** Does one sort of fault so many times, and its control; what can't be done is never passed. */
record Trial(String more) {
    void of(Part part, int runs, int controls) throws Exception {
        String name = part.name() + more;
        String cannot = part.cannot();
        if (!cannot.isEmpty()) {
            FaultTable.notHere(name, cannot);
            Assumptions.abort(name + " was not run: " + cannot);
        }
        long seed = Seed.of(Trial.class);
        Random random = new Random(seed);
        Tally control = part.control(controls, random);
        Tally real = part.real(runs, random);
        FaultTable.add(name, real.runs(), real.acknowledged(), real.lost(), words(part, control));
        assertEquals(0, real.lost(), "lost, of " + real.acknowledged() + ", seed " + seed);
        assertTrue(control.lost() > 0, "the control lost nothing, seed " + seed);
        assertTrue(real.acknowledged() > 0, "nothing was acknowledged, seed " + seed);
    }

    private static String words(Part part, Tally control) {
        return String.format(
                Locale.ROOT,
                "%s: %d of %d lost in %d runs",
                part.controlName(),
                control.lost(),
                control.acknowledged(),
                control.runs());
    }
}
