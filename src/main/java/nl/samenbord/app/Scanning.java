package nl.samenbord.app;

import javafx.stage.Stage;

import nl.samenbord.board.Baseline;
import nl.samenbord.board.Change;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.desk.ScanFile;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.Laptop;
import nl.samenbord.ui.facilitator.hand.Hand;

import java.nio.file.Path;
import java.util.List;

/** Takes over what a team said in a scan of its own, from the file that somebody chooses. */
final class Scanning {
    private final Hand hand;
    private final Laptop laptop;
    private final Texts texts;

    Scanning(Hand hand, Laptop laptop, Texts texts) {
        this.hand = hand;
        this.laptop = laptop;
        this.texts = texts;
    }

    /** Asks which file. */
    void ask(Stage owner) {
        new FileDialogs(owner)
                .open(texts.of("scan.takeOver"), texts.of("start.files"), "*.json")
                .ifPresent(this::take);
    }

    /** Takes over what it says, in one step; tells how much that is. */
    void take(Path file) {
        try {
            List<Baseline> said = new ScanFile(file).newTo(hand.board());
            if (said.isEmpty()) {
                laptop.problems().say(texts.of("scan.nothing"));
            } else if (hand.submit(
                    new Change.Together(said.stream().<Change>map(Change.Add::last).toList()))) {
                laptop.problems().say(texts.of("scan.taken", said.size()));
            }
        } catch (ProblemException e) {
            laptop.problems().tell(e.problem());
        }
    }
}
