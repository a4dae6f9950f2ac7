package nl.samenbord.handout.paper;

/** Empty lines to write on, so many points apart, as many as there is room for. */
public record WritingLines(float apart) implements Block {
    public WritingLines {
        if (!(apart > 0)) {
            throw new IllegalArgumentException("lines are apart");
        }
    }

    @Override
    public float after() {
        return 0;
    }
}
