package nl.samenbord.app;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.IntConsumer;

/** Hears that the system wants the program to stop, as when somebody logs off. */
final class StopSignals {
    /** What the number of a signal is added to, to tell that it was the reason. */
    private static final int STOPPED_BY = 128;

    private static final List<String> NAMES = List.of("TERM", "INT", "HUP");

    private StopSignals() {}

    /**
     * Instead of stopping at once, this is done, on a thread of its own; it is told the number to
     * stop with. Every Java that is in use can do so, but it is not among what a compiler knows.
     */
    static void hear(IntConsumer stop) {
        for (String name : NAMES) {
            try {
                hear(name, stop);
            } catch (ReflectiveOperationException e) {
                // this system knows no such signal, or keeps it: what was typed is in the journal
            }
        }
    }

    private static void hear(String name, IntConsumer stop) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object one = signal.getConstructor(String.class).newInstance(name);
        int number = (int) signal.getMethod("getNumber").invoke(one);
        Object hearing =
                Proxy.newProxyInstance(
                        StopSignals.class.getClassLoader(),
                        new Class<?>[] {handler},
                        (_, _, _) -> {
                            stop.accept(STOPPED_BY + number);
                            return null;
                        });
        Method handle = signal.getMethod("handle", signal, handler);
        Object before = handle.invoke(null, one, hearing);
        if (handler.getField("SIG_IGN").get(null).equals(before)) {
            // whoever started the program wants it to go on
            handle.invoke(null, one, before);
        }
    }
}
