package nl.samenbord.merge;

import nl.samenbord.board.Ballot;
import nl.samenbord.board.Id;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Lays together the dots that were given to notes and bundles. */
record Dots(Trio trio, Targets targets) {
    /** The dots of both sides, those on notes in the bin too. */
    List<Ballot> ballots() {
        Side before = trio.before();
        return trio.all(
                before == null ? Map.of() : before.ballots(),
                targets.ballots(trio.mine().ballots().values()),
                targets.ballots(trio.theirs().ballots().values()),
                (old, there, side) -> trio.stays(old, asItStood(there, side), side),
                this::ballot);
    }

    private Ballot asItStood(Ballot ballot, Decision side) {
        Side where = side == Decision.MINE ? trio.mine() : trio.theirs();
        return where.ballots().getOrDefault(ballot.id(), ballot);
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
}
