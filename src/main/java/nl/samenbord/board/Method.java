package nl.samenbord.board;

import java.util.List;

/** How the meeting is led: by which role, in which phase and step of the plan, by which rules. */
public record Method(String leader, String phase, int step, List<String> rules) {
    /** Nothing was laid down. */
    public static final Method NONE = new Method("", "", 0, List.of());

    public Method {
        rules = List.copyOf(rules);
    }

    /** The same with other rules. */
    public Method ruled(List<String> others) {
        return new Method(leader, phase, step, others);
    }
}
