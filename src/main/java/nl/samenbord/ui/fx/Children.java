package nl.samenbord.ui.fx;

import javafx.collections.ObservableList;
import javafx.scene.Node;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The nodes under a parent: what stays is left alone, because whatever is put up anew is styled
 * anew.
 */
public final class Children {
    private Children() {}

    /** Makes the shown nodes these, in this order. */
    public static void become(ObservableList<Node> shown, List<? extends Node> wanted) {
        Set<Node> staying = Collections.newSetFromMap(new IdentityHashMap<>());
        staying.addAll(wanted);
        shown.removeIf(node -> !staying.contains(node));
        Set<Node> there = Collections.newSetFromMap(new IdentityHashMap<>());
        there.addAll(shown);
        for (int i = 0; i < wanted.size(); i++) {
            Node node = wanted.get(i);
            if (!there.contains(node)) {
                shown.add(i, node);
            } else if (!shown.get(i).equals(node)) {
                shown.setAll(wanted);
                return;
            }
        }
    }
}
