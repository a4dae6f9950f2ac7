package nl.samenbord.ui.fx;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** The bundled fonts, each read from the program the first time a text needs it. */
public final class Fonts {
    private final Set<Face> ready = EnumSet.noneOf(Face.class);

    /** Makes the program's own face ready, in all its weights. */
    public Fonts() {
        need(Face.INTER);
    }

    /** The face at this size in pixels; only the program's own has a bold one. */
    public Font font(Face face, boolean bold, double size) {
        need(face);
        return Font.font(face.family(), bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }

    /** Makes every script ready that this text is written in. */
    public void need(String text) {
        Runs.of(text).forEach(run -> need(run.face()));
    }

    private void need(Face face) {
        if (ready.add(face)) {
            face.files().forEach(Fonts::load);
        }
    }

    private static void load(String file) {
        String path = "/nl/samenbord/fonts/" + file;
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(path))) {
            Objects.requireNonNull(Font.loadFont(in, 12), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
