package nl.samenbord.desk;

import nl.samenbord.store.SessionFile;
import nl.samenbord.workshop.Home;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells how safe a session is, each time that changes. */
final class SaveStates {
    private final SessionFile file;
    private final Safety safety;
    private final Home home;
    private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();
    private volatile SaveState last;

    SaveStates(SessionFile file, Safety safety, Home home) {
        this.file = file;
        this.safety = safety;
        this.home = home;
        this.last = now();
    }

    /** As it was told last; from any thread. */
    SaveState last() {
        return last;
    }

    /** From now on this is told, at home. */
    void listen(Consumer<SaveState> listener) {
        listeners.add(listener);
    }

    /** Listeners are given the state of when they are told, so that an old one never comes last. */
    void tell() {
        synchronized (safety) {
            SaveState now = now();
            if (now.equals(last)) {
                return;
            }
            last = now;
        }
        home.run(() -> listeners.forEach(listener -> listener.accept(last)));
    }

    private SaveState now() {
        return file.readOnly() ? new SaveState.ReadOnly(readOnly()) : safety.state(file.path());
    }

    /** Why nothing of it is saved. */
    Problem readOnly() {
        return file.onlyLooked()
                ? new Problem.OnlyLooked(file.path())
                : new Problem.Newer(file.path());
    }
}
