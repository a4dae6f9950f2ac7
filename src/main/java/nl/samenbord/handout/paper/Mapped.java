package nl.samenbord.handout.paper;

import java.util.Iterator;
import java.util.function.Function;

/** Makes each element out of another when it is asked for. */
record Mapped<A, B>(Iterator<A> from, Function<A, B> function) implements Iterator<B> {
    @Override
    public boolean hasNext() {
        return from.hasNext();
    }

    @Override
    public B next() {
        return function.apply(from.next());
    }
}
