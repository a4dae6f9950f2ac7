package nl.samenbord.handout.paper;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Waits for a fresh page when it does not fit as a whole. */
final class TogetherSetting implements Setting {
    private final Supplier<Setting> again;
    private Setting inner;
    private boolean begun;

    /** What is supplied must be the same each time. */
    TogetherSetting(Supplier<Setting> again) {
        this.again = again;
        inner = again.get();
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        Fragment fragment = inner.next(room, fresh);
        if (begun || fresh || inner.done()) {
            begun |= fragment != null;
            return fragment;
        }
        inner = again.get();
        return null;
    }

    @Override
    public boolean done() {
        return inner.done();
    }
}
