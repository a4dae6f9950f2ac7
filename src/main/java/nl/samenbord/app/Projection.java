package nl.samenbord.app;

import nl.samenbord.show.Director;
import nl.samenbord.show.Show;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.beamer.BeamerKeys;
import nl.samenbord.ui.beamer.BeamerState;
import nl.samenbord.ui.beamer.BeamerWindow;
import nl.samenbord.ui.beamer.Covering;
import nl.samenbord.ui.beamer.Miniature;
import nl.samenbord.ui.beamer.Picture;
import nl.samenbord.ui.beamer.RoomPane;
import nl.samenbord.ui.facilitator.Laptop;
import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.grid.Measures;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where the room's picture is: on the beamer, in a window of its own, in the laptop's window, or
 * nowhere. While it is somewhere, the laptop stays awake.
 */
final class Projection {
    private final FxHome home = new FxHome();
    private final Machine machine;
    private final Director director;
    private final Miniature miniature;
    private final Supplier<Laptop> laptop;
    private final Texts texts;
    private final BeamerWindow beamer;
    private final RoomPane room;
    private final Consumer<Show> seen;
    private final Runnable plugged = this::plugged;
    private boolean inLaptop;
    private boolean unplugged;

    /** Nowhere at first; pictures makes a picture for each place where it can be. */
    Projection(
            Machine machine,
            Director director,
            Miniature miniature,
            Supplier<Picture> pictures,
            BeamerKeys keys,
            Supplier<Laptop> laptop,
            Texts texts) {
        this.machine = machine;
        this.director = director;
        this.miniature = miniature;
        this.laptop = laptop;
        this.texts = texts;
        Covering covering = Covering.of(System.getProperty("os.name", ""));
        beamer = new BeamerWindow(machine.screens(), pictures.get(), covering, keys, this::moved);
        room = new RoomPane(pictures.get(), this::sized);
        seen = room::show;
        miniature.size(beamer.size());
        machine.screens().watch(plugged);
        director.attend(this::show);
    }

    boolean on() {
        return beamer.on() || inLaptop;
    }

    /** To where it can be seen best; on one screen it is asked first where that is. */
    void begin() {
        if (isSecondScreen()) {
            beamer.on(true);
        } else if (laptop.get().oneScreen().isOpen()) {
            laptop.get().oneScreen().close();
            toLaptop();
        } else {
            laptop.get().oneScreen().ask(this::toLaptop, () -> beamer.on(true));
        }
    }

    /** Away; out of the laptop's window it goes to the beamer, if there is one now. */
    void end() {
        boolean onward = inLaptop && isSecondScreen();
        fromLaptop();
        beamer.on(onward);
        changed();
    }

    /** Away for good. */
    void close() {
        fromLaptop();
        beamer.on(false);
        changed();
        machine.screens().unwatch(plugged);
    }

    private boolean isSecondScreen() {
        return machine.screens().beamer().isPresent();
    }

    private void toLaptop() {
        inLaptop = true;
        laptop.get().room().enter(room);
        director.attend(seen);
        changed();
    }

    private void fromLaptop() {
        if (inLaptop) {
            inLaptop = false;
            director.leave(seen);
            laptop.get().room().leave();
            miniature.size(beamer.size());
        }
    }

    private void plugged() {
        if (inLaptop) {
            laptop.get().room().secondScreen(isSecondScreen());
        } else if (isSecondScreen() && laptop.get().oneScreen().isOpen()) {
            laptop.get().oneScreen().close();
            beamer.on(true);
        }
    }

    private void sized(Measures measures) {
        if (inLaptop) {
            miniature.size(measures);
        }
    }

    private void show(Show show) {
        miniature.show(show);
        beamer.show(show);
    }

    private void moved(BeamerState state) {
        miniature.size(beamer.size());
        if (state == BeamerState.UNPLUGGED) {
            laptop.get().problems().say(texts.of("beamer.unplugged"));
        } else if (unplugged) {
            laptop.get().problems().close();
        }
        unplugged = state == BeamerState.UNPLUGGED;
        changed();
    }

    private void changed() {
        laptop.get().top().beamer();
        if (on()) {
            machine.awake().begin(() -> home.run(this::mayFallAsleep));
        } else {
            machine.awake().end();
        }
        laptop.get().ready();
    }

    private void mayFallAsleep() {
        laptop.get().problems().say(texts.of("awake.unable"));
    }
}
