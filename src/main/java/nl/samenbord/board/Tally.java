package nl.samenbord.board;

/** How many people of one voice agree, disagree or can't say. */
public record Tally(int agree, int disagree, int unsure) {
    public Tally {
        if (agree < 0 || disagree < 0 || unsure < 0) {
            throw new IllegalArgumentException("people are counted from 0");
        }
    }

    /** Everybody who was counted. */
    public int total() {
        return agree + disagree + unsure;
    }
}
