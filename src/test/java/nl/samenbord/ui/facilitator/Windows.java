package nl.samenbord.ui.facilitator;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;

import nl.samenbord.Patience;
import nl.samenbord.board.AskedBoards;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Compared;
import nl.samenbord.board.Countdown;
import nl.samenbord.board.Course;
import nl.samenbord.board.Note;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voting;
import nl.samenbord.board.When;
import nl.samenbord.board.years.SecondEvening;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.Recent;
import nl.samenbord.desk.Restored;
import nl.samenbord.desk.SaveState;
import nl.samenbord.desk.Stock;
import nl.samenbord.desk.Templates;
import nl.samenbord.desk.Unfinished;
import nl.samenbord.show.Scene;
import nl.samenbord.store.DataFolder;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.dossier.DossierPane;
import nl.samenbord.ui.facilitator.dots.DotIds;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.plan.PlanIds;
import nl.samenbord.ui.facilitator.programme.ProgrammeIds;
import nl.samenbord.ui.facilitator.review.ReadingIds;
import nl.samenbord.ui.facilitator.scan.ScanIds;
import nl.samenbord.ui.facilitator.start.Choices;
import nl.samenbord.ui.facilitator.start.StartPane;
import nl.samenbord.ui.facilitator.statements.StatementIds;
import nl.samenbord.ui.facilitator.tables.TableIds;
import nl.samenbord.ui.facilitator.template.DrawingActions;
import nl.samenbord.ui.facilitator.template.TemplateEditor;
import nl.samenbord.ui.facilitator.template.TemplateIds;
import nl.samenbord.ui.facilitator.versions.VersionsPane;
import nl.samenbord.ui.facilitator.years.YearsIds;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.workshop.Draft;

import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** All windows of the program, one after the other, each as somebody would have it. */
final class Windows {
    private static final Cell D1 = new Cell(3, 0);
    private static final Path GONE = Path.of("/weg/stick/kompas.samenbord.json");
    private static final Path HERE = Path.of("pom.xml");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Language language;
    private final Texts texts;
    private final Fonts fonts;
    private final Consumer<Parent> show;
    private final Consumer<String> look;
    private final Instant now = Bench.CLOCK.instant();
    private final Templates templates = new Templates(DataFolder.in(Path.of("target", "nobody")));
    private Parent window = new javafx.scene.layout.Pane();

    /** In this language; show puts a window in sight, look is told when it is as it should be. */
    Windows(Language language, Consumer<Parent> show, Consumer<String> look) {
        this.language = language;
        this.show = show;
        this.look = look;
        texts = new Texts(language);
        fonts = onFx(Fonts::new);
    }

    void walk() {
        start();
        drawing();
        dossier();
        evening();
        panes();
        afterwards();
        years();
        asks();
    }

    private void start() {
        StartPane none = start(List.of(), List.of());
        look.accept("start-none");
        Unfinished left = unfinished();
        StartPane pane = start(recent(), List.of(left));
        look.accept("start");
        run(() -> pane.tell(new Problem.InUse(HERE, "LAPTOP-2", false, null)));
        look.accept("start-in-use");
        start(recent(), List.of(left));
        run(() -> ((StartPane) window).restoring(left));
        look.accept("start-restore");
        in(none);
        fire(Ids.NEW_EVENING);
        look.accept("start-form");
        fire(Ids.CANCEL);
        fire(TemplateIds.TEMPLATES);
        look.accept("templates");
    }

    private StartPane start(List<Recent> recent, List<Unfinished> unfinished) {
        return in(
                onFx(
                        () ->
                                new StartPane(
                                        new Choices(
                                                templates.list(),
                                                recent,
                                                unfinished,
                                                "De Vlinderboom",
                                                TODAY),
                                        new NothingStarts(),
                                        fonts,
                                        texts)));
    }

    private List<Recent> recent() {
        return List.of(
                new Recent(
                        HERE, "De Vlinderboom · ouderavond", 143, now, LocalDate.of(2026, 10, 31)),
                new Recent(
                        GONE, "Het Kompas · ouderavond", 12, now.minus(Duration.ofDays(49)), null));
    }

