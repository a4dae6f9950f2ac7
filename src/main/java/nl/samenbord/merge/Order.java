package nl.samenbord.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays two orders together: what is on both sides stays in its order, and what is on one side only
 * comes where it stood between the others. Nothing is decided by a clock.
 */
final class Order<T> {
    private final Comparator<T> earlier;

    /** Where two runs come in the same place, the one that begins with the lesser goes first. */
    Order(Comparator<T> earlier) {
        this.earlier = earlier;
    }

    /** The same; where both were in this order before, the side that left it keeps its own. */
    List<T> of(List<T> before, List<T> mine, List<T> theirs) {
        List<T> was = before.stream().filter(mine::contains).toList();
        boolean left = !mine.stream().filter(before::contains).toList().equals(was);
        return left || before.isEmpty() ? of(mine, theirs) : of(theirs, mine);
    }

    /** All of both, each once. One's own order always stays as it is. */
    List<T> of(List<T> mine, List<T> theirs) {
        Set<T> shared = new HashSet<>(mine);
        shared.retainAll(new HashSet<>(theirs));
        List<List<T>> myRuns = runs(mine, shared);
        List<List<T>> theirRuns = runs(theirs, shared);
        List<T> anchors = mine.stream().filter(shared::contains).toList();
        List<T> theirAnchors = theirs.stream().filter(shared::contains).toList();
        boolean same = anchors.equals(theirAnchors);
        Map<T, List<T>> after = new HashMap<>();
        for (int i = 0; i < theirAnchors.size(); i++) {
            after.put(theirAnchors.get(i), theirRuns.get(i + 1));
        }
        List<T> all = new ArrayList<>(mine.size() + theirs.size());
        both(myRuns.getFirst(), theirRuns.getFirst(), same, all);
        for (int i = 0; i < anchors.size(); i++) {
            T anchor = anchors.get(i);
            all.add(anchor);
            both(myRuns.get(i + 1), after.getOrDefault(anchor, List.of()), same, all);
        }
        return all;
    }

    private void both(List<T> mine, List<T> theirs, boolean same, List<T> all) {
        boolean theirsFirst =
                same
                        && !mine.isEmpty()
                        && !theirs.isEmpty()
                        && earlier.compare(theirs.getFirst(), mine.getFirst()) < 0;
        all.addAll(theirsFirst ? theirs : mine);
        all.addAll(theirsFirst ? mine : theirs);
    }

    /**
     * What stands before the first that is shared, between each two of them, and after the last.
     */
    private static <T> List<List<T>> runs(List<T> list, Set<T> shared) {
        List<List<T>> runs = new ArrayList<>();
        List<T> run = new ArrayList<>();
        for (T each : list) {
            if (shared.contains(each)) {
                runs.add(run);
                run = new ArrayList<>();
            } else {
                run.add(each);
            }
        }
        runs.add(run);
        return runs;
    }
}
