package nl.samenbord.desk;

import nl.samenbord.async.Background;
import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.store.Backups;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;
import nl.samenbord.workshop.Home;

import java.util.List;
import java.util.function.Consumer;

/** The versions of one session among the backups, read in the background. */
record KeptVersions(Backups backups, Id session, Background background, Home home)
        implements Versions {
    @Override
    public void list(Consumer<List<Version>> told) {
        background.run(
                () -> {
                    List<Version> versions =
                            backups.of(session).stream()
                                    .map(kept -> new Version(kept.file(), kept.at(), kept.notes()))
                                    .toList();
                    home.run(() -> told.accept(versions));
                });
    }

    @Override
    public void open(Version version, Consumer<Board> told, Consumer<Problem> failed) {
        background.run(
                () -> {
                    try {
                        Board board = SessionFile.read(version.file()).session().board();
                        home.run(() -> told.accept(board));
                    } catch (StoreException e) {
                        Problem problem = Problems.of(e, version.file());
                        home.run(() -> failed.accept(problem));
                    }
                });
    }
}
