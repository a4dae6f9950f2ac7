package nl.samenbord.ui.beamer;

import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

import java.util.HashMap;
import java.util.Map;

/** Measures how many rows of pixels a capital, or a full letter, really has. */
final class Letters {
    private static final Map<String, String> FULL =
            Map.of(
                    "Inter", "H",
                    "Noto Sans Arabic", "ا",
                    "Noto Sans Hebrew", "א",
                    "Noto Sans Ethiopic", "ሀ",
                    "Noto Sans Devanagari", "क",
                    "Noto Sans Tamil", "க",
                    "Noto Sans SC", "文");

    private final Map<String, Integer> known = new HashMap<>();

    /** The height in rows of the letter drawn as this text is drawn on the screen. */
    int height(Text text) {
        Transform onScreen = text.getLocalToSceneTransform();
        String letter = FULL.getOrDefault(text.getFont().getFamily(), text.getText());
        String key = text.getFont() + letter + onScreen.getMyy();
        return known.computeIfAbsent(key, _ -> drawn(text, letter, onScreen));
    }

    private static int drawn(Text like, String letter, Transform onScreen) {
        Text copy = new Text(letter);
        copy.setFont(like.getFont());
        copy.getTransforms().add(Transform.scale(onScreen.getMxx(), onScreen.getMyy()));
        SnapshotParameters onWhite = new SnapshotParameters();
        onWhite.setFill(Color.WHITE);
        WritableImage image = new Group(copy).snapshot(onWhite, null);
        PixelReader pixels = image.getPixelReader();
        int rows = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            boolean inked = false;
            for (int x = 0; x < image.getWidth(); x++) {
                inked |= pixels.getColor(x, y).getBrightness() < 0.5;
            }
            rows += inked ? 1 : 0;
        }
        return rows;
    }
}
