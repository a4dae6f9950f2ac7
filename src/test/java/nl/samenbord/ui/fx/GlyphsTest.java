package nl.samenbord.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Kind;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.store.TemplateLibrary;
import nl.samenbord.text.Greetings;

import org.junit.jupiter.api.Test;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words in other languages that come with the program can be drawn with the bundled fonts. */
final class GlyphsTest {
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    private List<String> missing(String text) {
        List<String> missing = new ArrayList<>();
        for (Runs.Run run : Runs.of(text)) {
            Font font = fonts.computeIfAbsent(run.face(), GlyphsTest::font);
            int at = font.canDisplayUpTo(run.text());
            if (at >= 0) {
                missing.add(text + ": " + Character.getName(run.text().codePointAt(at)));
            }
        }
        return missing;
    }

    private static Font font(Face face) {
        try (InputStream in =
                Fonts.class.getResourceAsStream("/nl/samenbord/fonts/" + face.files().getFirst())) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyWelcomeCanBeDrawn() {
        List<String> missing =
                new Greetings()
                        .all().stream()
                                .flatMap(one -> Stream.of(one.name(), one.welcome(), one.thanks()))
                                .flatMap(text -> missing(text).stream())
                                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void theWordsOfTheEveningBoardsCanBeDrawnInEveryLanguageTheyAreIn() {
        TemplateLibrary library = new TemplateLibrary();
        for (String id : library.ids()) {
            Template template = library.template(id);
            List<Map<String, String>> names =
                    Stream.concat(
                                    template.kinds().stream().map(Kind::names),
                                    template.voices().stream().map(Voice::names))
                            .toList();
            for (Map<String, String> words : names) {
                words.values().forEach(word -> assertEquals(List.of(), missing(word)));
            }
        }
    }

    @Test
    void aLetterThatNoFontHasIsFound() {
        assertTrue(missing("\uA000").getFirst().contains("YI SYLLABLE"));
    }
}
