package nl.samenbord.app;

import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

import nl.samenbord.board.Method;
import nl.samenbord.board.dossier.Dossier;
import nl.samenbord.board.dossier.Next;
import nl.samenbord.desk.KnownHeadings;
import nl.samenbord.desk.OpenSession;
import nl.samenbord.desk.Problem;
import nl.samenbord.desk.ProblemException;
import nl.samenbord.desk.Sessions;
import nl.samenbord.desk.Templates;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.dossier.DossierActions;
import nl.samenbord.ui.facilitator.dossier.DossierPane;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.start.FolderActions;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The dossiers that are looked at: from the start screen, and back from a session. */
final class Dossiers implements FolderActions, Around {
    private static final String PDF = ".pdf";

    private final Stage stage;
    private final Sessions sessions;
    private final Templates templates;
    private final Clock clock;
    private final Fonts fonts;
    private final SamenbordApp app;
    private @Nullable DossierDesk desk;
    private @Nullable Path from;
    private String school = "";

    Dossiers(
            Stage stage,
            Sessions sessions,
            Templates templates,
            Clock clock,
            Fonts fonts,
            SamenbordApp app) {
        this.stage = stage;
        this.sessions = sessions;
        this.templates = templates;
        this.clock = clock;
        this.fonts = fonts;
        this.app = app;
    }

    @Override
    public void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(app.texts().of("dossier.choose"));
        File usual = sessions.folder().toFile();
        if (usual.isDirectory()) {
            chooser.setInitialDirectory(usual);
        }
        Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath).ifPresent(this::open);
    }

    @Override
    public void open(Path folder) {
        open(folder.toAbsolutePath().normalize(), "");
    }

    private void open(Path folder, String ofSchool) {
        app.close();
        school = ofSchool;
        FxHome home = new FxHome();
        desk =
                new DossierDesk(
                        () -> folder,
                        ofSchool,
                        this,
                        null,
                        home,
                        app::toStart,
                        _ -> home.run(app::unexpected));
        DossierPane pane = new DossierPane(desk, new Parts(app.texts(), fonts), today());
        app.show(pane);
        pane.open();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public KnownHeadings headings() {
        return KnownHeadings.in(sessions.preferences());
    }

    @Override
    public DossierActions dossier(OwnSession own, Runnable close) {
        FxHome home = new FxHome();
        return new DossierDesk(
                () -> folder(own.file()),
                own.board().meeting().school().name().strip(),
                this,
                own,
                home,
                close,
                _ -> home.run(app::unexpected));
    }

    /** Opens a session from the dossier of this folder, where this is worked on. */
    void open(Path folder, Path file, @Nullable Work at) {
        app.close();
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(PDF)) {
            app.enter(() -> sessions.takeOut(file));
            app.opened().ifPresent(evening -> evening.openedFrom(file, today()));
        } else {
            app.open(file);
        }
        app.opened()
                .ifPresent(
                        evening -> {
                            from = folder;
                            if (at != null) {
                                evening.laptop().to(at);
                            }
                        });
    }

    /** Opens a session from the dossier of this folder, with an earlier one laid beside it. */
    void beside(Path folder, Path later, Path earlier) {
        open(folder, later, null);
        app.opened().ifPresent(evening -> evening.laptop().beside(earlier));
    }

    /** Opens a session from the dossier of this folder, and shows what a copy of it would bring. */
    void join(Path folder, Path file, Path copy) {
        open(folder, file, null);
        app.opened().ifPresent(evening -> evening.join(copy));
    }

    /** Begins a session in this folder. */
    void begin(Path folder, Next.What what, String ofSchool, Dossier dossier) {
        Texts texts = app.texts();
        NewInDossier fresh =
                NewInDossier.of(what, ofSchool, dossier, folder, templates, texts, today());
        boolean evening = what == Next.What.PREPARE_EVENING || what == Next.What.NEXT_EVENING;
        app.close();
        app.enter(() -> begun(fresh));
        app.opened()
                .ifPresent(
                        open -> {
                            from = folder;
                            school = ofSchool;
                            if (evening) {
                                open.laptop().to(Work.PROGRAMME);
                            }
                        });
    }

    private OpenSession begun(NewInDossier fresh) throws ProblemException {
        return sessions.begin(fresh.file(), fresh.meeting(), fresh.template());
    }

    /** Puts a session that is not open in another place. */
    Optional<Problem> place(Path file, Method before, Method after) {
        try {
            sessions.filing().place(file, before, after);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }

    /** A session in a folder below that of its dossier still belongs to that dossier. */
    private Path folder(Path file) {
        Path folder = from;
        return folder != null && file.startsWith(folder) ? folder : file.resolveSibling("");
    }

    @Override
    public void toStart() {
        app.toStart();
    }

    @Override
    public boolean toDossier() {
        Path folder = from;
        if (folder == null) {
            return false;
        }
        open(folder, school);
        return true;
    }

    /** Nobody looks at a dossier any more, and there is none to go back to. */
    void leave() {
        from = null;
        if (desk != null) {
            desk.leave();
            desk = null;
        }
    }
}
