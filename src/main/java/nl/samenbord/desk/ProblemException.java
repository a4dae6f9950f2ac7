package nl.samenbord.desk;

/** What was asked for can't be done; nothing was changed. */
public final class ProblemException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** Because of this. */
    public ProblemException(Problem problem) {
        super(problem.getClass().getSimpleName());
        this.problem = problem;
    }

    /** Why. */
    public Problem problem() {
        return problem;
    }
}
