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
    private static final double GAP = 8;

    private final Parts parts;
    private final ProblemWords words;
    private final Label told;
    private final HBox answers = new HBox(GAP);
    private boolean passing;

    /** Something that can be done about what is told: its name, its words, what it does. */
    public record Answer(String id, String words, Runnable does) {}

    /** A banner with nothing to tell. */
    public ProblemBanner(Parts parts) {
        this.parts = parts;
        words = new ProblemWords(parts.texts());
        answers.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("problem");
        setAlignment(Pos.CENTER_LEFT);
        told = parts.named(parts.wrapped(""), Ids.PROBLEM, "");
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .setAll(
                        told,
                        answers,
                        parts.button(
                                Ids.PROBLEM_CLOSE, parts.texts().of("problem.close"), this::close));
        Parts.shown(answers, false);
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

    /** Asks something, until one of these is chosen or it is sent away. */
    public void ask(String sentence, Answer... choices) {
        say(sentence);
        for (Answer choice : choices) {
            answers.getChildren()
                    .add(parts.button(choice.id(), choice.words(), () -> choose(choice)));
        }
        Parts.shown(answers, choices.length > 0);
    }

    private void choose(Answer choice) {
        close();
        choice.does().run();
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
        answers.getChildren().clear();
        Parts.shown(answers, false);
        told.setText(sentence);
        told.setAccessibleText(sentence);
        Parts.shown(this, true);
    }
}
