package nl.samenbord.handout.paper;

import java.util.Iterator;
import java.util.function.Function;

/** Makes something out of each element at the moment it is asked for, as often as it is asked. */
public record Each<A, B>(Iterable<A> from, Function<A, B> function) implements Iterable<B> {
    @Override
    public Iterator<B> iterator() {
        Iterator<A> elements = from.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return elements.hasNext();
            }

            @Override
            public B next() {
                return function.apply(elements.next());
            }
        };
    }
}
