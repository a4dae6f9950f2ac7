package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Template;
import nl.samenbord.privacy.Holding;
import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.privacy.Signals;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.Disk;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.Fault;
import nl.samenbord.store.FreeName;
import nl.samenbord.store.Journals;
import nl.samenbord.store.KeptPasts;
import nl.samenbord.store.Opened;
import nl.samenbord.store.Remains;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.Shelter;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Begins, opens and brings back sessions; one for the whole program. */
public final class Sessions {
    private final DataFolder data;
    private final Surroundings around;
    private final StoppedPrograms stopped;

    /** Sessions whose workshops live at this home. */
    public Sessions(DataFolder data, Home home, Clock clock) {
        this(data, home, clock, Disk.REAL);
    }

    Sessions(DataFolder data, Home home, Clock clock, Disk disk) {
        this.data = data;
        this.around =
                new Surroundings(
                        home,
                        clock,
                        new Journals(data),
                        Shelter.in(data, clock),
                        new KeptPasts(data, clock),
                        disk,
                        new Preferences(data),
                        new Holding(new NoteSignals(new Signals())));
        this.stopped = new StoppedPrograms(around.journals());
    }

    /** Where a new session of this meeting would be put: a file that is not there yet. */
    public Path suggest(Meeting meeting) {
        String day = meeting.when().date() == null ? "" : meeting.when().date().toString();
        String words = (meeting.school().name() + " " + day).strip();
        return FreeName.in(data.sessions(), words.isEmpty() ? meeting.title() : words);
    }

    /** Where new sessions are put. */
    public Path folder() {
        return data.sessions();
    }

    /** Begins a session in a new file of its own. */
    public OpenSession begin(Meeting meeting, Template template) throws ProblemException {
        return begin(suggest(meeting), meeting, template);
    }

    /** Begins a session in this new file; an evening with the usual programme and statements. */
    public OpenSession begin(Path path, Meeting meeting, Template template)
            throws ProblemException {
        Board board = new Stock().begun(Board.empty(template, meeting));
        Session session = Session.fresh(board);
        return create(path, new Opened(session, Unknown.NOTHING, false), Left.NOTHING);
    }

    /** Opens the example evening, in a file of its own among the program's own things. */
    public OpenSession example() throws ProblemException {
        Session example = ExampleEvening.afresh();
        Path path = FreeName.in(data.examples(), example.board().meeting().school().name());
        return create(path, new Opened(example, Unknown.NOTHING, false), Left.NOTHING);
    }

    /** The sessions that were open lately, the latest first, also those whose files are gone. */
    public List<Recent> recent() {
        return preferences().recent();
    }

    /** Takes a session from the list of recent ones; its file stays. */
    public void forget(Recent recent) {
        preferences().forget(recent.file());
    }

    /** What is remembered between two evenings. */
    public Preferences preferences() {
        return around.preferences();
    }

    /** Puts sessions that are not open in another place of their dossier. */
    public Filing filing() {
        return new Filing(around);
    }

    /**
     * Opens the session in this file, with what a stopped program left of it. What is inside a PDF
     * is opened as a new session, in a file of its own.
     */
    public OpenSession open(Path path) throws ProblemException {
        return open(path, false);
    }

    /** Opens it though somebody may have it open elsewhere. */
    public OpenSession takeOver(Path path) throws ProblemException {
        return open(path, true);
    }

    /** Opens it to be looked at; nothing is written. */
    public OpenSession look(Path path) throws ProblemException {
        try {
            return new OpenSession(SessionFile.look(path, around.shelter()), Left.NOTHING, around);
        } catch (StoreException e) {
            throw problem(e, path);
        }
    }

    /** Opens a copy of it in a second file beside it, to be laid together with it later. */
    public OpenSession copyOf(Path path) throws ProblemException {
        try {
            return create(around.shelter().beside(path), SessionFile.read(path), Left.NOTHING);
        } catch (StoreException e) {
            throw problem(e, path);
        }
    }

    /** Opens what is inside this PDF as a new session, in a file beside it. */
    public OpenSession takeOut(Path pdf) throws ProblemException {
        String name = String.valueOf(pdf.getFileName()).replaceFirst("(?i)\\.pdf$", "");
        Path free = FreeName.in(pdf.toAbsolutePath().resolveSibling(""), name);
        return create(free, SessionReading.afresh(pdf), Left.NOTHING);
    }

