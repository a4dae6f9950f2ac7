package nl.samenbord.board.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Carried;
import nl.samenbord.board.Column;
import nl.samenbord.board.Id;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Theme;
import nl.samenbord.board.dossier.Next.What;
import nl.samenbord.privacy.AnonymousCopy;
import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.privacy.Signals;
import nl.samenbord.store.TemplateLibrary;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The sessions of a school as one story. */
final class DossierTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static Dossier of(Filed... files) {
        return Dossier.of(List.of(files), TODAY);
    }

    private static Filed file(Board board) {
        return School.filed("avond.samenbord.json", board);
    }

    private static List<State> steps(Dossier dossier) {
        return Arrays.stream(RouteStep.values())
                .map(step -> dossier.standing(step).state())
                .toList();
    }

    private static List<State> phases(Dossier dossier) {
        return Arrays.stream(Phase.values()).map(phase -> dossier.standing(phase).state()).toList();
    }

    private static What next(Board evening) {
        return of(file(evening)).next().what();
    }

    @Test
    void anEmptyFolderBeginsWithTheTalk() {
        Dossier dossier = of();
        assertEquals(List.of(), dossier.sessions());
        for (RouteStep step : RouteStep.values()) {
            assertEquals(Standing.NOTHING, dossier.standing(step));
        }
        for (Phase phase : Phase.values()) {
            assertEquals(Standing.NOTHING, dossier.standing(phase));
        }
        assertEquals(new Next(What.TALK_WITH_LEADERS, null, 0, null), dossier.next());
    }

    @Test
    void oneEveningIsDoneAndAsksForThemes() {
        Dossier dossier = of(file(School.evening("2026-11-24", 3)));
        assertEquals(
                List.of(State.OPEN, State.OPEN, State.DONE, State.OPEN, State.OPEN),
                steps(dossier));
        assertEquals(LocalDate.of(2026, 11, 24), dossier.standing(RouteStep.EVENING).day());
        assertEquals(Reason.HELD, dossier.standing(Phase.NEEDS).reason());
        assertEquals(What.CHOOSE_THEMES, dossier.next().what());
        assertEquals(dossier.sessions().getFirst(), dossier.next().filed());
    }

    @Test
    void whatComesNextFollowsWhatWasDone() {
        Board evening = School.evening("2026-11-24", 3);
        Board themed = School.themed(evening, "Makkelijk contact");
        Board decided = School.decided(themed);
        Board planned = School.planned(decided, "2027-02-01", Progress.State.NEW);
        Board told = School.told(planned);
        assertEquals(What.CHOOSE_THEMES, next(evening));
        assertEquals(What.TALK_WITH_DIRECTIE, next(themed));
        assertEquals(What.MAKE_PLAN, next(decided));
        assertEquals(What.TELL_PARENTS, next(planned));
        assertEquals(What.GO_ON, next(told));
        Board late = School.told(School.planned(decided, "2026-11-01", Progress.State.BUSY));
        assertEquals(What.LOOK_AT_LATE, next(late));
        Dossier later = Dossier.of(List.of(file(told)), LocalDate.of(2027, 9, 24));
        assertEquals(What.NEXT_EVENING, later.next().what());
        assertEquals(
                What.LOOK_AT_LATE,
                Dossier.of(List.of(file(told)), LocalDate.of(2027, 9, 23)).next().what());
    }

    @Test
    void beforeTheEveningComeTheTalkTheScanAndTheDay() {
        Filed talk = School.filed("a", School.board("traject", "2026-11-02", 0));
        assertEquals(new Next(What.TALK_WITH_LEADERS, talk, 0, null), of(talk).next());
        assertEquals(Reason.EMPTY, of(talk).standing(RouteStep.LEADERS).reason());
        Filed talked = School.filed("a", School.board("traject", "2026-11-02", 1));
        assertEquals(new Next(What.SCAN, null, 0, null), of(talked).next());
        Filed scan = School.filed("b", School.board("team-scan", "2026-11-09", 1));
        assertEquals(What.PREPARE_EVENING, of(talked, scan).next().what());
        Filed ahead = School.filed("c", School.evening("2027-01-20", 0));
        Next hold = of(talked, scan, ahead).next();
        assertEquals(new Next(What.HOLD_EVENING, ahead, 0, LocalDate.of(2027, 1, 20)), hold);
        assertEquals(State.BUSY, of(ahead).standing(RouteStep.EVENING).state());
        assertEquals(What.SCAN, of(ahead).next().what());
        Filed soon = School.filed("c", School.evening("2026-12-02", 0));
        assertEquals(What.HOLD_EVENING, of(soon).next().what());
    }

    @Test
    void twoYearsAreAStoryWithEverythingInItsPlace() {
        Dossier dossier = Dossier.of(School.twoYears(), LocalDate.of(2027, 11, 30));
        assertEquals(
                List.of("voorgesprek", "scan", "avond", "visie", "directie", "avond 2027"),
                dossier.sessions().stream()
                        .map(one -> one.name().replace(".samenbord.json", ""))
                        .toList());
        assertEquals(
                List.of(State.DONE, State.DONE, State.DONE, State.BUSY, State.BUSY),
                steps(dossier));
        assertEquals(Reason.THEMES_BEFORE, dossier.standing(RouteStep.TEAM).reason());
        assertEquals(2, dossier.standing(RouteStep.EVENING).count());
        assertEquals(State.DONE, dossier.standing(Phase.VISION).state());
        assertEquals(State.DONE, dossier.standing(Phase.DOING).state());
        assertEquals(
                new Standing(State.DONE, Reason.AGAIN, 1, 1, LocalDate.of(2027, 11, 23)),
                dossier.standing(Phase.EVALUATION));
        Filed second = dossier.sessions().getLast();
        assertEquals(List.of(second), dossier.in(Phase.EVALUATION));
        assertEquals(new Next(What.COMPARE, second, 0, null), dossier.next());
        assertEquals(
                List.of(5, 6),
                dossier.numbers().stream().map(number -> number.dream().now()).toList());
        assertEquals(LocalDate.of(2027, 2, 1), dossier.days().getFirst().milestone().day());
    }

    @Test
    void whatWasDecidedAfterAnEarlierEveningIsNotForgotten() {
        List<Filed> evenings =
                School.twoYears().stream().filter(one -> one.name().startsWith("avond")).toList();
        Dossier dossier = Dossier.of(evenings, LocalDate.of(2027, 11, 30));
        assertEquals(
                Standing.busy(Reason.THEMES_BEFORE, 0, null), dossier.standing(RouteStep.DIRECTIE));
    }

    @Test
    void aYearEarlierTheSameFolderIsOnItsWay() {
        List<Filed> first =
                School.twoYears().stream()
                        .filter(one -> !one.name().startsWith("avond 2027"))
                        .toList();
        Dossier dossier = Dossier.of(first, LocalDate.of(2027, 3, 1));
        assertEquals(List.of(State.DONE), steps(dossier).stream().distinct().toList());
        List<State> phases = phases(dossier);
        assertEquals(List.of(State.DONE), phases.subList(0, 6).stream().distinct().toList());
        assertEquals(State.OPEN, phases.getLast());
        assertEquals(What.GO_ON, dossier.next().what());
    }

    @Test
    void aThemeIsOneLineThroughTheYears() {
        Board first =
                School.planned(
                        School.themed(School.evening("2026-11-03", 2), "Makkelijk contact"),
                        "2026-11-10",
                        Progress.State.NEW);
        Board second = School.themed(School.evening("2027-11-02", 2), "makkelijk  contact");
        List<ThemeLine> lines = of(School.filed("b", second), School.filed("a", first)).themes();
        assertEquals(1, lines.size());
        assertEquals(
                List.of(1, 0), lines.getFirst().legs().stream().map(leg -> leg.open()).toList());
        assertEquals(1, lines.getFirst().legs().getFirst().overdue());
    }

    @Test
    void aThemeThatTheTeamLinkedIsOneLineUnderItsNewTitle() {
        Filed first =
                School.filed(
                        "a", School.themed(School.evening("2026-11-03", 2), "Makkelijk contact"));
        Board second = School.themed(School.evening("2027-11-02", 2), "Een warme deur");
        Theme then = first.board().all(Theme.class).list().getFirst();
        Theme now = second.all(Theme.class).list().getFirst();
        assertEquals(2, of(first, School.filed("b", second)).themes().size());
        Carried carried =
                new Carried(
                        Carried.idOf(first.session(), then.id()),
                        first.session(),
                        Carried.Sort.THEME,
                        null,
                        then.title(),
                        "",
                        "",
                        Proposal.Verdict.OPEN,
                        Progress.NEW,
                        List.of(now.id()),
                        List.of());
        List<ThemeLine> lines = of(first, School.filed("b", School.plus(second, carried))).themes();
        assertEquals(List.of("Een warme deur"), lines.stream().map(ThemeLine::title).toList());
        assertEquals(2, lines.getFirst().legs().size());
    }

    @Test
    void whatASessionSaysItselfGoesFirst() {
        Filed filed = file(School.said(School.evening("2026-11-24", 3), 4, "Fase 2: Visie"));
        Dossier dossier = of(filed);
        assertEquals(new Place(RouteStep.TEAM, true, Phase.VISION, true), dossier.place(filed));
        assertEquals(State.DONE, dossier.standing(RouteStep.TEAM).state());
        assertEquals(State.DONE, dossier.standing(Phase.VISION).state());
        assertEquals(State.OPEN, dossier.standing(RouteStep.EVENING).state());
        Filed odd = file(School.said(School.evening("2026-11-24", 3), 12, "ergens"));
        assertEquals(new Place(RouteStep.EVENING, false, Phase.NEEDS, false), of(odd).place(odd));
    }

    @Test
    void aPhaseIsKnownByItsNumberInAnyLanguage() {
        assertEquals(Phase.NEEDS, Phase.said("Fase 1: Behoeften en kansen").orElseThrow());
        assertEquals(Phase.START, Phase.said("phase 0").orElseThrow());
        assertEquals(Phase.EVALUATION, Phase.said("6").orElseThrow());
        assertTrue(Phase.said("Fase 7").isEmpty());
        assertTrue(Phase.said("2026").isEmpty());
        assertTrue(Phase.said("").isEmpty());
    }

    @Test
    void whatStandsOnTheBoardOfTheRouteCountsForItsStep() {
        Board route = School.board("traject", "2026-11-02", 0);
        var voice = route.template().voices().getFirst().id();
        var kind = route.template().kinds().getFirst().id();
        Board said =
                School.plus(
                        route,
                        nl.samenbord.board.Note.of(
                                new nl.samenbord.board.Cell(4, 0), kind, voice, "Besloten"));
        Dossier dossier = of(file(said));
        assertEquals(Reason.ON_ROUTE, dossier.standing(RouteStep.DIRECTIE).reason());
        assertEquals(State.BUSY, dossier.standing(RouteStep.LEADERS).state());
    }

    @Test
    void whatIsThereTwiceIsToldOnceUnderTheLatest() {
        Board evening = School.evening("2026-11-24", 5);
        Id session = Id.from("one");
        Filed first = new Filed("avond.samenbord.json", session, 4, evening);
        Filed second = new Filed("avond (LAPTOP-2).samenbord.json", session, 7, evening);
        Filed pdf = new Filed("verslag.PDF", Id.from("pdf"), 0, evening);
        Board nameless = AnonymousCopy.of(evening, new NoteSignals(new Signals())).board();
        Filed anonymous = new Filed("anoniem.samenbord.json", Id.from("other"), 1, nameless);
        Dossier dossier = of(first, anonymous, pdf, second);
        assertEquals(1, dossier.sessions().size());
        Filed told = dossier.sessions().getFirst();
        assertEquals("avond (LAPTOP-2).samenbord.json", told.name());
        assertEquals(3, told.copies().size());
        assertEquals(1, dossier.standing(RouteStep.EVENING).count());
        assertEquals("verslag.PDF", of(pdf).sessions().getFirst().name());
    }

    @Test
    void twoEveningsOnWhichTheSameWasWrittenStayTwo() {
        Dossier dossier =
                of(
                        School.filed("a", School.evening("2025-11-24", 5)),
                        School.filed("b", School.evening("2026-11-24", 5)));
        assertEquals(2, dossier.sessions().size());
        assertFalse(dossier.evenings().before(dossier.sessions().getLast()).isEmpty());
    }

    @Test
    void laptopsOfOneEveningAreOneEvening() {
        Dossier dossier =
                of(
                        School.filed("a", School.evening("2026-11-24", 5)),
                        School.filed("b", School.evening("2026-11-24", 4)));
        assertEquals(1, dossier.standing(RouteStep.EVENING).count());
        assertEquals(State.OPEN, dossier.standing(Phase.EVALUATION).state());
    }

    @Test
    void stepsAndPhasesAreTheColumnsOfTheirTemplates() {
        TemplateLibrary library = new TemplateLibrary();
        assertEquals(
                library.template(RouteStep.TEMPLATE).columns().stream().map(Column::id).toList(),
                Arrays.stream(RouteStep.values()).map(RouteStep::column).toList());
        assertEquals(
                library.template(Phase.TEMPLATE).columns().stream().map(Column::id).toList(),
                Arrays.stream(Phase.values()).map(Phase::column).toList());
        Phase.OWN.keySet().forEach(id -> assertNotNull(library.template(id)));
        assertEquals(RouteStep.DIRECTIE, RouteStep.usual(library.template("gesprek-directie")));
    }
}
