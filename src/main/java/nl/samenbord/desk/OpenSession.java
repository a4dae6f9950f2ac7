package nl.samenbord.desk;

import nl.samenbord.async.Background;
import nl.samenbord.async.Debounce;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Step;
import nl.samenbord.workshop.Watcher;
import nl.samenbord.workshop.Workshop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A session that is being worked on: its workshop, its file, and how safe everything is. It saves
 * itself; {@link #close} saves once more.
 */
public final class OpenSession implements AutoCloseable {
    private static final Duration SAVED_WITHIN = Duration.ofMillis(800);

    private final SessionFile file;
    private final Home home;
    private final Clock clock;
    private final Workshop workshop;
    private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();
    private final Background saver = new Background("save", this::failed);
    private final Debounce autosave = new Debounce(saver, SAVED_WITHIN, this::save);
    private volatile SaveState state;

    OpenSession(SessionFile file, Home home, Clock clock) {
        this.file = file;
        this.home = home;
        this.clock = clock;
        this.state = new SaveState.Saved(clock.instant());
        this.workshop = new Workshop(file.session().board(), Draft.NONE, home);
        workshop.watch(
                new Watcher() {
                    @Override
                    public void stepped(Step step) {
                        tell(new SaveState.Pending());
                        autosave.ask();
                    }
                });
    }

    /** The board of now, and where changes are asked for. */
    public Workshop workshop() {
        return workshop;
    }

    /** The file; another one after a save that could not go to the old one. */
    public Path file() {
        return file.path();
    }

    /** How safe the session is now; from any thread. */
    public SaveState state() {
        return state;
    }

    /** What came back from a stopped program, if anything did. */
    public Optional<Restored> restored() {
        return Optional.empty();
    }

    /** From now on this is told, at home, each time the state changes. */
    public void onState(Consumer<SaveState> listener) {
        listeners.add(listener);
    }

    private void save() {
        try {
            boolean here = file.write(file.prepare(workshop.board()));
            if (here) {
                tell(new SaveState.Saved(clock.instant()));
            }
        } catch (StoreException e) {
            tell(new SaveState.Failing(Problems.of(e, file.path()), false));
        }
    }

    private void failed(Throwable unexpected) {
        tell(new SaveState.Failing(new Problem.CannotWrite(file.path()), false));
    }

    private void tell(SaveState now) {
        state = now;
        home.run(() -> listeners.forEach(listener -> listener.accept(now)));
    }

    /** Saves what is not in the file yet, and lets go of it. */
    @Override
    public void close() {
        saver.run(this::save);
        saver.close();
        file.close();
    }
}
