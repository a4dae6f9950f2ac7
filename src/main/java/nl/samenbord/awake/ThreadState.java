package nl.samenbord.awake;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Windows: what a thread says that it needs counts until the thread says otherwise or ends. */
final class ThreadState implements Means {
    private static final int CONTINUOUS = 0x8000_0000;
    private static final int SYSTEM_REQUIRED = 0x1;
    private static final int DISPLAY_REQUIRED = 0x2;

    private final Supplier<IntUnaryOperator> function;

    ThreadState() {
        this(() -> function("kernel32", "SetThreadExecutionState"));
    }

    ThreadState(Supplier<IntUnaryOperator> function) {
        this.function = function;
    }

    @Override
    public boolean begin() {
        return say(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED);
    }

    @Override
    public void end() {
        say(CONTINUOUS);
    }

    /** The answer is what was said before, or 0 if it was not understood. */
    private boolean say(int needs) {
        try {
            return function.get().applyAsInt(needs) != 0;
        } catch (LinkageError | RuntimeException missing) {
            return false;
        }
    }

    /** A function of a library of the system that takes a number and gives one. */
    @SuppressWarnings("restricted")
    static IntUnaryOperator function(String library, String name) {
        MethodHandle call =
                Linker.nativeLinker()
                        .downcallHandle(
                                SymbolLookup.libraryLookup(library, Arena.global())
                                        .findOrThrow(name),
                                FunctionDescriptor.of(JAVA_INT, JAVA_INT));
        return number -> {
            try {
                return (int) call.invokeExact(number);
            } catch (Throwable never) {
                throw new IllegalStateException(never);
            }
        };
    }
}
