package nl.samenbord.ui.facilitator;

import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Course;
import nl.samenbord.board.Id;
import nl.samenbord.desk.Erased;
import nl.samenbord.privacy.Holding;
import nl.samenbord.privacy.NoteSignals;
import nl.samenbord.privacy.Signals;
import nl.samenbord.show.Director;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.beamer.Miniature;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.fx.Ticks;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.workshop.Author;
import nl.samenbord.workshop.Draft;
import nl.samenbord.workshop.Workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A laptop window on a board, without files, as the program would open it. */
final class Bench implements Outside {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T19:14:00Z"), ZoneOffset.UTC);

    private static final Signals SIGNALS = new Signals();

    final Workshop workshop;
    final Hand hand;
    final Director director;
    final Laptop laptop;
    int copies;
    private boolean beamer;

    Bench(Board board, Draft draft, Language language) {
        Fonts fonts = new Fonts();
        workshop = new Workshop(board, draft, Course.NONE, new FxHome());
        workshop.guard(new Holding(new NoteSignals(SIGNALS))::on);
        hand = new Hand(workshop);
        Typing typing = new Typing(workshop, hand, CLOCK);
        director = new Director(board, new nl.samenbord.show.Scene.Overview(new Cell(0, 0)));
        Miniature miniature = new Miniature(new Lettering(fonts), 300, new Ticks(CLOCK));
        Steering steering = new Steering(workshop, director, hand, miniature::pages);
        Texts texts = new Texts(language);
        laptop =
                new Laptop(
                        workshop,
                        new Tools(hand, typing, steering, fonts, CLOCK),
                        miniature,
                        this,
                        texts);
        director.attend(miniature::show);
    }

    void show(Stage stage, double width, double height) {
        Scene scene = new Scene(laptop, width, height);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
        laptop.ready();
    }

    @Override
    public void toStart() {}

    @Override
    public void handout() {}

    @Override
    public void erase(Id note) {
        workshop.erase(Author.FACILITATOR, note);
        laptop.privacy().tell(new Erased(null, List.of(), false));
    }

    @Override
    public void anonymousCopy() {
        copies++;
    }

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
