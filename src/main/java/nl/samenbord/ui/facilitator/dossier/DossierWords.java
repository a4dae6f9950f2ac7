package nl.samenbord.ui.facilitator.dossier;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Milestone;
import nl.samenbord.board.dossier.CopyOfIt;
import nl.samenbord.board.dossier.Filed;
import nl.samenbord.board.dossier.Phase;
import nl.samenbord.board.dossier.RouteStep;
import nl.samenbord.board.dossier.Standing;
import nl.samenbord.board.dossier.State;
import nl.samenbord.board.dossier.ThemeLine;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.grid.Names;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a dossier says in words. */
final class DossierWords {
    private final Texts texts;

    DossierWords(Texts texts) {
        this.texts = texts;
    }

    String name(RouteStep step) {
        return switch (step) {
            case LEADERS -> texts.of("dossier.step.leaders");
            case SCAN -> texts.of("dossier.step.scan");
            case EVENING -> texts.of("dossier.step.evening");
            case TEAM -> texts.of("dossier.step.team");
            case DIRECTIE -> texts.of("dossier.step.directie");
        };
    }

    String name(Phase phase) {
        return switch (phase) {
            case START -> texts.of("dossier.phase.start");
            case NEEDS -> texts.of("dossier.phase.needs");
            case VISION -> texts.of("dossier.phase.vision");
            case PLAN -> texts.of("dossier.phase.plan");
            case DETAIL -> texts.of("dossier.phase.detail");
            case DOING -> texts.of("dossier.phase.doing");
            case EVALUATION -> texts.of("dossier.phase.evaluation");
        };
    }

    /** As a meeting says it: "Fase 1: Behoeften en kansen". */
    String said(Phase phase) {
        return texts.of("dossier.phase.said", phase.number(), name(phase));
    }

    /** "✓ gedaan · 24 nov. 2026". */
    String state(Standing standing) {
        String far =
                switch (standing.state()) {
                    case DONE -> "✓ " + texts.of("dossier.done");
                    case BUSY -> "• " + texts.of("state.busy");
                    case OPEN -> "○ " + texts.of("dossier.notYet");
                };
        LocalDate day = standing.day();
        return day == null ? far : far + " · " + texts.shortDay(day);
    }

    /** The style of a state. */
    static String style(State state) {
        return switch (state) {
            case DONE -> "dossier-done";
            case BUSY -> "dossier-busy";
            case OPEN -> "dossier-not-yet";
        };
    }

    /** Why that is thought, in one sentence. */
    String why(Standing standing) {
        int count = standing.count();
        int of = standing.of();
        return switch (standing.reason()) {
            case NOTHING -> texts.of("dossier.why.nothing");
            case WRITTEN -> texts.of("dossier.why.written");
            case EMPTY -> texts.of("dossier.why.empty");
            case ON_ROUTE -> texts.of("dossier.why.onRoute");
            case BASELINE -> texts.of("dossier.why.baseline", count);
            case HELD -> texts.of("dossier.why.held", count);
            case PREPARED -> texts.of("dossier.why.prepared");
            case THEMES -> texts.of("dossier.why.themes", count);
            case THEMES_BEFORE -> texts.of("dossier.why.before");
            case TEAM_MEETS -> texts.of("dossier.why.teamMeets");
            case DECIDED -> texts.of("dossier.why.decided", count, of);
            case PROPOSED -> texts.of("dossier.why.proposed", count);
            case DREAM -> texts.of("dossier.why.dream", count);
            case DETAILED -> texts.of("dossier.why.detailed", count, of);
            case ACTIONS -> texts.of("dossier.why.actions", count, of);
            case AGAIN -> texts.of("dossier.why.again");
            case AGAIN_PREPARED -> texts.of("dossier.why.againPrepared");
        };
    }

    /** The day of a session, or that nobody said one. */
    String day(Filed filed) {
        return filed.day().map(texts::shortDay).orElse(texts.of("dossier.noDay"));
    }

    /** What a session is called; after its template where nobody said so. */
    String title(Filed filed) {
        Meeting meeting = filed.board().meeting();
        return meeting.title().isBlank()
                ? Names.plain(filed.board().template().title())
                : meeting.title();
    }

    /** "24 nov. 2026 · Ouderavond". */
    String line(Filed filed) {
        return day(filed) + " · " + title(filed);
    }

    /** How much is in it: "62 briefjes · alleen in een pdf". */
    String more(Filed filed) {
        String notes = texts.of("notes.soFar", filed.board().notes().size());
        return filed.isPdf() ? notes + " · " + texts.of("dossier.inPdf") : notes;
    }

    /** Which other files hold the same, and by how much each differs; empty if none does. */
    String copies(Filed filed) {
        List<CopyOfIt> equal = filed.others().stream().filter(one -> !one.differs()).toList();
        String names = equal.stream().map(DossierWords::named).collect(Collectors.joining(", "));
        return Stream.concat(
                        names.isEmpty()
                                ? Stream.of()
                                : Stream.of(texts.of("dossier.copies", equal.size(), names)),
                        filed.others().stream().filter(CopyOfIt::differs).map(this::differs))
                .collect(Collectors.joining("\n"));
    }

    /** "kopie met 1 briefje meer: avond (LAPTOP-2)". */
    private String differs(CopyOfIt copy) {
        if (copy.more() + copy.fewer() + copy.other() == 0) {
            return texts.of("dossier.copyDiffers", named(copy));
        }
        String by =
                Stream.of(
                                copy.more() == 0 ? "" : texts.of("dossier.copyMore", copy.more()),
                                copy.fewer() == 0
                                        ? ""
                                        : texts.of("dossier.copyFewer", copy.fewer()),
                                copy.other() == 0
                                        ? ""
                                        : texts.of("dossier.copyOther", copy.other()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return texts.of("dossier.copyWith", by, named(copy));
    }

    /** The name of its file, without the ending. */
    static String named(CopyOfIt copy) {
        return copy.name().replaceFirst("(?i)\\.samenbord\\.json$", "");
    }

    /** How far a theme was in one session. */
    String far(ThemeLine.Leg leg) {
        String day = day(leg.filed());
        return leg.done() + leg.open() == 0
                ? texts.of("dossier.leg.none", day)
                : texts.of("dossier.leg", day, leg.done(), leg.open());
    }

    /** What was agreed for a day. */
    String what(Milestone milestone) {
        return switch (milestone) {
            case Milestone.Promised promised ->
                    promised.agreement().who().isEmpty()
                            ? promised.agreement().what()
                            : promised.agreement().what() + " · " + promised.agreement().who();
            case Milestone.TeamMeets _ -> texts.of("room.dates.team");
            case Milestone.Dreamt dreamt -> texts.of("room.dates.dream", dreamt.goal());
        };
    }
}
