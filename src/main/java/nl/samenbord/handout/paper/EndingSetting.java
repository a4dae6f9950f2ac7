package nl.samenbord.handout.paper;

import org.jspecify.annotations.Nullable;

/** A setting after whose last fragment something is to be done. */
record EndingSetting(Setting inner, Fragment.Painter ending) implements Setting {
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
                    ending.paint(sheet, x, y);
                });
    }

    @Override
    public boolean done() {
        return inner.done();
    }
}
