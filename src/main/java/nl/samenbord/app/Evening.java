package nl.samenbord.app;

import javafx.stage.Stage;

import nl.samenbord.board.Id;
import nl.samenbord.board.review.Afterwards;
import nl.samenbord.board.years.Sequel;
import nl.samenbord.desk.EarlierYears;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.Printers;
import nl.samenbord.desk.RestoredWords;
import nl.samenbord.desk.Stock;
import nl.samenbord.desk.Versions;
import nl.samenbord.handout.PaperPrinter;
import nl.samenbord.show.Director;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.beamer.BeamerKeys;
import nl.samenbord.ui.beamer.Miniature;
import nl.samenbord.ui.beamer.Picture;
import nl.samenbord.ui.facilitator.Laptop;
import nl.samenbord.ui.facilitator.Outside;
import nl.samenbord.ui.facilitator.Tools;
import nl.samenbord.ui.facilitator.dossier.DossierActions;
import nl.samenbord.ui.facilitator.evening.Chime;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.hand.Steering;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.paper.PaperOutside;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.fx.Calm;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.fx.Ticks;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Movement;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** One open session with its two windows. */
final class Evening implements Outside, BeamerKeys {
    private static final double MINIATURE_WIDTH = 300;

    private final FxHome home = new FxHome();
    private final OpenSession session;
    private final Around around;
    private final Texts texts;
    private final Director director;
    private final Steering steering;
    private final Projection projection;
    private final Miniature miniature;
    private final Laptop laptop;
    private final Printers printers;
    private final Printing printing;
    private final Sharing sharing;
    private final Joining joining;
    private final Scanning scanning;
    private final TakingTable tables;
    private final Whereto whereto;
    private final DossierActions dossier;
    private final Years years;
    private final Ticks ticks;

    Evening(
            OpenSession session,
            Machine machine,
            Fonts fonts,
            Texts texts,
            Chime chime,
            Around around) {
        this.session = session;
        this.around = around;
        this.texts = texts;
        var workshop = session.workshop();
        Hand hand = new Hand(workshop);
        Typing typing = new Typing(workshop, hand, machine.clock());
        Lettering lettering = new Lettering(fonts);
        ticks = new Ticks(machine.clock());
        director = new Director(workshop.board(), workshop.course());
        miniature = new Miniature(lettering, MINIATURE_WIDTH, ticks);
        projection =
                new Projection(
                        machine,
                        director,
                        miniature,
                        () -> new Picture(lettering, new Movement(Calm::isAsked), ticks),
                        this,
                        this::laptop,
                        texts);
        steering = new Steering(workshop, director, hand, miniature::pages);
        director.follow(workshop::course);
        years =
                new Years(
                        workshop::board,
                        session::years,
                        () -> laptop().getScene().getWindow(),
                        texts,
                        this::unexpected);
        printers = new Printers(new PaperPrinter(), home, _ -> home.run(this::unexpected));
        printing =
                new Printing(
                        () -> laptop().getScene().getWindow(),
                        session::file,
                        texts,
                        printers,
                        new SystemViewer()::open,
                        years::beside,
                        this::unexpected);
        dossier =
                around.dossier(
                        new OwnSession(session, hand, this::work, this::beside, this::join),
                        () -> work(null));
        laptop =
                new Laptop(
                        workshop,
                        new Tools(
                                hand,
                                typing,
                                steering,
                                fonts,
                                machine.clock(),
                                ticks,
                                chime,
                                new Stock()),
                        miniature,
                        this,
                        texts);
        sharing = new Sharing(session, laptop, texts);
        joining = new Joining(session, laptop, fonts, texts);
        scanning = new Scanning(hand, laptop, texts);
        tables = new TakingTable(session, laptop, around.headings(), fonts, texts);
        whereto = new Whereto(session, laptop, texts);
        if (Sequel.former(workshop.board()).isPresent()) {
            years.find();
        }
        session.onState(whereto::saved);
        whereto.saved(session.state());
        LocalDate today = LocalDate.now(machine.clock());
        session.onLaidIn(joining::tell);
        if (session.mended()) {
            laptop.problems().say(texts.of("problem.mended"));
        }
        session.restored()
                .ifPresent(more -> laptop.problems().say(RestoredWords.told(more, today, texts)));
    }

    /** It was opened from this file: one that is over is read back, one from a PDF says so. */
    void openedFrom(Path file, LocalDate today) {
        if (Afterwards.isOver(session.workshop().board(), today)) {
            laptop.to(Work.READING);
        }
        if (!session.file().equals(file)) {
            String now = String.valueOf(session.file().getFileName());
            laptop.problems().say(texts.of("open.fromPdf", file.getFileName(), now));
        }
    }

    /** Back to the notes, or where this is worked on. */
    private void work(@Nullable Work at) {
        laptop().withoutGuest();
        if (at != null) {
            laptop().to(at);
        }
    }

    private void beside(Path earlier) {
        laptop().beside(earlier);
    }

    /** Shows what would come from a copy of this session. */
    void join(Path copy) {
        joining.show(List.of(copy));
    }

    @Override
    public boolean toDossier() {
        return !projection.on() && around.toDossier();
    }

    @Override
    public DossierActions dossier() {
        return dossier;
    }

    Path file() {
        return session.file();
    }

    Laptop laptop() {
        return laptop;
    }

    /** Something went wrong that should not have. */
    void unexpected() {
        laptop.unexpected();
    }

    /** Takes the beamer away and saves everything. */
    void close() {
        projection.close();
        laptop.leave();
        ticks.close();
        printers.close();
        years.close();
        session.close();
    }

    @Override
    public void toStart() {
        around.toStart();
    }

    @Override
    public PaperOutside paper() {
        return printing;
    }

    @Override
    public void erase(Id note) {
        session.erase(note, erased -> laptop.privacy().tell(erased));
    }

    @Override
    public Versions versions() {
        return session.versions();
    }

    @Override
    public EarlierYears earlier() {
        return years;
    }

    @Override
    public void takeScan() {
        scanning.ask((Stage) laptop.getScene().getWindow());
    }

    @Override
    public void anonymousCopy() {
        sharing.ask(laptop.getScene().getWindow());
    }

    @Override
    public void joinTables() {
        joining.ask(laptop.getScene().getWindow());
    }

    @Override
    public void takeTable() {
        tables.ask((Stage) laptop.getScene().getWindow());
    }

    /** Shows what would come in from this table. */
    void takeTable(Path file) {
        tables.show(file, "");
    }

    @Override
    public void beamer(boolean on) {
        if (on) {
            projection.begin();
        } else {
            projection.end();
        }
    }

    @Override
    public boolean beamerOn() {
        return projection.on();
    }

    @Override
    public void onOff() {
        beamer(!beamerOn());
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
}
