package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Course;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Occasion;
import nl.samenbord.board.Template;
import nl.samenbord.privacy.Holding;
import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.privacy.Signals;
import nl.samenbord.store.Claims;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.Disk;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.Fault;
import nl.samenbord.store.FreeName;
import nl.samenbord.store.Journals;
import nl.samenbord.store.Opened;
import nl.samenbord.store.Remains;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Session;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Begins, opens and brings back sessions; one for the whole program. */
public final class Sessions {
    private final DataFolder data;
    private final Claims claims;
    private final Surroundings around;

    /** Sessions whose workshops live at this home. */
    public Sessions(DataFolder data, Home home, Clock clock) {
        this(data, home, clock, Disk.REAL);
    }

    Sessions(DataFolder data, Home home, Clock clock, Disk disk) {
        this.data = data;
        this.claims = new Claims(data);
        this.around =
                new Surroundings(
                        home,
                        clock,
                        new Journals(data),
                        disk,
                        new Preferences(data),
                        new Holding(new NoteSignals(new Signals())));
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

    /** Begins a session in this new file; an evening with the usual programme. */
    public OpenSession begin(Path path, Meeting meeting, Template template)
            throws ProblemException {
        Board empty = Board.empty(template, meeting);
        Board board =
                template.occasion() == Occasion.EVENING
                        ? empty.with(new Stock().twoHours(meeting.language()))
                        : empty;
        Session session = Session.fresh(board);
        return create(
                path, new Opened(session, Unknown.NOTHING, false), Draft.NONE, Course.NONE, null);
    }

    /** Opens the example evening, in a file of its own among the program's own things. */
    public OpenSession example() throws ProblemException {
        Session example = ExampleEvening.afresh();
        Path path = FreeName.in(data.examples(), example.board().meeting().school().name());
        return create(
                path, new Opened(example, Unknown.NOTHING, false), Draft.NONE, Course.NONE, null);
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

    /**
     * Opens the session in this file, with what a stopped program left of it. What is inside a PDF
     * is opened as a new session, in a file of its own.
     */
    public OpenSession open(Path path) throws ProblemException {
        try {
            SessionFile file = SessionFile.open(path, claims);
            Board inFile = file.session().board();
            Optional<Remains> left =
                    file.readOnly() ? Optional.empty() : around.journals().leftOf(file);
            if (left.isEmpty()) {
                return new OpenSession(file, inFile, Draft.NONE, Course.NONE, null, around);
            }
            Restored more = Restoring.more(left.get(), inFile);
            file.goOn(left.get().session());
            OpenSession open =
                    new OpenSession(
                            file,
                            inFile,
                            left.get().draft(),
                            left.get().course(),
                            Restoring.isNothing(more) ? null : more,
                            around);
            drop(left.get(), open);
            return open;
        } catch (StoreException e) {
            if (e.fault() == Fault.PDF) {
                return fromPdf(path);
            }
            throw new ProblemException(Problems.of(e, path));
        }
    }

    /** A PDF is never written into: what is inside becomes a session of its own. */
    private OpenSession fromPdf(Path pdf) throws ProblemException {
        Opened inside = SessionReading.inside(pdf);
        if (inside.readOnly()) {
            throw new ProblemException(new Problem.Newer(pdf));
        }
        String name = String.valueOf(pdf.getFileName()).replaceFirst("(?i)\\.pdf$", "");
        Session fresh = Session.fresh(inside.session().board());
        return create(
                FreeName.in(data.sessions(), name),
                new Opened(fresh, inside.unknown(), false),
                Draft.NONE,
                Course.NONE,
                null);
    }

    /** What stopped programs left and no file holds, the latest first. */
    public List<Unfinished> unfinished() {
        return around.journals().left().stream()
                .map(this::unfinished)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Unfinished u) -> u.more().at()).reversed())
                .toList();
    }

    private Optional<Unfinished> unfinished(Remains remains) {
        Restored more = more(remains);
        if (Restoring.isNothing(more)) {
            around.journals().drop(remains);
            return Optional.empty();
        }
        Meeting meeting = remains.session().board().meeting();
        return Optional.of(
                new Unfinished(Title.of(meeting), remains.file(), more, remains.journal()));
    }

    private static Restored more(Remains remains) {
        try {
            return Restoring.more(remains, SessionFile.read(remains.file()).session().board());
        } catch (StoreException e) {
            return Restoring.all(remains);
        }
    }

    /**
     * Brings back what a stopped program left: into its file if that is still the one it worked on,
     * else into a second file beside it, so that nothing is overwritten.
     */
    public OpenSession restore(Unfinished unfinished) throws ProblemException {
        Path path = unfinished.file();
        Remains remains =
                around.journals()
                        .read(unfinished.journal())
                        .orElseThrow(() -> new ProblemException(new Problem.Missing(path)));
        if (around.journals().goOnFrom(remains)) {
            return open(path);
        }
        Opened opened = new Opened(remains.session(), remains.unknown(), false);
        Path free = Files.exists(path) ? FreeName.beside(path) : path;
        OpenSession open =
                create(free, opened, remains.draft(), remains.course(), unfinished.more());
        drop(remains, open);
        return open;
    }

    private void drop(Remains remains, OpenSession open) {
        if (open.awaitKept(OpenSession.JOURNAL_WAIT)) {
            around.journals().drop(remains);
        }
    }

    private OpenSession create(
            Path path, Opened opened, Draft draft, Course course, @Nullable Restored restored)
            throws ProblemException {
        try {
            Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
            SessionFile file = SessionFile.create(path, opened, claims);
            return new OpenSession(file, file.session().board(), draft, course, restored, around);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FolderGone(path));
        } catch (StoreException e) {
            throw new ProblemException(Problems.of(e, path));
        }
    }
}