    private OpenSession open(Path path, boolean takeOver) throws ProblemException {
        try {
            SessionFile file = SessionFile.open(path, around.shelter(), takeOver);
            Optional<Remains> left =
                    file.readOnly() ? Optional.empty() : around.journals().leftOf(file);
            if (left.isEmpty()) {
                return new OpenSession(file, Left.NOTHING, around);
            }
            Restored more = Restoring.more(left.get(), file.inFile().board(), true);
            if (more.changes() > 0) {
                file.goOn(left.get().session());
            }
            OpenSession open = new OpenSession(file, Left.by(left.get(), more), around);
            drop(left.get(), open);
            return open;
        } catch (StoreException e) {
            if (e.fault() == Fault.PDF) {
                String name = String.valueOf(path.getFileName()).replaceFirst("(?i)\\.pdf$", "");
                Path free = FreeName.in(data.sessions(), name);
                return create(free, SessionReading.afresh(path), Left.NOTHING);
            }
            throw problem(e, path);
        }
    }

    private ProblemException problem(StoreException e, Path path) {
        Problem problem = Problems.of(e, path);
        return new ProblemException(
                problem instanceof Problem.InUse
                        ? new Problem.InUse(path, around.shelter().claims().holder(path))
                        : problem);
    }

    /** The last version that was kept of the session in this file, also if that can't be read. */
    public Optional<Version> lastVersion(Path path) {
        return around.shelter()
                .backups()
                .lastOf(path)
                .map(kept -> new Version(kept.file(), kept.at(), kept.notes()));
    }

    /** Opens it in a file of its own; the one that can't be read stays as it is. */
    public OpenSession openLastVersion(Path path) throws ProblemException {
        Version last =
                lastVersion(path)
                        .orElseThrow(() -> new ProblemException(new Problem.Missing(path)));
        try {
            Path free = Files.exists(path) ? around.shelter().beside(path) : path;
            return create(free, SessionFile.read(last.file()), Left.NOTHING);
        } catch (StoreException e) {
            throw problem(e, last.file());
        }
    }

    /** What stopped programs left and no file holds, the latest first. */
    public List<Unfinished> unfinished() {
        return stopped.unfinished();
    }

    /** What a stopped program left of the session in this file, if it left anything. */
    public Optional<Unfinished> unfinished(Path file) {
        return stopped.unfinished(file);
    }

    /**
     * Brings back what a stopped program left: into its file if that is still the one it worked on;
     * laid upon what somebody else made of it meanwhile; else into a second file beside it, so that
     * nothing is overwritten.
     */
    public OpenSession restore(Unfinished unfinished) throws ProblemException {
        Path path = unfinished.file();
        Remains remains = stopped.remains(unfinished);
        if (around.journals().goOnFrom(remains)) {
            return open(path);
        }
        if (StoppedPrograms.isChanged(remains)) {
            return openUnder(remains, unfinished.more());
        }
        Opened opened = new Opened(remains.session(), remains.unknown(), false);
        Path free = Files.exists(path) ? around.shelter().beside(path) : path;
        OpenSession open = create(free, opened, Left.by(remains, unfinished.more()));
        drop(remains, open);
        return open;
    }

    private OpenSession openUnder(Remains remains, Restored more) throws ProblemException {
        Path path = remains.file();
        try {
            SessionFile file = SessionFile.open(path, around.shelter(), false);
            file.goOn(file.session());
            OpenSession open = new OpenSession(file, Left.by(remains, more), around);
            open.lay(remains.inFile().board(), remains.session().board());
            drop(remains, open);
            return open;
        } catch (StoreException e) {
            throw problem(e, path);
        }
    }

    /**
     * Opens the session as it is in its file. What a stopped program left is kept as an earlier
     * version of it, and not offered any more.
     */
    public OpenSession without(Unfinished unfinished) throws ProblemException {
        Path path = unfinished.file();
        Remains remains = stopped.remains(unfinished);
        try {
            around.shelter().backups().keep(remains.session(), remains.unknown());
        } catch (StoreException e) {
            throw problem(e, path);
        }
        around.journals().drop(remains);
        return open(path);
    }

    private void drop(Remains remains, OpenSession open) {
        if (open.awaitKept(OpenSession.JOURNAL_WAIT)) {
            around.journals().drop(remains);
        }
    }

    private OpenSession create(Path path, Opened opened, Left left) throws ProblemException {
        try {
            Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
            return new OpenSession(
                    SessionFile.create(path, opened, around.shelter()), left, around);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FolderGone(path));
        } catch (StoreException e) {
            throw problem(e, path);
        }
    }
}