    private Unfinished unfinished() {
        Restored more =
                new Restored(
                        List.of(
                                new Compared(null, Note.of(D1, "wens", "ouder", "Een")),
                                new Compared(null, Note.of(D1, "wens", "ouder", "Twee"))),
                        4,
                        "",
                        true,
                        now);
        return new Unfinished("De Vlinderboom", HERE, more, HERE);
    }

    private void drawing() {
        drawing("", "vijf-partnerschappen", 6);
        drawing("-long", "stappenplan", 2);
        drawing("-asks", "reteaming", 5);
    }

    private void drawing(String name, String id, int sections) {
        Template template = template(id);
        TemplateEditor editor =
                in(onFx(() -> new TemplateEditor(template, new NothingKept(), texts, fonts)));
        run(editor::ready);
        for (int section = 1; section <= sections; section++) {
            if (section > 1) {
                fire(TemplateIds.SECTION + "-" + section);
            }
            look.accept("drawing" + name + "-" + section);
        }
    }

    private Template template(String id) {
        return templates.list().offers().stream()
                .map(Templates.Offer::template)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void dossier() {
        PretendedDossier folder = new PretendedDossier();
        dossier(folder, "dossier-empty");
        folder.folder = DossierScreensTest.twoYears();
        dossier(folder, "dossier");
    }

    private void dossier(PretendedDossier folder, String name) {
        DossierPane pane =
                onFx(
                        () ->
                                new DossierPane(
                                        folder,
                                        new Parts(texts, fonts),
                                        LocalDate.of(2027, 11, 30)));
        // it is filled before it has a size, as when it is opened
        run(pane::open);
        in(pane);
        look.accept(name);
    }

    private Bench session(Board board, Course course) {
        Bench bench = onFx(() -> new Bench(board, Draft.NONE, course, language));
        in(bench.laptop);
        run(
                () -> {
                    bench.laptop.top().saved(new SaveState.Saved(now));
                    bench.laptop.ready();
                });
        return bench;
    }

    private void evening() {
        Programme programme = new Stock().twoHours(language.tag());
        Board example = ExampleEvening.session().board();
        When when = new When(LocalDate.of(2026, 11, 24), "18:07", "");
        Course course =
                Course.NONE
                        .scene("statement:2:counted")
                        .queue(List.of("podium:D:1", "agreements:1"))
                        .part(programme.parts().get(6), now.minus(Duration.ofMinutes(17)))
                        .clock(Countdown.of(Duration.ofSeconds(400), now));
        Bench bench = session(example.with(programme).with(example.meeting().on(when)), course);
        run(
                () -> {
                    bench.hand.choose(D1);
                    bench.hand.choose(bench.hand.board().notesIn(D1).getFirst());
                    bench.workshop.draft(
                            Drafts.text(bench.workshop.draft(), "Elke maand een kort berichtje"));
                });
        look.accept("evening");
        run(
                () -> {
                    bench.watch.forward(Duration.ofMinutes(8));
                    bench.director.hold(true);
                    bench.director.enqueue(new Scene.Closing());
                });
        look.accept("evening-time-over");
        run(() -> bench.director.hold(false));
        run(() -> bench.laptop.problems().say(texts.of("problem.unexpected")));
        look.accept("evening-problem");
        run(bench.laptop.problems()::close);
        run(bench.laptop.middle()::search);
        run(() -> ((javafx.scene.control.TextField) at(Ids.SEARCH_FIELD)).setText("taal"));
        look.accept("search");
        run(bench.laptop.middle()::close);
        run(bench.laptop.middle()::bin);
        look.accept("bin");
        run(bench.laptop.middle()::close);
        run(() -> bench.laptop.sheet().turn());
        look.accept("keys");
        run(() -> bench.laptop.sheet().turn());
        run(() -> bench.hand.choose(new Cell(0, 5)));
        look.accept("cell");
        work(bench, Work.STATEMENTS);
        look.accept("statements");
        fire(StatementIds.CHOOSE);
        look.accept("statements-choose");
        work(bench, Work.PROGRAMME);
        look.accept("programme");
        fire(ProgrammeIds.DATA);
        look.accept("programme-data");
    }

    private void panes() {
        Board example = ExampleEvening.session().board();
        Bench bench = session(example.with(new Voting(5, 1, true, List.of())), Course.NONE);
        bench.earlier.add(now.minus(Duration.ofMinutes(4)), example);
        bench.earlier.add(now.minus(Duration.ofHours(20)), example);
        bench.earlier.add(now.minus(Duration.ofHours(30)), example);
        run(() -> bench.hand.choose(D1));
        work(bench, Work.DOTS);
        look.accept("dots");
        fire(DotIds.RESULT);
        look.accept("dots-result");
        work(bench, Work.TABLES);
        look.accept("tables");
        fire(TableIds.ARRANGE);
        look.accept("tables-arrange");
        for (Work work :
                List.of(Work.ALIKE, Work.PARKING, Work.AGREEMENTS, Work.SIGNALS, Work.VERSIONS)) {
            work(bench, work);
            if (work == Work.VERSIONS) {
                run(() -> ((ListView<?>) at(VersionsPane.LIST)).getSelectionModel().select(0));
            }
            look.accept(work.id().substring("work-".length()));
        }
    }

    private void afterwards() {
        Board board = TeamBoards.scanned(TeamBoards.planned(ExampleEvening.session().board()));
        Bench bench = session(TeamBoards.late(board), Course.NONE);
        run(() -> bench.hand.choose(new Cell(0, 0)));
        work(bench, Work.READING);
        look.accept("reading");
        fire(ReadingIds.TO_COMMON);
        look.accept("reading-common");
        fire(ReadingIds.TO_SPREAD);
        look.accept("reading-spread");
        fire(ReadingIds.OF_DOTS);
        look.accept("reading-spread-dots");
        work(bench, Work.THEMES);
        look.accept("themes");
        fire(PlanIds.TO_YEARS);
        look.accept("themes-years");
        work(bench, Work.TALK);
        look.accept("talk");
        fire(PlanIds.TO_ANSWER);
        look.accept("talk-answer");
        work(bench, Work.SCAN);
        look.accept("scan");
        fire(ScanIds.UNDER);
        run(bench.laptop.middle()::close);
        look.accept("scan-under-notes");
        bench.dossier.folder = DossierScreensTest.twoYears();
        work(bench, Work.DOSSIER);
        look.accept("dossier-in-session");
    }

    private void years() {
        Bench alone = session(SecondEvening.alone().board(), Course.NONE);
        work(alone, Work.YEARS);
        look.accept("years-choose");
        Bench told = session(SecondEvening.told().board(), Course.NONE);
        told.evenings.beside = SecondEvening.first();
        work(told, Work.YEARS);
        look.accept("years-came");
        fire(YearsIds.TO_THEMES);
        look.accept("years-themes");
        fire(YearsIds.TO_CELLS);
        look.accept("years-cells");
        fire(YearsIds.TO_DREAM);
        look.accept("years-dream");
    }

    private void asks() {
        for (String id : List.of("speerpunten", "reteaming", "jaarplan-thema", "isop")) {
            Board board = AskedBoards.of(id);
            Bench bench = session(board, Course.NONE);
            work(bench, Work.ASKS);
            look.accept("asks-" + id);
        }
    }

    private void work(Bench bench, Work work) {
        run(() -> bench.laptop.to(work));
    }

    private <T extends Parent> T in(T next) {
        window = next;
        show.accept(next);
        run(
                () -> {
                    next.applyCss();
                    next.layout();
                });
        return next;
    }

    private Node at(String id) {
        return window.lookup("#" + id);
    }

    private void fire(String id) {
        run(() -> ((ButtonBase) at(id)).fire());
    }

    private static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
    }

    private static final class NothingKept implements DrawingActions {
        @Override
        public boolean keep(Template template) {
            return true;
        }

        @Override
        public void saveAs(Template template) {}

        @Override
        public void back(Template kept) {}
    }
}
