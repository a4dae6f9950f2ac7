package nl.samenbord.handout.paper;

/** Empty lines to write on, so many points apart: so many, or as many as there is room for (0). */
public record WritingLines(float apart, int count) implements Block {
    public WritingLines {
        if (!(apart > 0) || count < 0) {
            throw new IllegalArgumentException("lines are apart");
        }
    }

    /** As many as there is room for. */
    public WritingLines(float apart) {
        this(apart, 0);
    }

    @Override
    public float after() {
        return 0;
    }
}
