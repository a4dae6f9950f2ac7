package nl.samenbord.awake;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program beside this one that keeps the system awake while it runs. It must end by itself when
 * this one is gone: by its number, or because nobody holds the other end of its input any more.
 */
final class Child implements Means {
    private static final long SETTLED = 400;

    private final List<String> command;
    private @Nullable Process process;

    Child(String... command) {
        this.command = List.of(command);
    }

    /** macOS: watches this program's number. */
    static Child caffeinate() {
        return new Child("/usr/bin/caffeinate", "-d", "-i", "-w", us());
    }

    /** Linux: as long as there is something to wait for on its input. */
    static Child systemdInhibit() {
        return new Child(
                "systemd-inhibit",
                "--what=idle:sleep",
                "--who=" + SessionBus.WHO,
                "--why=" + SessionBus.WHY,
                "--mode=block",
                "cat");
    }

    /** X11: pretends twice a minute that somebody touched a key, while this program is there. */
    static Child resetScreenSaver() {
        String loop = "while kill -0 " + us() + " && xset s reset; do sleep 30; done";
        return new Child("sh", "-c", loop);
    }

    private static String us() {
        return Long.toString(ProcessHandle.current().pid());
    }

    /** True if it went on running; what can't do its work ends at once. */
    @Override
    public boolean begin() {
        try {
            process =
                    new ProcessBuilder(command)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start();
            return !process.waitFor(SETTLED, TimeUnit.MILLISECONDS);
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void end() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process = null;
        }
    }
}
