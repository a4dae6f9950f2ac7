package nl.samenbord.ui.facilitator.parts;

import javafx.scene.Scene;

import nl.samenbord.ui.fx.Token;

import java.util.List;
import java.util.Objects;

/** How the laptop's windows look. */
public final class Looks {
    private static final String THEME = "/atlantafx/base/theme/primer-light.css";

    private Looks() {}

    /** Gives a window the program's colours and styles. */
    public static void on(Scene scene) {
        String file =
                Objects.requireNonNull(Looks.class.getResource("/nl/samenbord/ui/laptop.css"))
                        .toExternalForm();
        scene.setUserAgentStylesheet(THEME);
        scene.getStylesheets().addAll(0, List.of(Token.stylesheet(), file));
    }
}
