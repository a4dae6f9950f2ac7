package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Sheet;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** A setting after whose last fragment something is to be done. */
record EndingSetting(Setting inner, Ending ending) implements Setting {
    /** Is called with the place and the height of the last fragment. */
    @FunctionalInterface
    interface Ending {
        void end(Sheet sheet, float x, float y, float height) throws IOException;
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        Fragment fragment = inner.next(room, fresh);
        if (fragment == null || !inner.done()) {
            return fragment;
        }
        return new Fragment(
                fragment.height(),
                (sheet, x, y) -> {
                    fragment.paint(sheet, x, y);
                    ending.end(sheet, x, y, fragment.height());
                });
    }

    @Override
    public boolean done() {
        return inner.done();
    }
}
