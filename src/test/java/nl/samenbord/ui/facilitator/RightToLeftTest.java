package nl.samenbord.ui.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;

import nl.samenbord.store.ExampleEvening;
import nl.samenbord.ui.facilitator.parts.Ids;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** Notes of scripts that begin at the right. */
final class RightToLeftTest extends LaptopCase {
    private static final String ARABIC = "أريد أن أعرف كيف حال ابني في المدرسة";

    @Test
    void theLineBeginsAtTheSideOfItsFirstLetter() throws IOException {
        open(ExampleEvening.session().board());
        keys.type(ARABIC);
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, node(Ids.TYPING).getNodeOrientation());
        Shot.of(stage.getScene(), "right-to-left");
        keys.press(KeyCode.ENTER);
        assertEquals(ARABIC, texts().getLast());
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, node(Ids.TYPING).getNodeOrientation());
        Shot.of(stage.getScene(), "right-to-left-note");
        keys.type("Toch Nederlands " + ARABIC);
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, node(Ids.TYPING).getNodeOrientation());
    }
}
