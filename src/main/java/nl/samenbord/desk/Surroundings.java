package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.store.Disk;
import nl.samenbord.store.Journals;
import nl.samenbord.workshop.Home;

import java.nio.file.Path;
import java.time.Clock;

/**
 * What every open session needs: where it lives, what time it is, where its journal goes, what is
 * remembered of it.
 */
record Surroundings(Home home, Clock clock, Journals journals, Disk disk, Preferences preferences) {
    /** This session is open or was so until now. */
    void remember(Path file, Board board) {
        String title = Title.of(board.meeting());
        preferences.remember(new Recent(file, title, board.notes().size(), clock.instant()));
    }
}
