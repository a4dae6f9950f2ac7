package nl.samenbord.desk;

import nl.samenbord.async.Background;
import nl.samenbord.board.Board;
import nl.samenbord.board.SameEvening;
import nl.samenbord.store.Backup;
import nl.samenbord.store.Backups;
import nl.samenbord.store.SessionFile;
import nl.samenbord.store.StoreException;
import nl.samenbord.workshop.Home;
import nl.samenbord.workshop.Session;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The versions of one session among the backups, under every id that it has or had, read in the
 * background. Those of another evening, of which the file had the same id, are not among them.
 */
record KeptVersions(
        Backups backups,
        Supplier<Session> now,
        Supplier<List<SameEvening>> others,
        Background background,
        Home home)
        implements Versions {
    @Override
    public void list(Consumer<List<Version>> told) {
        background.run(
                () -> {
                    List<Version> versions = list();
                    home.run(() -> told.accept(versions));
                });
    }

    private List<Version> list() {
        Session session = now.get();
        List<SameEvening> elsewhere = others.get();
        boolean alone = elsewhere.isEmpty() && session.formerly().ids().isEmpty();
        return session.ids().stream()
                .flatMap(id -> backups.of(id).stream())
                .filter(kept -> alone || isOf(session, elsewhere, kept))
                .sorted(
                        Comparator.comparingLong(Backup::revision)
                                .thenComparing(Backup::at)
                                .reversed())
                .map(kept -> new Version(kept.file(), kept.at(), kept.notes()))
                .toList();
    }

    private static boolean isOf(Session session, List<SameEvening> elsewhere, Backup kept) {
        try {
            SameEvening then = SessionFile.read(kept.file()).session().evening();
            boolean elsewhereToo =
                    elsewhere.stream().anyMatch(o -> told(o, then) == SameEvening.Answer.ONE);
            return switch (told(session.evening(), then)) {
                case ONE -> true;
                case UNSURE -> !elsewhereToo;
                // without another file in which it is, it is not lost from sight
                case TWO -> then.session().equals(session.id()) && !elsewhereToo;
                case STRANGERS -> false;
            };
        } catch (StoreException e) {
            return true;
        }
    }

    /** By what is in it: under which id it was kept tells nothing here. */
    private static SameEvening.Answer told(SameEvening now, SameEvening then) {
        return new SameEvening(then.session(), now.formerly(), now.board()).and(then);
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
