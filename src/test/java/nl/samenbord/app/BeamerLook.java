package nl.samenbord.app;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

import nl.samenbord.Patience;
import nl.samenbord.ui.beamer.FloorCheck;
import nl.samenbord.ui.beamer.Picture;
import nl.samenbord.ui.facilitator.Shot;
import nl.samenbord.ui.grid.Measures;

import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Looks at what the room sees, as it is and as an old beamer would show it. */
final class BeamerLook {
    private BeamerLook() {}

    /** The beamer's window, if it is shown; else null. */
    static Stage beside(Stage laptop) {
        return onFx(
                () ->
                        Window.getWindows().stream()
                                .filter(w -> !w.equals(laptop) && w instanceof Stage)
                                .map(Stage.class::cast)
                                .filter(s -> s.isShowing() && s.getScene().getHeight() > 900)
                                .findFirst()
                                .orElse(null));
    }

    /** Keeps a picture of it in both sizes; what can't be read from the back is told. */
    static List<String> at(Stage beamer, String name) throws Exception {
        List<String> broken = new ArrayList<>(seen(beamer.getScene(), name));
        Stage old = onFx(() -> borrowed(picture(beamer), 1024, 768));
        broken.addAll(seen(old.getScene(), name));
        onFx(() -> givenBack(old, beamer.getScene()));
        return broken;
    }

    private static List<String> seen(Scene scene, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        List<String> broken = onFx(() -> new FloorCheck(scene).broken(""));
        Shot.of(scene, name);
        return broken.stream().map(line -> name + " " + scene.getWidth() + ": " + line).toList();
    }

    private static Stage borrowed(Picture picture, int width, int height) {
        ((Pane) picture.getParent()).getChildren().clear();
        picture.size(new Measures(width, height));
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(new Scene(new Pane(picture), width, height));
        stage.show();
        return stage;
    }

    private static Picture givenBack(Stage old, Scene full) {
        Picture picture = picture(old);
        ((Pane) old.getScene().getRoot()).getChildren().clear();
        old.close();
        picture.size(new Measures(full.getWidth(), full.getHeight()));
        ((Pane) full.getRoot()).getChildren().setAll(picture);
        return picture;
    }

    private static Picture picture(Stage of) {
        return (Picture) of.getScene().getRoot().getChildrenUnmodifiable().getFirst();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, work);
    }
}
