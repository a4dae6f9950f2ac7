package nl.samenbord.ui.fx;

import javafx.scene.paint.Color;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** The colours that are the program's own; those of columns and voices come from the template. */
public enum Token {
    INK("#14181D"),
    PAPER("#FBFAF7"),
    DESK("#F3F2EC"),
    CARD("#FFFFFF"),
    LINE("#D5D2C8"),
    MUTED("#5A5F66"),
    BEFORE("#E4E2DA"),
    BEFORE_EDGE("#6E6A62"),
    ACCENT("#075E5A"),
    ON_ACCENT("#FFFFFF"),
    DOT("#C2185B"),
    WARNING("#8F3F00"),
    WARNING_TINT("#FFF1E3"),
    DANGER("#A3123A"),
    GOOD("#2E6B1F");

    private final String hex;

    Token(String hex) {
        this.hex = hex;
    }

    /** As "#RRGGBB". */
    public String hex() {
        return hex;
    }

    /** For nodes that are drawn without a stylesheet. */
    public Color colour() {
        return Color.web(hex);
    }

    /** A stylesheet that gives every colour its name: INK is {@code -sb-ink}. */
    public static String stylesheet() {
        StringBuilder css = new StringBuilder(".root {");
        for (Token token : values()) {
            String name = token.name().toLowerCase(Locale.ROOT).replace('_', '-');
            css.append(" -sb-").append(name).append(": ").append(token.hex).append(';');
        }
        byte[] bytes = css.append(" }").toString().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
