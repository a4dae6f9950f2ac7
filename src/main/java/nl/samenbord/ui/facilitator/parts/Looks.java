package nl.samenbord.ui.facilitator.parts;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;

import nl.samenbord.ui.fx.Token;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** How the laptop's windows look. */
public final class Looks {
    private static final String THEME = "/atlantafx/base/theme/primer-light.css";

    private Looks() {}

    /** Gives a window the program's colours and styles; in it no key is lost. */
    public static void on(Scene scene) {
        String file =
                Objects.requireNonNull(Looks.class.getResource("/nl/samenbord/ui/laptop.css"))
                        .toExternalForm();
        scene.setUserAgentStylesheet(THEME);
        scene.getStylesheets().addAll(0, List.of(Token.stylesheet(), file));
        scene.focusOwnerProperty().addListener((_, _, owner) -> ready(owner));
    }

    /** A field that was made a moment ago takes keys only once it has its looks. */
    private static void ready(@Nullable Node owner) {
        if (owner instanceof Control control && control.getSkin() == null) {
            control.applyCss();
        }
    }
}
