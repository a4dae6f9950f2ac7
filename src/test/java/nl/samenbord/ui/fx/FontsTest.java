package nl.samenbord.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Stream;

@ExtendWith(ApplicationExtension.class)
final class FontsTest {
    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void everyFaceIsKnownUnderItsName() {
        Fonts fonts = new Fonts();
        for (Face face : Face.values()) {
            assertEquals(face.family(), fonts.font(face, false, 20).getFamily());
        }
        assertEquals("Bold", fonts.font(Face.INTER, true, 20).getStyle());
    }

    @Test
    void aTextIsCutWhereItsScriptChangesAndLosesNothing() {
        String text = "Een 🙂 en نريد (rekenen)، 文 → ok";
        List<Runs.Run> runs = Runs.of(text);
        assertEquals(text, String.join("", runs.stream().map(Runs.Run::text).toList()));
        assertEquals(
                Stream.of(
                                Face.INTER,
                                Face.EMOJI,
                                Face.INTER,
                                Face.ARABIC,
                                Face.INTER,
                                Face.ARABIC,
                                Face.CHINESE,
                                Face.INTER)
                        .toList(),
                runs.stream().map(Runs.Run::face).toList());
    }
}
