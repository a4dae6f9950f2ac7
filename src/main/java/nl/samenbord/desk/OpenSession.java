package nl.samenbord.desk;

import nl.samenbord.async.Background;
import nl.samenbord.async.Debounce;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Course;
import nl.samenbord.board.Erasing;
import nl.samenbord.board.Id;
import nl.samenbord.merge.Merged;
import nl.samenbord.store.Disk;
import nl.samenbord.store.Journal;
import nl.samenbord.store.KeptPasts;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.Theirs;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Step;
import nl.samenbord.workshop.Watcher;
import nl.samenbord.workshop.Workshop;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A session that is being worked on: its workshop, its file, and how safe everything is. It saves
 * itself; {@link #close} saves once more.
 */
public final class OpenSession implements AutoCloseable {
    private static final Duration SAVED_WITHIN = Duration.ofMillis(800);
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofSeconds(2);
    private static final Duration LOOKED_AFTER = Duration.ofSeconds(5);
    static final Duration JOURNAL_WAIT = Duration.ofSeconds(2);

    private final SessionFile file;
    private final Surroundings around;
    private final Workshop workshop;
    private final Journal journal;
    private final DraftKeeping drafts;
    private final Safety safety;
    private final SaveStates states;
    private final Saver saver;
    private final Whereabouts whereabouts;
    private final TakingIn takingIn;
    private final @Nullable Restored restored;
    private final Background saving = new Background("save", this::failed);
    private final Debounce autosave = new Debounce(saving, SAVED_WITHIN, this::save);
    private final Debounce again = new Debounce(saving, TRIED_AGAIN_AFTER, this::save);
    private final Debounce looking = new Debounce(saving, LOOKED_AFTER, this::look);
    private volatile boolean closing;

    /** A session of which the rest, if there is more than in its file, was left by a program. */
    OpenSession(SessionFile file, Left left, Surroundings around) {
        this.file = file;
        this.around = around;
        this.restored = left.more();
        Board board = file.session().board();
        this.safety = new Safety(board, file.inFile().board(), file.savedAt());
        this.states = new SaveStates(file, safety, around.home());
        KeptPasts.Taken past =
                file.readOnly() ? KeptPasts.Taken.NOTHING : around.pasts().take(file);
        this.workshop =
                new Workshop(board, left.draft(), left.course(), around.home(), past.pasts());
        this.journal =
                Journal.begin(
                        around.journals(),
                        file.readOnly() ? Disk.NOWHERE : around.disk(),
                        around.clock(),
                        left.standing(file),
                        left.journals(),
                        this::journal);
        this.drafts = new DraftKeeping(workshop, journal, this::failed);
        this.whereabouts = new Whereabouts(file, journal, around, workshop::board, this::saveAnew);
        if (past.begunAnew()) {
            whereabouts.begunAnew();
        }
        this.saver = new Saver(file, journal, safety, around.clock(), whereabouts);
        this.takingIn = new TakingIn(file, workshop, note -> erase(note, _ -> {}));
        // on a board that nothing is saved of, nothing is changed either
        workshop.guard(
                file.readOnly() ? (_, _) -> new Change.Together(List.of()) : around.holding()::on);
        if (!file.readOnly()) {
            workshop.watch(watcher());
            looking.ask();
        }
        saving.run(whereabouts.evening()::look);
        if (!safety.allSaved()) {
            saving.run(this::save);
        }
        around.remember(file.path(), workshop.board());
        drafts.meanwhile(() -> around.holding().ready(board));
        drafts.meanwhile(around.shelter().backups()::thin);
    }

    private Watcher watcher() {
        return new Watcher() {
            @Override
            public void stepped(Step step) {
                long _ = journal.changed(step.did(), step.after());
                safety.changed(step.after());
                states.tell();
                autosave.ask();
            }

            @Override
            public void drafted(Draft draft) {
                drafts.typed(draft);
            }

            @Override
            public void moved(Course now) {
                long _ = journal.moved(now);
            }
        };
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
        return states.last();
    }

    /** What came back from a stopped program, if anything did. */
    public Optional<Restored> restored() {
        return Optional.ofNullable(restored);
    }

    /** Whether zeros stood around it in its file, which were left out. */
    public boolean mended() {
        return file.mended();
    }

    /** Its earlier versions. */
    public Versions versions() {
        return new KeptVersions(
                around.shelter().backups(),
                file::session,
                whereabouts.evening()::others,
                saving,
                around.home());
    }

    /** Where sessions of other years may be found. */
    public YearSearch years() {
        return new YearSearch(
                file.session().id(), file.session().formerly(), file(), around.lately());
    }

    /** From now on this is told, at home, each time the state changes. */
    public void onState(Consumer<SaveState> listener) {
        states.listen(listener);
    }

    /** In which file it is and as which session, and what is told and asked of that. */
    public Whereabouts whereabouts() {
        return whereabouts;
    }

    /** In turn; what is in the file has not got everything then, or stands elsewhere. */
    private void saveAnew(Runnable after) {
        saving.run(
                () -> {
                    after.run();
                    safety.unsaved();
                    save();
                });
    }

    /** From now on this is told, at home, when somebody else's changes came on the board. */
    public void onLaidIn(Consumer<LaidIn> listener) {
        takingIn.listen(listener);
    }

    /** Lays upon the board what was made of the same session elsewhere, from what both were. */
    Merged lay(Board before, Board other) {
        return takingIn.lay(before, other);
    }

    /**
     * Waits until every change up to now, and the typing line, would survive a crash; false if that
     * takes too long.
     */
    public boolean awaitKept(Duration atMost) {
        drafts.keep();
        return journal.awaitDurable(atMost);
    }

    /**
     * Erases a note for good, from this session and from every copy of it that this program knows;
     * what came of it is told at home when everything is done. A session that can only be looked at
     * stays as it is.
     */
    public void erase(Id note, Consumer<Erased> told) {
        if (file.readOnly()) {
            told.accept(new Erased(states.readOnly(), List.of(), false));
            return;
        }
        Erasing erasing = drafts.erase(note);
        Erasure erasure = new Erasure(file, journal, safety, around.traces(), around.lately());
        inTurn(
                () -> {
                    Erased erased = erasure.everywhere(erasing, this::save);
                    around.home().run(() -> told.accept(erased));
                });
    }

    /** After everything that is being saved; at the end there is nothing to wait for any more. */
    private void inTurn(Runnable work) {
        if (closing) {
            work.run();
        } else {
            saving.run(work);
        }
    }

    /** Keeps what the files of other laptops hold that this program doesn't know. */
    public void know(Unknown more) {
        if (!more.isNothing() && !file.readOnly()) {
            long _ = journal.knowing(more);
            // a save that was under way has not got it
            saveAnew(() -> file.know(more));
        }
    }

    private void save() {
        if (!saver.save()) {
            again.ask();
        }
        saver.theirs().ifPresent(theirs -> around.home().run(() -> layIn(theirs)));
        states.tell();
    }

    /** Somebody else changed the file: that comes on the board, and both are saved. */
    private void layIn(Theirs theirs) {
        if (!closing) {
            takingIn.layAndTell(theirs);
            saving.run(
                    () -> {
                        boolean _ = saver.tookIn(theirs);
                        save();
                    });
        }
    }

    /** Is what was said to be saved still there? */
    void look() {
        if (!saver.stillStands()) {
            save();
        }
        looking.ask();
    }

    private void failed(Throwable unexpected) {
        System.getLogger(OpenSession.class.getName())
                .log(System.Logger.Level.ERROR, "saving failed", unexpected);
        safety.failed(new Problem.CannotWrite(file.path()));
        again.ask();
        states.tell();
    }

    private void journal(boolean works) {
        safety.journal(works);
        states.tell();
    }

    /** Saves what is not in the file yet, and lets go of it; what can't be saved stays kept. */
    @Override
    public void close() {
        drafts.close();
        saving.run(saver::follow);
        saving.run(this::save);
        saving.close();
        closing = true;
        saver.theirs()
                .ifPresent(
                        theirs -> {
                            LaidIn _ = takingIn.lay(theirs);
                            boolean _ = saver.tookIn(theirs) && saver.save();
                        });
        states.tell();
        journal.end(file.readOnly() || (safety.allSaved() && workshop.draft().isBlank()));
        file.close();
        around.remember(file.path(), workshop.board());
        around.pasts().keep(file, workshop.board(), workshop.pasts());
    }
}
