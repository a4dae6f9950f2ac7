package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Template;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.FreeName;
import nl.samenbord.store.Opened;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Begins, opens and brings back sessions. */
public final class Sessions {
    private final DataFolder data;
    private final Home home;
    private final Clock clock;

    /** Sessions whose workshops live at this home. */
    public Sessions(DataFolder data, Home home, Clock clock) {
        this.data = data;
        this.home = home;
        this.clock = clock;
    }

    /** Where a new session of this meeting would be put: a file that is not there yet. */
    public Path suggest(Meeting meeting) {
        String day = meeting.when().date() == null ? "" : meeting.when().date().toString();
        String school = meeting.school().name();
        String words = (school + " " + day).strip();
        return FreeName.in(data.sessions(), words.isEmpty() ? meeting.title() : words);
    }

    /** Begins a session in a new file of its own. */
    public OpenSession begin(Meeting meeting, Template template) throws ProblemException {
        return begin(suggest(meeting), meeting, template);
    }

    /** Begins a session in this new file. */
    public OpenSession begin(Path path, Meeting meeting, Template template)
            throws ProblemException {
        Session session = Session.fresh(Board.empty(template, meeting));
        return create(path, new Opened(session, Unknown.NOTHING, false));
    }

    /** Opens the session in this file, with what a stopped program left of it. */
    public OpenSession open(Path path) throws ProblemException {
        try {
            return new OpenSession(SessionFile.open(path, data), home, clock);
        } catch (StoreException e) {
            throw new ProblemException(Problems.of(e, path));
        }
    }

    /** Opens the example evening, in a file of its own among the program's own things. */
    public OpenSession example() throws ProblemException {
        Session example = ExampleEvening.afresh();
        Path path = FreeName.in(data.examples(), example.board().meeting().school().name());
        return create(path, new Opened(example, Unknown.NOTHING, false));
    }

    private OpenSession create(Path path, Opened opened) throws ProblemException {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            return new OpenSession(SessionFile.create(path, opened, data), home, clock);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FolderGone(path));
        } catch (StoreException e) {
            throw new ProblemException(Problems.of(e, path));
        }
    }
}
