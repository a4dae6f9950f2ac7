package nl.samenbord.ui.facilitator.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.samenbord.board.Refusal;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.ProblemWords;

/** Tells what happened, what is safe and what to do now; never in the way of typing. */
public final class ProblemBanner extends HBox {
    private final ProblemWords words;
    private final Label told;
    private boolean passing;

    /** A banner with nothing to tell. */
    public ProblemBanner(Parts parts) {
        words = new ProblemWords(parts.texts());
        getStyleClass().add("problem");
        setAlignment(Pos.CENTER_LEFT);
        told = parts.named(parts.label(""), Ids.PROBLEM, "");
        told.setWrapText(true);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .setAll(
                        told,
                        parts.button(
                                Ids.PROBLEM_CLOSE, parts.texts().of("problem.close"), this::close));
        Parts.shown(this, false);
    }

    /** Tells a problem, until it is over or sent away. */
    public void tell(Problem problem) {
        String file =
                problem instanceof Problem.OfFile of
                        ? String.valueOf(of.file().getFileName()) + ": "
                        : "";
        say(file + words.sentence(problem));
    }

    /** Tells something in words of one's own. */
    public void say(String sentence) {
        passing = false;
        show(sentence);
    }

    /** Tells why something asked for could not be done, until something else is done. */
    public void refused(Refusal why) {
        show(words.sentence(new Problem.Refused(why)));
        passing = true;
    }

    /** Something was done: what was told in passing goes. */
    public void clear() {
        if (passing) {
            close();
        }
    }

    /** There is nothing to tell any more. */
    public void close() {
        passing = false;
        Parts.shown(this, false);
    }

    private void show(String sentence) {
        told.setText(sentence);
        told.setAccessibleText(sentence);
        Parts.shown(this, true);
    }
}
