package nl.samenbord.board.dossier;

import nl.samenbord.board.Action;
import nl.samenbord.board.Board;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;

/** What became of one evening: the sessions that hold its themes, and how far these are. */
record Round(List<Filed> sessions) {
    Round {
        sessions = List.copyOf(sessions);
    }

    /** How many themes there are. */
    int themes() {
        return sessions.stream().mapToInt(one -> one.board().all(Theme.class).size()).sum();
    }

    /** How many themes are not stopped. */
    int wanted() {
        return count((_, _) -> true);
    }

    /** Of how many of these something was decided. */
    int decided() {
        return count(
                (board, theme) ->
                        Themes.proposals(board, theme).stream()
                                .anyMatch(one -> one.verdict() != Proposal.Verdict.OPEN));
    }

    /** How many of these have an action with who does it and when. */
    int detailed() {
        return count(
                (board, theme) ->
                        theme.progress().isOver()
                                || Themes.actions(board, theme).stream()
                                        .anyMatch(one -> !one.who().isEmpty() && hasWhen(one)));
    }

    private static boolean hasWhen(Action action) {
        return !action.when().isEmpty();
    }

    /** Of how many something was decided that parents are not told of. */
    int untold() {
        return count(
                (board, theme) ->
                        theme.told().isEmpty()
                                && Themes.proposals(board, theme).stream()
                                        .anyMatch(one -> one.verdict() != Proposal.Verdict.OPEN));
    }

    /** How many proposals there are. */
    int proposals() {
        return sessions.stream().mapToInt(one -> one.board().all(Proposal.class).size()).sum();
    }

    /** How many actions are open. */
    int open() {
        return actions((action, _) -> !action.progress().isOver(), LocalDate.EPOCH);
    }

    /** How many actions are past their day. */
    int late(LocalDate today) {
        return actions(Action::isOverdue, today);
    }

    private int actions(BiPredicate<Action, LocalDate> which, LocalDate day) {
        return (int)
                sessions.stream()
                        .flatMap(one -> one.board().all(Action.class).stream())
                        .filter(action -> which.test(action, day))
                        .count();
    }

    private int count(BiPredicate<Board, Theme> which) {
        int count = 0;
        for (Filed filed : sessions) {
            for (Theme theme : filed.board().all(Theme.class)) {
                boolean stopped = theme.progress().state() == Progress.State.STOPPED;
                if (!stopped && which.test(filed.board(), theme)) {
                    count++;
                }
            }
        }
        return count;
    }
}
