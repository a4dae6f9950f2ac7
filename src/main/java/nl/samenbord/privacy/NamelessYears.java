package nl.samenbord.privacy;

import nl.samenbord.board.Board;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Former;
import nl.samenbord.board.Id;
import nl.samenbord.board.Shelf;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a board carries along of earlier sessions, so that it points at nobody and at none of them:
 * no titles, no days, other ids.
 */
record NamelessYears(Board board, Nameless nameless, Map<Id, Id> ids) {
    /** The copy with it. */
    Board onto(Board copy) {
        List<Former> formers =
                board.all(Former.class).stream()
                        .map(f -> new Former(fresh(f.id()), "", null, f.dream()))
                        .toList();
        List<Carried> carried =
                board.all(Carried.class).stream()
                        .filter(
                                c ->
                                        Stream.of(c.what(), c.who(), c.when(), c.came().reason())
                                                .allMatch(nameless::isSo))
                        .map(this::anew)
                        .toList();
        return copy.with(Former.class, Shelf.of(formers)).with(Carried.class, Shelf.of(carried));
    }

    private Carried anew(Carried c) {
        Id theme = c.theme() == null ? null : fresh(c.theme());
        List<Id> goesOn = c.goesOn().stream().filter(ids::containsKey).map(this::fresh).toList();
        return c.under(fresh(c.id()), fresh(c.former()), theme)
                .saying(nameless.of(c.what()))
                .by(nameless.of(c.who()))
                .being(c.came().because(nameless.of(c.came().reason())))
                .linked(goesOn, List.of());
    }

    private Id fresh(Id before) {
        return ids.computeIfAbsent(before, _ -> Id.fresh());
    }
}
