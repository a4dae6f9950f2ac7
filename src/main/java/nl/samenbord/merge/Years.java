package nl.samenbord.merge;

import nl.samenbord.board.Carried;
import nl.samenbord.board.Dream;
import nl.samenbord.board.Former;
import nl.samenbord.board.Id;
import nl.samenbord.board.Progress;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Lays together what lies beside a session of earlier ones, and what came of it. */
record Years(Trio trio, Twins twins) {
    /** The earlier sessions. */
    List<Former> formers() {
        return trio.all(Former.class, this::former);
    }

    /** What was carried over from them. */
    List<Carried> carried() {
        return trio.all(Carried.class, this::carried);
    }

    private List<Former> former(@Nullable Former before, Former my, Former their) {
        Former was = before == null ? new Former(my.id(), "", null, Dream.NONE) : before;
        Pair<String> title = Pair.of(was.title(), my.title(), their.title());
        var date = Pair.of(was.date(), my.date(), their.date());
        Pair<Dream> dream = Pair.of(was.dream(), my.dream(), their.dream());
        Former mine = new Former(my.id(), title.mine(), date.mine(), dream.mine());
        Former theirs = new Former(my.id(), title.theirs(), date.theirs(), dream.theirs());
        return mine.equals(theirs)
                ? List.of(mine)
                : twins.of(
                        new Conflict.Words(my, their),
                        mine,
                        theirs,
                        (id, f) -> new Former(id, f.title(), f.date(), f.dream()));
    }

    private List<Carried> carried(@Nullable Carried before, Carried my, Carried their) {
        Progress nothing = before == null ? Progress.NEW : before.came();
        Pair<String> what = Pair.of(before == null ? "" : before.what(), my.what(), their.what());
        Pair<Progress> came = Pair.of(nothing, my.came(), their.came());
        List<Id> on = before == null ? List.of() : before.goesOn();
        List<Id> not = before == null ? List.of() : before.apart();
        Carried linked =
                my.linked(
                        Lists.of(on, my.goesOn(), their.goesOn(), Trio.BY_ID),
                        Lists.of(not, my.apart(), their.apart(), Trio.BY_ID));
        Carried mine = linked.saying(what.mine()).being(came.mine());
        Carried theirs = linked.saying(what.theirs()).being(came.theirs());
        return mine.equals(theirs)
                ? List.of(mine)
                : twins.of(
                        new Conflict.Words(my, their),
                        mine,
                        theirs,
                        (id, c) -> c.under(id, c.former(), c.theme()));
    }
}
