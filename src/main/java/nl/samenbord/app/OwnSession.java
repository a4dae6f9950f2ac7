package nl.samenbord.app;

import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Method;
import nl.samenbord.board.Refusal;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.SaveState;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.Work;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The open session as its dossier sees it: what is asked of it is a change like any other. */
final class OwnSession {
    private final OpenSession session;
    private final Hand hand;
    private final Consumer<@Nullable Work> shown;
    private final Consumer<Path> laid;
    private final Consumer<Path> joined;

    /**
     * Shown is told where to go when the session itself is asked for, laid what lies beside, joined
     * which copy of it comes in.
     */
    OwnSession(
            OpenSession session,
            Hand hand,
            Consumer<@Nullable Work> shown,
            Consumer<Path> laid,
            Consumer<Path> joined) {
        this.joined = joined;
        this.session = session;
        this.hand = hand;
        this.shown = shown;
        this.laid = laid;
    }

    Path file() {
        return session.file().toAbsolutePath().normalize();
    }

    Board board() {
        return hand.board();
    }

    boolean is(Path file) {
        return file().equals(file.toAbsolutePath().normalize());
    }

    void show(@Nullable Work at) {
        shown.accept(at);
    }

    void beside(Path earlier) {
        laid.accept(earlier);
    }

    void join(Path copy) {
        shown.accept(null);
        joined.accept(copy);
    }

    Optional<Problem> place(Method before, Method after) {
        if (session.state() instanceof SaveState.ReadOnly readOnly) {
            return Optional.of(readOnly.why());
        }
        Meeting meeting = board().meeting();
        return hand.submit(new Change.Tell(meeting.led(before), meeting.led(after)))
                ? Optional.empty()
                : Optional.of(new Problem.Refused(Refusal.CHANGED_SINCE));
    }
}
