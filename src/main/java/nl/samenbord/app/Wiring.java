package nl.samenbord.app;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

import nl.samenbord.awake.Awake;
import nl.samenbord.desk.Problems;
import nl.samenbord.desk.Sessions;
import nl.samenbord.desk.Templates;
import nl.samenbord.store.DataFolder;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.fx.Screens;

import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

/** Puts the parts of the program together and opens its window. */
final class Wiring implements Window {
    /** The name under which the language of the program is remembered. */
    static final String LANGUAGE = "language";

    private static final Duration SETTLED = Duration.millis(300);

    /** Systems give a program not much longer. */
    private static final long STOPPING = 20;

    private final FxHome home = new FxHome();
    private final PrintStream err;
    private final boolean languageAsked;
    // held, because a logger that nobody holds forgets its level
    private final Logger toolkit = Logger.getLogger("javafx");
    private final Awake awake = Awake.on(System.getProperty("os.name", ""));
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger ending = new AtomicInteger();

    /** Tells on err why there is no window; a language that was asked for goes before the usual. */
    Wiring(PrintStream err, boolean languageAsked) {
        this.err = err;
        this.languageAsked = languageAsked;
    }

    @Override
    public int open(Opening what, Language language) {
        Sessions sessions =
                new Sessions(DataFolder.usual(), home, Clock.system(ZoneId.systemDefault()));
        Texts texts = new Texts(languageAsked ? language : chosen(sessions, language));
        texts.language().everywhere();
        quiet();
        showPrintWindow();
        try {
            Platform.startup(() -> start(what, sessions, texts));
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            err.println(texts.of("window.noDisplay"));
            return 1;
        }
        try (awake) {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // not where the window is told that it went: the toolkit has still to take it away
        Platform.exit();
        return ending.get();
    }

    /**
     * Windows and macOS have a window of their own for printing; it is there only if AWT may look
     * at the screen, which it is not asked to do before this. Elsewhere it would be drawn by Swing.
     */
    private static void showPrintWindow() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows") || system.startsWith("mac")) {
            System.setProperty("java.awt.headless", "false");
        }
    }

    /** JavaFX warns at every start that it is on the class path; that is nobody's business. */
    private void quiet() {
        toolkit.setLevel(java.util.logging.Level.SEVERE);
    }

    private static Language chosen(Sessions sessions, Language otherwise) {
        return Language.of(sessions.preferences().choice(LANGUAGE)).orElse(otherwise);
    }

    private void start(Opening what, Sessions sessions, Texts texts) {
        Stage stage = new Stage();
        SamenbordApp app =
                new SamenbordApp(
                        stage,
                        sessions,
                        new Templates(DataFolder.usual()),
                        new Fonts(),
                        new Machine(
                                new Screens(SETTLED), awake, Clock.system(ZoneId.systemDefault())),
                        texts);
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, unexpected) -> {
                            if (unexpected instanceof InvalidPathException name) {
                                app.tell(Problems.of(name));
                            } else {
                                log(unexpected);
                                app.unexpected();
                            }
                        });
        stage.setOnHidden(
                _ -> {
                    app.close();
                    closed.countDown();
                });
        StopSignals.hear(code -> stop(app, stage, code));
        app.open(what);
    }

    /** The system wants it to stop: it ends as ever, unless nothing moves any more. */
    private void stop(SamenbordApp app, Stage stage, int code) {
        ending.set(code);
        home.run(
                () -> {
                    app.close();
                    stage.hide();
                });
        try {
            if (!closed.await(STOPPING, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where it went wrong, without what it says: that may hold a path or a note. */
    private static void log(Throwable unexpected) {
        Throwable silent = new Throwable(unexpected.getClass().getName());
        silent.setStackTrace(unexpected.getStackTrace());
        System.getLogger(Wiring.class.getName()).log(Level.ERROR, "unexpected", silent);
    }
}
