package nl.samenbord.merge;

import nl.samenbord.board.Action;
import nl.samenbord.board.Id;
import nl.samenbord.board.Item;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Theme;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays together what the team makes of an evening: themes, and what is done for them. */
record Plans(Trio trio, Twins twins, Targets targets) {
    /** The themes of both sides; one for which something new is done stays for that. */
    List<Theme> themes() {
        Side before = trio.before();
        return trio.all(
                before == null ? Map.of() : before.all(Theme.class),
                themes(trio.mine()),
                themes(trio.theirs()),
                (was, there, side) ->
                        trio.stays(was, asItStood(there, side), side) || isWorkedOn(there, side),
                this::theme);
    }

    private Map<Id, Theme> themes(Side side) {
        return targets.themes(side.all(Theme.class).values());
    }

    private Theme asItStood(Theme theme, Decision side) {
        Side where = side == Decision.MINE ? trio.mine() : trio.theirs();
        return where.board().all(Theme.class).find(theme.id()).orElse(theme);
    }

    private boolean isWorkedOn(Theme theme, Decision where) {
        Side before = trio.before();
        Side side = where == Decision.MINE ? trio.mine() : trio.theirs();
        Stream<? extends Item> done =
                Stream.concat(
                        side.all(Action.class).values().stream()
                                .filter(action -> action.theme().equals(theme.id())),
                        side.all(Proposal.class).values().stream()
                                .filter(proposal -> proposal.theme().equals(theme.id())));
        return done.anyMatch(item -> before == null || !item.equals(was(before, item)));
    }

    private static @Nullable Item was(Side before, Item item) {
        return before.all(item.getClass()).get(item.id());
    }

    private List<Theme> theme(@Nullable Theme before, Theme my, Theme their) {
        Theme was =
                before == null ? new Theme(my.id(), "", List.of(), List.of(), List.of()) : before;
        Pair<String> title = Pair.of(was.title(), my.title(), their.title());
        Pair<String> wish = Pair.of(was.wish(), my.wish(), their.wish());
        Pair<String> why = Pair.of(was.why(), my.why(), their.why());
        Pair<Progress> far = Pair.of(was.progress(), my.progress(), their.progress());
        Pair<String> told = Pair.of(was.told(), my.told(), their.told());
        List<String> columns = Lists.of(was.columns(), my.columns(), their.columns());
        List<String> rows = Lists.of(was.rows(), my.rows(), their.rows());
        List<Id> supports = Lists.of(was.supports(), my.supports(), their.supports(), Trio.BY_ID);
        Theme placed = my.supportedBy(supports).placed(columns, rows);
        return one(
                my,
                their,
                placed.titled(title.mine())
                        .wishing(wish.mine())
                        .because(why.mine())
                        .being(far.mine())
                        .told(told.mine()),
                placed.titled(title.theirs())
                        .wishing(wish.theirs())
                        .because(why.theirs())
                        .being(far.theirs())
                        .told(told.theirs()),
                (id, t) ->
                        new Theme(
                                id,
                                t.title(),
                                t.columns(),
                                t.rows(),
                                t.supports(),
                                t.wish(),
                                t.why(),
                                t.progress(),
                                t.told()));
    }

    /** What is done. */
    List<Action> actions() {
        return trio.all(Action.class, this::action);
    }

    private List<Action> action(@Nullable Action before, Action my, Action their) {
        Action was = before == null ? Action.of(my.theme()) : before;
        Pair<String> what = Pair.of(was.what(), my.what(), their.what());
        Pair<String> who = Pair.of(was.who(), my.who(), their.who());
        Pair<String> from = Pair.of(was.from(), my.from(), their.from());
        Pair<String> when = Pair.of(was.when(), my.when(), their.when());
        Pair<Progress> far = Pair.of(was.progress(), my.progress(), their.progress());
        Action mine =
                new Action(
                        my.id(),
                        my.theme(),
                        what.mine(),
                        who.mine(),
                        from.mine(),
                        when.mine(),
                        far.mine());
        Action theirs =
                new Action(
                        my.id(),
                        my.theme(),
                        what.theirs(),
                        who.theirs(),
                        from.theirs(),
                        when.theirs(),
                        far.theirs());
        return one(
                my,
                their,
                mine,
                theirs,
                (id, a) ->
                        new Action(
                                id,
                                a.theme(),
                                a.what(),
                                a.who(),
                                a.from(),
                                a.when(),
                                a.progress()));
    }

    /** What could be done, and what was decided of it. */
    List<Proposal> proposals() {
        return trio.all(Proposal.class, this::proposal);
    }

    private List<Proposal> proposal(@Nullable Proposal before, Proposal my, Proposal their) {
        Proposal was = before == null ? Proposal.of(my.theme()) : before;
        Pair<String> what = Pair.of(was.what(), my.what(), their.what());
        Pair<Proposal.Verdict> verdict = Pair.of(was.verdict(), my.verdict(), their.verdict());
        Pair<String> reason = Pair.of(was.reason(), my.reason(), their.reason());
        return one(
                my,
                their,
                new Proposal(my.id(), my.theme(), what.mine(), verdict.mine(), reason.mine()),
                new Proposal(my.id(), my.theme(), what.theirs(), verdict.theirs(), reason.theirs()),
                (id, p) -> new Proposal(id, p.theme(), p.what(), p.verdict(), p.reason()));
    }

    private <T extends Item> List<T> one(
            T my, T their, T mine, T theirs, Twins.Renamed<T> renamed) {
        return mine.equals(theirs)
                ? List.of(mine)
                : twins.of(new Conflict.Words(my, their), mine, theirs, renamed);
    }
}
