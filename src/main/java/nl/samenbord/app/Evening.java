package nl.samenbord.app;

import javafx.application.Platform;

import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.Restored;
import nl.samenbord.desk.SaveState;
import nl.samenbord.desk.Stock;
import nl.samenbord.show.Director;
import nl.samenbord.show.Show;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.beamer.BeamerKeys;
import nl.samenbord.ui.beamer.BeamerState;
import nl.samenbord.ui.beamer.BeamerWindow;
import nl.samenbord.ui.beamer.Covering;
import nl.samenbord.ui.beamer.Miniature;
import nl.samenbord.ui.beamer.Picture;
import nl.samenbord.ui.facilitator.Laptop;
import nl.samenbord.ui.facilitator.Outside;
import nl.samenbord.ui.facilitator.Tools;
import nl.samenbord.ui.facilitator.evening.Chime;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.fx.Screens;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Movement;

import java.time.Clock;
import java.util.function.Consumer;

/** One open session with its two windows. */
final class Evening implements Outside, BeamerKeys {
    private static final double MINIATURE_WIDTH = 300;

    private final OpenSession session;
    private final Runnable toStart;
    private final Texts texts;
    private final Director director;
    private final Steering steering;
    private final BeamerWindow beamer;
    private final Miniature miniature;
    private final Laptop laptop;
    private final Printing printing;
    private final Consumer<Show> shown = this::shown;

    Evening(
            OpenSession session,
            Screens screens,
            Fonts fonts,
            Texts texts,
            Clock clock,
            Chime chime,
            Runnable toStart) {
        this.session = session;
        this.toStart = toStart;
        this.texts = texts;
        var workshop = session.workshop();
        Hand hand = new Hand(workshop);
        Typing typing = new Typing(workshop, hand, clock);
        Lettering lettering = new Lettering(fonts);
        director = new Director(workshop.board(), workshop.course());
        miniature = new Miniature(lettering, MINIATURE_WIDTH);
        beamer =
                new BeamerWindow(
                        screens,
                        new Picture(lettering, movement()),
                        Covering.of(System.getProperty("os.name", "")),
                        this,
                        this::moved);
        miniature.size(beamer.size());
        steering = new Steering(workshop, director, hand, miniature::pages);
        director.attend(shown);
        director.follow(workshop::course);
        laptop =
                new Laptop(
                        workshop,
                        new Tools(hand, typing, steering, fonts, clock, chime, new Stock()),
                        miniature,
                        this,
                        texts);
        FxHome home = new FxHome();
        printing =
                new Printing(
                        session,
                        laptop,
                        texts,
                        home,
                        new SystemViewer()::open,
                        _ -> home.run(this::unexpected));
        session.onState(this::saved);
        saved(session.state());
        session.restored().ifPresent(more -> laptop.problems().say(words(more)));
    }

    private String words(Restored more) {
        if (more.notes() > 0) {
            return texts.of("restored.notes", more.notes());
        }
        return texts.of(more.changes() > 0 ? "restored.changes" : "restored.draft");
    }

    private static Movement movement() {
        return Platform.getPreferences().isReducedMotion() ? Movement.NONE : Movement.SOME;
    }

    Laptop laptop() {
        return laptop;
    }

    /** Something went wrong that should not have. */
    void unexpected() {
        laptop.problems().say(texts.of("problem.unexpected"));
    }

    /** Takes the beamer away and saves everything. */
    void close() {
        beamer.on(false);
        director.leave(shown);
        laptop.leave();
        printing.close();
        session.close();
    }

    @Override
    public void toStart() {
        toStart.run();
    }

    @Override
    public void handout() {
        printing.ask(laptop.getScene().getWindow());
    }

    @Override
    public void beamer(boolean on) {
        beamer.on(on);
    }

    @Override
    public boolean beamerOn() {
        return beamer.on();
    }

    @Override
    public void onOff() {
        beamer.on(!beamer.on());
    }

    @Override
    public void black() {
        steering.black();
    }

    @Override
    public void hold() {
        steering.hold();
    }

    @Override
    public void previous() {
        steering.turn(-1);
    }

    @Override
    public void next() {
        steering.turn(1);
    }

    private void shown(Show show) {
        miniature.show(show);
        beamer.show(show);
    }

    private void moved(BeamerState state) {
        miniature.size(beamer.size());
        laptop.top().beamer();
        if (state == BeamerState.UNPLUGGED) {
            laptop.problems().say(texts.of("beamer.unplugged"));
        } else {
            laptop.problems().close();
        }
        laptop.ready();
    }

    private void saved(SaveState state) {
        laptop.saved(state);
    }
}
