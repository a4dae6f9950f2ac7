package nl.samenbord.app.command;

import nl.samenbord.desk.Problem;
import nl.samenbord.desk.ProblemWords;
import nl.samenbord.desk.Problems;
import nl.samenbord.store.StoreException;
import nl.samenbord.text.Texts;

import java.nio.file.Path;

/** A file that was named can't be read or written. */
public final class FileProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final String file;
    private final transient Problem problem;

    FileProblem(Path file, Problem problem) {
        super(problem.getClass().getSimpleName());
        this.file = file.toString();
        this.problem = problem;
    }

    FileProblem(Path file, StoreException why) {
        this(file, Problems.of(why, file));
    }

    /** Whether the file is right, but a template and not a session. */
    boolean isOfTemplate() {
        return problem instanceof Problem.ATemplate;
    }

    /** Tells it, with the place in the file where that is known. */
    public void tell(Console console, Texts texts) {
        String sentence = new ProblemWords(texts).sentence(problem);
        switch (problem) {
            case Problem.Damaged at when at.line() > 0 ->
                    console.tell(file, at.line(), at.column(), sentence);
            case Problem.Wrong at when at.line() > 0 ->
                    console.tell(file, at.line(), at.column(), sentence);
            // only here is there such a thing as --force
            case Problem.AlreadyThere _ -> console.tell(file, texts.of("cli.exists"));
            default -> console.tell(file, sentence);
        }
    }
}
