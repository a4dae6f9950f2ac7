package nl.samenbord.privacy;

import nl.samenbord.board.Action;
import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Theme;

import java.util.List;
import java.util.Map;

/** The team's plan, and what the directie decided, in a copy that points at nobody. */
final class NamelessPlan {
    private final Nameless nameless;
    private final Map<Id, Id> ids;

    /** Pieces and themes are named by these ids in the copy. */
    NamelessPlan(Nameless nameless, Map<Id, Id> ids) {
        this.nameless = nameless;
        this.ids = ids;
    }

    /** The copy with it. */
    Board onto(Board copy) {
        return copy.with(
                        Theme.class,
                        nameless.each(Theme.class, NamelessPlan::said, this::anew, _ -> true))
                .with(
                        Action.class,
                        nameless.each(
                                Action.class,
                                a -> List.of(a.what(), a.who(), a.progress().reason()),
                                this::anew,
                                a -> ids.containsKey(a.theme())))
                .with(
                        Proposal.class,
                        nameless.each(
                                Proposal.class,
                                p -> List.of(p.what(), p.reason()),
                                this::anew,
                                p -> ids.containsKey(p.theme())));
    }

    private Theme anew(Theme t) {
        return new Theme(
                fresh(t.id()),
                nameless.of(t.title()),
                t.columns(),
                t.rows(),
                t.supports().stream().filter(ids::containsKey).map(ids::get).toList(),
                nameless.of(t.wish()),
                nameless.of(t.why()),
                anew(t.progress()),
                nameless.of(t.told()));
    }

    private static List<String> said(Theme t) {
        return List.of(t.title(), t.wish(), t.why(), t.progress().reason(), t.told());
    }

    private Progress anew(Progress p) {
        return p.because(nameless.of(p.reason()));
    }

    private Action anew(Action a) {
        return new Action(
                Id.fresh(),
                fresh(a.theme()),
                nameless.of(a.what()),
                nameless.of(a.who()),
                a.from(),
                a.when(),
                anew(a.progress()));
    }

    private Proposal anew(Proposal p) {
        return new Proposal(
                Id.fresh(),
                fresh(p.theme()),
                nameless.of(p.what()),
                p.verdict(),
                nameless.of(p.reason()));
    }

    private Id fresh(Id before) {
        return ids.computeIfAbsent(before, _ -> Id.fresh());
    }
}
