package nl.samenbord.store;

import nl.samenbord.board.Template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/** The templates that come with the program. */
public final class TemplateLibrary {
    private static final String FOLDER = "/nl/samenbord/template/";

    /** The ids of all templates, the usual one first. */
    public List<String> ids() {
        return new String(resource("templates.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    /** The template with this id; NoSuchElementException if there is none. */
    public Template template(String id) {
        if (!ids().contains(id)) {
            throw new NoSuchElementException("template " + id);
        }
        try {
            Json json = JsonReader.read(TextBytes.decode(resource(id + ".json")));
            return TemplateJson.read(ObjectIn.root(json));
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = TemplateLibrary.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
