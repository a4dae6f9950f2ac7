package nl.samenbord.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;

/** JSON that comes with the program, in the languages it was written in. */
final class Resource {
    private static final String ROOT = "/nl/samenbord/";
    private static final String USUAL = "nl";
    private static final Set<String> LANGUAGES = Set.of(USUAL, "en");

    private Resource() {}

    /** The file of this name in this language; in Dutch where there is none. */
    static ObjectIn in(String name, String language) {
        String tag = LANGUAGES.contains(language) ? language : USUAL;
        String path = ROOT + name + "." + tag + ".json";
        try (InputStream in = Resource.class.getResourceAsStream(path)) {
            byte[] bytes = Objects.requireNonNull(in, path).readAllBytes();
            return ObjectIn.root(JsonReader.read(TextBytes.decode(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
