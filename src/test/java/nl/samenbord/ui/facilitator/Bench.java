package nl.samenbord.ui.facilitator;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.board.Board;
import nl.samenbord.board.Change;
import nl.samenbord.board.Course;
import nl.samenbord.board.Id;
import nl.samenbord.desk.EarlierYears;
import nl.samenbord.desk.Erased;
import nl.samenbord.desk.Stock;
import nl.samenbord.desk.Versions;
import nl.samenbord.privacy.Holding;
import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.privacy.Signals;
import nl.samenbord.show.Director;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.beamer.Miniature;
import nl.samenbord.ui.facilitator.dossier.DossierActions;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.paper.PaperOutside;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.fx.Ticks;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Workshop;

import org.testfx.util.WaitForAsyncUtils;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A laptop window on a board, without files, as the program would open it. */
final class Bench implements Outside {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T19:14:00Z"), ZoneOffset.UTC);

    private static final Signals SIGNALS = new Signals();
    final Silence chime = new Silence();
    final Watch watch = new Watch(CLOCK.instant());

    final Workshop workshop;
    final Hand hand;
    final Director director;
    final Laptop laptop;
    final PretendedPaper paper = new PretendedPaper();
    final EarlierBoards earlier = new EarlierBoards();
    final PretendedDossier dossier = new PretendedDossier();
    final EarlierEvenings evenings = new EarlierEvenings();
    int copies;
    int joined;
    int scans;
    private boolean beamer;

    Bench(Board board, Draft draft, Language language) {
        this(board, draft, Course.NONE, language);
    }

    Bench(Board board, Draft draft, Course course, Language language) {
        Fonts fonts = new Fonts();
        workshop = new Workshop(board, draft, course, new FxHome());
        workshop.guard(new Holding(new NoteSignals(SIGNALS))::on);
        hand = new Hand(workshop);
        Typing typing = new Typing(workshop, hand, watch);
        director = new Director(board, course);
        Ticks ticks = new Ticks(watch);
        Miniature miniature = new Miniature(new Lettering(fonts), 300, ticks);
        Steering steering = new Steering(workshop, director, hand, miniature::pages);
        Texts texts = new Texts(language);
        laptop =
                new Laptop(
                        workshop,
                        new Tools(hand, typing, steering, fonts, watch, ticks, chime, new Stock()),
                        miniature,
                        this,
                        texts);
        director.attend(miniature::show);
        director.follow(workshop::course);
    }

    void show(Stage stage, double width, double height) {
        Scene scene = new Scene(laptop, width, height);
        Looks.on(scene);
        stage.setScene(scene);
        // the stage is one for all tests, and another may have moved it or made it larger
        stage.setX(0);
        stage.setY(0);
        stage.sizeToScene();
        stage.show();
        laptop.ready();
    }

    /** Makes a change as somebody else's pane would. */
    void submit(Change change) {
        run(() -> hand.submit(change));
    }

    /** Does this where the windows live. */
    void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
    }

    /** Presses a button, wherever it is. */
    void click(String id) {
        run(() -> ((ButtonBase) laptop.lookup("#" + id)).fire());
    }

    /** Brings the keyboard to a control, as many presses of Tab would. */
    void focus(String id) {
        run(() -> laptop.lookup("#" + id).requestFocus());
    }

    @Override
    public void toStart() {}

    @Override
    public boolean toDossier() {
        return dossier.goneBack();
    }

    @Override
    public DossierActions dossier() {
        return dossier;
    }

    @Override
    public PaperOutside paper() {
        return paper;
    }

    @Override
    public void erase(Id note) {
        workshop.erase(Author.FACILITATOR, note);
        laptop.privacy().tell(new Erased(null, List.of(), false));
    }

    @Override
    public Versions versions() {
        return earlier;
    }

    @Override
    public EarlierYears earlier() {
        return evenings;
    }

    @Override
    public void takeScan() {
        scans++;
    }

    @Override
    public void anonymousCopy() {
        copies++;
    }

    @Override
    public void joinTables() {
        joined++;
    }

    @Override
    public void takeTable() {}

    @Override
    public void beamer(boolean on) {
        beamer = on;
        laptop.top().beamer();
    }

    @Override
    public boolean beamerOn() {
        return beamer;
    }
}
