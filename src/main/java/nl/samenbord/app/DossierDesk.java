package nl.samenbord.app;

import nl.samenbord.async.Background;
import nl.samenbord.board.Method;
import nl.samenbord.board.dossier.Dossier;
import nl.samenbord.board.dossier.Next;
import nl.samenbord.desk.FolderReading;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.SchoolFolder;
import nl.samenbord.ui.facilitator.dossier.DossierActions;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.workshop.Home;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The dossier of one folder: reads it beside the window, and passes on what is asked. */
final class DossierDesk implements DossierActions {
    private final Supplier<Path> folder;
    private final String school;
    private final Dossiers dossiers;
    private final @Nullable OwnSession own;
    private final Runnable close;
    private final Home home;
    private final Background reading;
    private boolean busy;
    private boolean again;
    private volatile boolean left;

    /**
     * The dossier in this folder, first of this school; own is the session that is open beside it.
     * Runs close when one goes back.
     */
    DossierDesk(
            Supplier<Path> folder,
            String school,
            Dossiers dossiers,
            @Nullable OwnSession own,
            Home home,
            Runnable close,
            Consumer<Throwable> failed) {
        this.folder = folder;
        this.school = school;
        this.dossiers = dossiers;
        this.own = own;
        this.home = home;
        this.close = close;
        this.reading =
                new Background(
                        "dossier",
                        unexpected -> {
                            home.run(() -> busy = false);
                            failed.accept(unexpected);
                        });
    }

    /** Asked again while it is being read, it is read once more after that. */
    @Override
    public void read(Consumer<SchoolFolder> told) {
        again = busy;
        if (busy || left) {
            return;
        }
        busy = true;
        Path now = folder.get();
        reading.run(
                () -> {
                    SchoolFolder read = FolderReading.of(now, () -> left);
                    home.run(() -> tell(read, told));
                });
    }

    /** What is open is further than its file. */
    private void tell(SchoolFolder read, Consumer<SchoolFolder> told) {
        busy = false;
        if (!left) {
            told.accept(own == null ? read : read.with(own.file(), own.board()));
            if (again) {
                read(told);
            }
        }
    }

    @Override
    public String school() {
        return school;
    }

    @Override
    public void open(Path file, @Nullable Work at) {
        if (own != null && own.is(file)) {
            own.show(at);
        } else {
            dossiers.open(folder.get(), file, at);
        }
    }

    @Override
    public void beside(Path later, Path earlier) {
        if (own != null && own.is(later)) {
            own.beside(earlier);
        } else {
            dossiers.beside(folder.get(), later, earlier);
        }
    }

    @Override
    public void join(Path file, Path copy) {
        if (own != null && own.is(file)) {
            own.join(copy);
        } else {
            dossiers.join(folder.get(), file, copy);
        }
    }

    @Override
    public void begin(Next.What what, String ofSchool, Dossier dossier) {
        dossiers.begin(folder.get(), what, ofSchool, dossier);
    }

    @Override
    public Optional<Problem> place(Path file, Method before, Method after) {
        return own != null && own.is(file)
                ? own.place(before, after)
                : dossiers.place(file, before, after);
    }

    @Override
    public void choose() {
        dossiers.choose();
    }

    @Override
    public void close() {
        close.run();
    }

    @Override
    public void leave() {
        left = true;
        reading.close();
    }
}
