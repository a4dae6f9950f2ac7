package nl.samenbord.merge;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Id;
import nl.samenbord.board.Theme;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Lays together what points at notes and bundles: dots, and themes. */
record Dots(Trio trio, Twins twins, Targets targets) {
    /** The dots of both sides, those on notes in the bin too. */
    List<Ballot> ballots() {
        Side before = trio.before();
        Map<Id, Ballot> was =
                before == null ? Map.of() : targets.ballots(before.ballots().values());
        return trio.all(
                was,
                targets.ballots(trio.mine().ballots().values()),
                targets.ballots(trio.theirs().ballots().values()),
                trio::stays,
                this::ballot);
    }

    private List<Ballot> ballot(@Nullable Ballot before, Ballot my, Ballot their) {
        Pair<String> voice =
                Pair.of(before == null ? null : before.voice(), my.voice(), their.voice());
        Pair<Id> target =
                Pair.of(before == null ? null : before.target(), my.target(), their.target());
        Pair<Integer> count =
                Pair.of(before == null ? 0 : before.count(), my.count(), their.count());
        return List.of(
                new Ballot(
                        my.id(),
                        trio.part(my, their, Part.VOICE, voice),
                        trio.part(my, their, Part.TARGET, target),
                        count.agrees() ? count.mine() : count(my, their, count)));
    }

    /** Where nobody decides, no dot is lost. */
    private int count(Ballot my, Ballot their, Pair<Integer> count) {
        Decision more = count.mine() >= count.theirs() ? Decision.MINE : Decision.THEIRS;
        return count.after(trio.referee().ask(new Conflict.Parted(my, their, Part.COUNT, more)));
    }

    /** The themes of both sides. */
    List<Theme> themes() {
        Side before = trio.before();
        return trio.all(
                before == null ? Map.of() : themes(before),
                themes(trio.mine()),
                themes(trio.theirs()),
                trio::stays,
                this::theme);
    }

    private Map<Id, Theme> themes(Side side) {
        return targets.themes(side.all(Theme.class).values());
    }

    private List<Theme> theme(@Nullable Theme before, Theme my, Theme their) {
        Theme was =
                before == null ? new Theme(my.id(), "", List.of(), List.of(), List.of()) : before;
        Pair<String> title = Pair.of(was.title(), my.title(), their.title());
        List<String> columns = Lists.of(was.columns(), my.columns(), their.columns());
        List<String> rows = Lists.of(was.rows(), my.rows(), their.rows());
        List<Id> supports = Lists.of(was.supports(), my.supports(), their.supports(), Trio.BY_ID);
        Theme mine = new Theme(my.id(), title.mine(), columns, rows, supports);
        Theme theirs = new Theme(my.id(), title.theirs(), columns, rows, supports);
        return title.agrees()
                ? List.of(mine)
                : twins.of(
                        new Conflict.Words(my, their),
                        mine,
                        theirs,
                        (id, theme) ->
                                new Theme(
                                        id,
                                        theme.title(),
                                        theme.columns(),
                                        theme.rows(),
                                        theme.supports()));
    }
}
