package nl.samenbord.app;

import javafx.stage.Stage;
import javafx.util.Duration;

import nl.samenbord.awake.Awake;
import nl.samenbord.desk.Sessions;
import nl.samenbord.desk.Templates;
import nl.samenbord.store.DataFolder;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.FxHome;
import nl.samenbord.ui.fx.Screens;

import java.nio.file.Path;
import java.time.Clock;

/** The program as it is started, in a window and a folder of a test. */
final class Program {
    private Program() {}

    /** Opens it at its start screen; on the FX thread. */
    static SamenbordApp start(Stage stage, Path folder, PretendedSleep sleep) {
        return open(stage, folder, sleep, new Opening.Start());
    }

    /** Opens it with this; on the FX thread. */
    static SamenbordApp open(Stage stage, Path folder, PretendedSleep sleep, Opening opening) {
        return open(stage, folder, sleep, opening, Clock.systemUTC());
    }

    /** Opens it with this, at the time of this clock; on the FX thread. */
    static SamenbordApp open(
            Stage stage, Path folder, PretendedSleep sleep, Opening opening, Clock clock) {
        DataFolder data = DataFolder.in(folder);
        SamenbordApp app =
                new SamenbordApp(
                        stage,
                        new Sessions(data, new FxHome(), clock),
                        new Templates(data),
                        new Fonts(),
                        new Machine(new Screens(Duration.ONE), new Awake(sleep), clock),
                        new Texts(Language.DUTCH));
        app.open(opening);
        return app;
    }
}
