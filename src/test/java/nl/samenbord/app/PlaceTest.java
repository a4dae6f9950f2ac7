package nl.samenbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.stage.Stage;

import nl.samenbord.Patience;
import nl.samenbord.desk.Preferences;
import nl.samenbord.desk.Sessions;
import nl.samenbord.store.DataFolder;
import nl.samenbord.ui.fx.FxHome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Clock;

/** Where the laptop's window stands. */
@ExtendWith(ApplicationExtension.class)
final class PlaceTest {
    @TempDir private Path folder;

    @Test
    void standsWhereItStood() {
        assertEquals("40,30,1100,640", after("40,30,1100,640"));
    }

    @Test
    void isNeverTooSmallToBeFound() {
        assertEquals("40,30,1024,600", after("40,30,1,1"));
    }

    /** Where a window stands that was here last time: x, y, width, height in pixels. */
    private String after(String before) {
        Preferences preferences =
                new Sessions(DataFolder.in(folder), new FxHome(), Clock.systemUTC()).preferences();
        preferences.choose("window", before);
        return WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    Stage stage = new Stage();
                    Place place = new Place(stage, preferences);
                    place.take();
                    stage.show();
                    place.remember();
                    stage.close();
                    return preferences.choice("window");
                });
    }
}
