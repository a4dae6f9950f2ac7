package nl.samenbord.desk;

import nl.samenbord.board.Board;
import nl.samenbord.board.Compared;
import nl.samenbord.board.Course;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Shelf;
import nl.samenbord.merge.Merge;
import nl.samenbord.store.Remains;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells what a journal holds more than a file. */
final class Restoring {
    private Restoring() {}

    /**
     * What this journal holds that is not, or is not so, on the board of the file. Where the
     * evening is counts only if the file is still the one the journal goes on from.
     */
    static Restored more(Remains remains, Board inFile, boolean goesOn) {
        Board left = remains.session().board();
        if (goesOn || !Merge.fit(left, inFile)) {
            return more(remains, inFile, left, goesOn);
        }
        // somebody else changed the file: what comes back is laid upon that
        Board before = remains.inFile().board();
        Board both = Merge.of(before, inFile, left, Map.of()).board();
        return more(remains, inFile, both, false);
    }

    private static Restored more(Remains remains, Board inFile, Board now, boolean goesOn) {
        int changes = 0;
        Set<Class<? extends Item>> sorts = new HashSet<>(now.shelves().keySet());
        sorts.addAll(inFile.shelves().keySet());
        for (Class<? extends Item> sort : sorts) {
            changes += differing(inFile.all(sort), now.all(sort));
            changes += gone(inFile.all(sort), now.all(sort));
        }
        changes += inFile.meeting().equals(now.meeting()) ? 0 : 1;
        changes += inFile.parking().equals(now.parking()) ? 0 : 1;
        changes += inFile.dream().equals(now.dream()) ? 0 : 1;
        // the same items in another order: something happened, if only that
        changes += changes == 0 && !inFile.equals(now) ? 1 : 0;
        String line = remains.draft().isBlank() ? "" : words(remains);
        boolean evening = goesOn && !remains.course().equals(Course.NONE);
        return new Restored(
                Compared.notes(inFile, now),
                changes,
                line,
                evening,
                remains.last(),
                remains.lost());
    }

    private static String words(Remains remains) {
        return (remains.draft().text() + " " + remains.draft().translation()).strip();
    }

    /** Everything in it, for a file that can't be compared. */
    static Restored all(Remains remains) {
        Board now = remains.session().board();
        return more(remains, Board.empty(now.template(), now.meeting()), now, false);
    }

    private static int differing(Shelf<?> before, Shelf<?> now) {
        Map<Id, Item> known = byId(before);
        return (int) now.stream().filter(i -> !Objects.equals(known.get(i.id()), i)).count();
    }

    private static int gone(Shelf<?> before, Shelf<?> now) {
        Map<Id, Item> left = byId(now);
        return (int) before.stream().filter(item -> !left.containsKey(item.id())).count();
    }

    private static Map<Id, Item> byId(Shelf<?> shelf) {
        Map<Id, Item> byId = new HashMap<>();
        shelf.forEach(item -> byId.put(item.id(), item));
        return byId;
    }
}
