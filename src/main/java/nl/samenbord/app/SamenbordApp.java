package nl.samenbord.app;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.samenbord.board.Board;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Template;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.desk.SessionReading;
import nl.samenbord.desk.Sessions;
import nl.samenbord.desk.Templates;
import nl.samenbord.desk.Unfinished;
import nl.samenbord.desk.Version;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Looks;
import nl.samenbord.ui.facilitator.parts.Zoom;
import nl.samenbord.ui.facilitator.start.Choices;
import nl.samenbord.ui.facilitator.start.FolderActions;
import nl.samenbord.ui.facilitator.start.StartActions;
import nl.samenbord.ui.facilitator.start.StartPane;
import nl.samenbord.ui.facilitator.template.TemplateActions;
import nl.samenbord.ui.fx.Fonts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The program while its windows are open: the start screen, then a session, then the next. */
final class SamenbordApp implements StartActions {
    private static final String SCHOOL = "school";
    private static final String ZOOM = "zoom";

    private final Stage stage;
    private final Place place;
    private final Sessions sessions;
    private final Templates templates;
    private final Fonts fonts;
    private final Machine machine;
    private final Zoom zoom;
    private final PaperFirst paper;
    private final Dossiers dossiers;
    private Texts texts;
    private @Nullable Evening evening;
    private @Nullable DrawingTable table;

    SamenbordApp(
            Stage stage,
            Sessions sessions,
            Templates templates,
            Fonts fonts,
            Machine machine,
            Texts texts) {
        this.stage = stage;
        this.place = new Place(stage, sessions.preferences());
        this.sessions = sessions;
        this.templates = templates;
        this.fonts = fonts;
        this.machine = machine;
        this.texts = texts;
        this.zoom =
                new Zoom(
                        sessions.preferences().choice(ZOOM),
                        percent -> sessions.preferences().choose(ZOOM, percent + ""));
        stage.setOnCloseRequest(_ -> close());
        this.paper = new PaperFirst(stage, sessions.folder(), fonts, this::show);
        this.dossiers = new Dossiers(stage, sessions, templates, machine.clock(), fonts, this);
        Dropped.on(zoom, this::drop);
    }

    /** Opens the window where it stood last time. */
    void open(Opening what) {
        stage.setTitle("Samenbord");
        place.take();
        switch (what) {
            case Opening.Start _ -> start();
            case Opening.Example _ -> example();
            case Opening.Document document -> open(document.file());
        }
        stage.show();
        ready();
    }

    /** Saves and puts away whatever is open; asks nothing. */
    void close() {
        place.remember();
        paper.close();
        dossiers.leave();
        if (table != null) {
            table.leave();
        }
        if (evening != null) {
            evening.close();
            evening = null;
        }
    }

    /** Tells what went wrong and should not have, where the facilitator looks. */
    void unexpected() {
        if (evening != null) {
            evening.unexpected();
        }
    }

    /** Tells what can't be done, where the facilitator looks. */
    void tell(Problem problem) {
        if (evening != null) {
            evening.laptop().problems().tell(problem);
        } else {
            StartPane pane = zoom.content() instanceof StartPane start ? start : start();
            pane.tell(problem);
            pane.ready();
        }
    }

    @Override
    public void begin(Meeting meeting, Template template) {
        sessions.preferences().choose(SCHOOL, meeting.school().name());
        enter(() -> sessions.begin(meeting, template));
    }

    @Override
    public void paper(Meeting meeting, Template template) {
        if (zoom.content() instanceof StartPane start) {
            paper.open(Board.empty(template, meeting), start, texts);
        }
    }

    @Override
    public void choose() {
        new FileDialogs(stage)
                .open(texts.of("start.open"), texts.of("start.files"), "*.json", "*.pdf")
                .ifPresent(this::open);
    }

    /** What would come back with it is shown first. */
    @Override
    public void open(Path file) {
        Optional<Unfinished> left =
                sessions.unfinished(file).filter(unfinished -> unfinished.more().changes() > 0);
        if (left.isPresent()) {
            StartPane pane = start();
            pane.restoring(left.get());
            pane.ready();
            return;
        }
        enter(() -> sessions.open(file));
        if (evening != null) {
            evening.openedFrom(file, LocalDate.now(machine.clock()));
        }
    }

    /**
     * Opens a file that was dropped on the window, if that works; a table comes into what is open.
     */
    void drop(Path file) {
        if (Dropped.isTable(file)) {
            opened().ifPresentOrElse(
                            open -> open.takeTable(file), () -> tell(new Problem.TableAlone(file)));
            return;
        }
        try {
            if (evening != null) {
                SessionReading.check(file);
            }
            close();
            open(file);
        } catch (ProblemException e) {
            evening.laptop().problems().tell(e.problem());
        }
    }

    @Override
    public void restore(Unfinished unfinished) {
        enter(() -> sessions.restore(unfinished));
    }

    @Override
    public void without(Unfinished unfinished) {
        enter(() -> sessions.without(unfinished));
    }

    @Override
    public void look(Path file) {
        enter(() -> sessions.look(file));
    }

    @Override
    public void takeOver(Path file) {
        enter(() -> sessions.takeOver(file));
    }

    @Override
    public Optional<Version> lastVersion(Path file) {
        return sessions.lastVersion(file);
    }

    @Override
    public void openLastVersion(Path file) {
        enter(() -> sessions.openLastVersion(file));
    }

    @Override
    public void copyOf(Path file) {
        enter(() -> sessions.copyOf(file));
    }

    @Override
    public void example() {
        enter(sessions::example);
    }

    @Override
    public void speak(Language language) {
        sessions.preferences().choose(Wiring.LANGUAGE, language.tag());
        language.everywhere();
        texts = new Texts(language);
        start().ready();
    }

    @Override
    public TemplateActions templates() {
        return Objects.requireNonNull(table);
    }

    @Override
    public FolderActions folders() {
        return dossiers;
    }

    Texts texts() {
        return texts;
    }

    /** The session that is open. */
    Optional<Evening> opened() {
        return Optional.ofNullable(evening);
    }

    void enter(SessionSource source) {
        try {
            Evening next =
                    new Evening(
                            source.session(),
                            machine,
                            fonts,
                            texts,
                            new SoftTone(sessions.preferences()),
                            dossiers);
            evening = next;
            show(next.laptop());
            ready();
        } catch (ProblemException e) {
            StartPane pane = start();
            pane.tell(e.problem());
            pane.ready();
        }
    }

    void toStart() {
        close();
        start().ready();
    }

    private StartPane start() {
        StartPane pane =
                new StartPane(
                        new Choices(
                                templates.list(),
                                sessions.recent(),
                                sessions.unfinished(),
                                sessions.preferences().choice(SCHOOL),
                                LocalDate.now(machine.clock())),
                        this,
                        fonts,
                        texts);
        table = new DrawingTable(new FileDialogs(stage), templates, fonts, pane, texts, this::show);
        show(pane);
        // what scrolls is in the window, and can be given the keyboard, only once it is laid out
        pane.applyCss();
        pane.layout();
        return pane;
    }

    private void ready() {
        if (evening != null) {
            evening.laptop().ready();
        } else if (zoom.content() instanceof StartPane pane) {
            pane.ready();
        }
    }

    void show(Parent root) {
        zoom.show(root);
        if (zoom.getScene() == null) {
            Scene scene = new Scene(zoom, stage.getWidth(), stage.getHeight());
            Looks.on(scene);
            stage.setScene(scene);
        }
    }
}
