package nl.samenbord.ui.facilitator.plan;

import nl.samenbord.board.Action;
import nl.samenbord.board.Board;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Theme;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Picker.Choice;
import nl.samenbord.ui.grid.Names;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a plan says in words. */
final class PlanWords {
    private final Texts texts;

    PlanWords(Texts texts) {
        this.texts = texts;
    }

    String name(Progress.State state) {
        return switch (state) {
            case NEW -> texts.of("state.new");
            case BUSY -> texts.of("state.busy");
            case DONE -> texts.of("state.done");
            case STOPPED -> texts.of("state.stopped");
        };
    }

    List<Choice> states() {
        return Arrays.stream(Progress.State.values())
                .map(state -> new Choice(state.name(), name(state)))
                .toList();
    }

    /** What is decided; nothing is decided yet where it is open. */
    String name(Proposal.Verdict verdict) {
        return switch (verdict) {
            case OPEN -> texts.of("verdict.open");
            case DO -> texts.of("verdict.do");
            case LATER -> texts.of("verdict.later");
            case NOT -> texts.of("verdict.not");
        };
    }

    String title(Theme theme) {
        return theme.title().isEmpty() ? texts.of("themes.untitled") : theme.title();
    }

    /** Where a theme belongs: "Informeel · Communicatie, ICT". */
    String place(Board board, Theme theme) {
        String columns =
                board.template().columns().stream()
                        .filter(column -> theme.columns().contains(column.id()))
                        .map(column -> Names.plain(column.name()))
                        .collect(Collectors.joining(", "));
        String rows =
                board.template().rows().stream()
                        .filter(row -> theme.rows().contains(row.id()))
                        .map(row -> Names.plain(row.name()))
                        .collect(Collectors.joining(", "));
        return columns.isEmpty() || rows.isEmpty() ? columns + rows : columns + " · " + rows;
    }

    /** How far an action is, and that its day is past; empty where there is nothing to say. */
    String standing(Action action, LocalDate today) {
        if (action.isOverdue(today)) {
            return name(action.progress().state()) + " · " + texts.of("themes.past");
        }
        return name(action.progress().state());
    }
}
