package nl.samenbord.ui.layout;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what is wrong with how a window is laid out. */
public final class LayoutCheck {
    private static final List<Function<Sight, List<Finding>>> LOOKS =
            List.of(CutTexts::in, Overlaps::in, Strays::in, NeedlessBars::in, EmptyAreas::in);

    private LayoutCheck() {}

    /** All that is wrong under this root, which has been laid out, but in what is skipped. */
    public static List<Finding> of(Parent root, Predicate<Node> skipped) {
        Sight sight = new Sight(root, skipped);
        return LOOKS.stream().map(look -> look.apply(sight)).flatMap(List::stream).toList();
    }

    /** The same with nothing skipped. */
    public static List<Finding> of(Parent root) {
        return of(root, _ -> false);
    }

    /** What it is called: the fault and the control. */
    public static Stream<String> named(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.fault().word() + " " + finding.control())
                .distinct();
    }
}
