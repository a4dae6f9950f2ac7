package nl.samenbord.desk;

import nl.samenbord.async.Background;
import nl.samenbord.board.Board;
import nl.samenbord.handout.PageImages;
import nl.samenbord.workshop.Home;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Makes a document and draws its pages elsewhere, while somebody looks on. Only what was asked for
 * last is made and drawn; what it takes the place of stops.
 */
public final class Preview implements AutoCloseable {
    /** Somebody who looks on, at home. */
    public interface Onlooker {
        /** So many pages are made. */
        void making(int pages);

        /** It is there. */
        void made(Paperwork paperwork);

        /** A page of it is drawn. */
        void drawn(PageLook look);
    }

    private final Home home;
    private final Onlooker onlooker;
    private final Background background;
    private final AtomicInteger documents = new AtomicInteger();
    private final AtomicInteger views = new AtomicInteger();
    // these two belong to the background
    private @Nullable Paperwork paperwork;
    private @Nullable PageImages images;
    private int made;

    /** Nothing is made yet; what fails and should not is told there. */
    public Preview(Home home, Onlooker onlooker, Consumer<Throwable> failed) {
        this.home = home;
        this.onlooker = onlooker;
        this.background = new Background("preview", failed);
    }

    /** Makes this document of this board from now on. */
    public void make(Board board, Printout printout) {
        int turn = documents.incrementAndGet();
        background.run(() -> make(board, printout, turn));
    }

    private void make(Board board, Printout printout, int turn) {
        if (turn != documents.get()) {
            return;
        }
        try {
            Paperwork fresh =
                    new ExportHandout()
                            .make(
                                    board,
                                    printout,
                                    pages -> {
                                        tell(turn, () -> onlooker.making(pages));
                                        return turn == documents.get();
                                    });
            forget();
            paperwork = fresh;
            images = fresh.images();
            made = turn;
            tell(turn, () -> onlooker.made(fresh));
        } catch (CancellationException e) {
            // another one was asked for, and comes next
        }
    }

    private void tell(int turn, Runnable what) {
        home.run(
                () -> {
                    if (turn == documents.get()) {
                        what.run();
                    }
                });
    }

    /** Draws this view of what is made now. */
    public void draw(PageView view) {
        int turn = views.incrementAndGet();
        background.run(
                () -> {
                    if (turn == views.get() && images != null && made == documents.get()) {
                        PageLook look = view.draw(images);
                        tell(made, () -> onlooker.drawn(look));
                    }
                });
    }

    /** Does this, elsewhere, with the document that was asked for last, as soon as it is there. */
    public void then(Consumer<Paperwork> work) {
        background.run(
                () -> {
                    if (paperwork != null && made == documents.get()) {
                        work.accept(paperwork);
                    } else if (made != documents.get()) {
                        // what was waited for is no longer wanted; what is comes first now
                        then(work);
                    }
                });
    }

    /** Nobody looks any more: what is being made stops, and nothing is kept. */
    public void leave() {
        int turn = documents.incrementAndGet();
        background.run(
                () -> {
                    forget();
                    made = turn;
                });
    }

    private void forget() {
        try {
            if (images != null) {
                images.close();
            }
        } catch (IOException e) {
            // it stands in memory only
            throw new UncheckedIOException(e);
        } finally {
            images = null;
            paperwork = null;
        }
    }

    @Override
    public void close() {
        leave();
        background.close();
    }
}
