package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Former;
import nl.samenbord.board.SameEvening;
import nl.samenbord.store.Journal;
import nl.samenbord.store.SessionFile;
import nl.samenbord.workshop.Session;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether the open session is another evening than other files with its id: then the
 * later one gets an id of its own when it is saved. In doubt it is asked.
 */
final class OwnEvening {
    private final SessionFile file;
    private final Journal journal;
    private final Surroundings around;
    private final Tidings tidings;
    private List<OtherFile> others = List.of();
    private boolean asked;
    private @Nullable OtherFile left;

    OwnEvening(SessionFile file, Journal journal, Surroundings around, Tidings tidings) {
        this.file = file;
        this.journal = journal;
        this.around = around;
        this.tidings = tidings;
    }

    /** Looks which other files there are; asks if nobody can tell. */
    void look() {
        others = OtherFile.of(file.session().id(), file.path(), around.lately());
        if (!file.readOnly()) {
            askOf(now(journal.standing().session().board()));
        }
    }

    private SameEvening now(Board board) {
        return file.session().with(board).evening();
    }

    /** What is in the other files; as it was when they were looked for. */
    List<SameEvening> others() {
        return others.stream().map(OtherFile::evening).toList();
    }

    /** Before this is saved: under an id of its own, if it is another evening. */
    void before(Board board) {
        SameEvening mine = now(board);
        boolean besideItself = board.all(Former.class).find(mine.session()).isPresent();
        Optional<OtherFile> two = first(mine, SameEvening.Answer.TWO);
        if (two.isPresent() || besideItself) {
            getOwn(mine, two.orElse(null));
        } else {
            askOf(mine);
        }
    }

    private void askOf(SameEvening mine) {
        if (!asked) {
            first(mine, SameEvening.Answer.UNSURE).ifPresent(this::ask);
        }
    }

    /** The first of them that is earlier and is that to this one. */
    private Optional<OtherFile> first(SameEvening mine, SameEvening.Answer answer) {
        return others.stream()
                .filter(one -> one.evening().session().equals(mine.session()))
                .filter(one -> mine.isLater(one.evening()) && mine.and(one.evening()) == answer)
                .findFirst();
    }

    private void getOwn(SameEvening mine, @Nullable OtherFile other) {
        be(file.session().called(mine.ownId()));
        left = other;
    }

    private void be(Session session) {
        file.be(session);
        long _ = journal.being(session);
    }

    private void ask(OtherFile other) {
        asked = true;
        tidings.tell(new News.SameAsked(other.path()));
    }

    /**
     * It was asked whether that file is of the same evening, and this is the answer, which is in
     * the file from the next save on.
     */
    void answer(Path other, boolean same, Board board) {
        for (OtherFile one : others) {
            if (one.path().equals(other) && same) {
                one.evening().day().ifPresent(this::alsoOn);
            } else if (one.path().equals(other)) {
                getOwn(now(board), one);
            }
        }
    }

    private void alsoOn(LocalDate day) {
        Session now = file.session();
        be(now.knownBy(now.formerly().on(day)));
    }

    /** It is in the file now: an id of its own is told. */
    void saved() {
        OtherFile other = left;
        if (other != null) {
            left = null;
            around.shelter().backups().belong(other.evening().session(), other.path());
            tidings.tell(new News.OwnId(file.path(), other.path()));
        }
    }
}
