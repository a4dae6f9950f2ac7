package nl.samenbord.app;

import javafx.stage.Stage;

import nl.samenbord.board.Board;
import nl.samenbord.board.Changes;
import nl.samenbord.board.Note;
import nl.samenbord.board.Outcome;
import nl.samenbord.desk.IncomingChoice;
import nl.samenbord.desk.IncomingTable;
import nl.samenbord.desk.KnownHeadings;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.Laptop;
import nl.samenbord.ui.facilitator.incoming.IncomingPane;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.workshop.Author;

import java.nio.file.Path;
import java.util.List;

/** Brings notes from a table into the open session, once the facilitator has seen what comes. */
final class TakingTable {
    private final OpenSession session;
    private final Laptop laptop;
    private final KnownHeadings known;
    private final Fonts fonts;
    private final Texts texts;

    TakingTable(OpenSession session, Laptop laptop, KnownHeadings known, Fonts fonts, Texts texts) {
        this.session = session;
        this.laptop = laptop;
        this.known = known;
        this.fonts = fonts;
        this.texts = texts;
    }

    /** Asks which file. */
    void ask(Stage owner) {
        new FileDialogs(owner)
                .open(
                        texts.of("incoming.title"),
                        texts.of("incoming.files"),
                        "*.xlsx",
                        "*.csv",
                        "*.tsv",
                        "*.txt")
                .ifPresent(file -> show(file, ""));
    }

    /** Shows what would come from this sheet of a file; the usual one where none is named. */
    void show(Path file, String sheet) {
        try {
            IncomingTable table = IncomingTable.open(file, sheet, board(), known, texts);
            IncomingPane pane =
                    new IncomingPane(
                            table,
                            this::board,
                            new Parts(texts, fonts),
                            other -> show(file, other),
                            choice -> take(table, choice),
                            laptop::withoutGuest);
            laptop.guest(pane, true);
            pane.enter();
        } catch (ProblemException e) {
            laptop.problems().tell(e.problem());
        }
    }

    private Board board() {
        return session.workshop().board();
    }

    private void take(IncomingTable table, IncomingChoice choice) {
        List<Note> notes = table.incoming(choice, board()).notes();
        Outcome outcome =
                session.workshop().submit(Author.FACILITATOR, Changes.takeIn(board(), notes));
        if (outcome instanceof Outcome.Done) {
            table.remember(choice);
            laptop.withoutGuest();
            laptop.problems().say(texts.of("incoming.done", notes.size()));
        }
    }
}
