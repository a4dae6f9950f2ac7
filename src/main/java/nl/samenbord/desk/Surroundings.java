package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.privacy.Holding;
import nl.samenbord.store.Disk;
import nl.samenbord.store.Journals;
import nl.samenbord.store.KeptPasts;
import nl.samenbord.store.Shelter;
import nl.samenbord.store.Traces;
import nl.samenbord.workshop.Home;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * What every open session needs: where it lives, what time it is, where its journal goes, what
 * keeps its file from harm, what can be undone in it, what is remembered of it, what holds notes
 * back.
 */
record Surroundings(
        Home home,
        Clock clock,
        Journals journals,
        Shelter shelter,
        KeptPasts pasts,
        Disk disk,
        Preferences preferences,
        Holding holding) {
    /** Everything that this program knows to be a copy of a session. */
    Traces traces() {
        return new Traces(journals, shelter.backups(), pasts, disk);
    }

    /** The files that were open lately. */
    List<Path> lately() {
        return preferences.files();
    }

    /** This session is open or was so until now. */
    void remember(Path file, Board board) {
        Meeting meeting = board.meeting();
        preferences.remember(
                new Recent(
                        file,
                        Title.of(meeting),
                        board.notes().size(),
                        clock.instant(),
                        meeting.keepUntil()));
    }
}
