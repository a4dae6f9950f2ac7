package nl.samenbord.ui.facilitator;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WrappingRow;

import java.util.Locale;

/** Tells that there is one screen only, how to make two of it, and what can be shown until then. */
public final class OneScreenStrip extends WrappingRow {
    private static final double GAP = 12;
    private static final double LEAST_WORDS = 320;

    private final Button room;
    private final Runnable closed;
    private Runnable onRoom = () -> {};
    private Runnable onWindow = () -> {};

    OneScreenStrip(Parts parts, KeyTable keys, Runnable closed) {
        super(GAP);
        this.closed = closed;
        Texts texts = parts.texts();
        String words = texts.of("onescreen.told") + " " + how(texts, System.getProperty("os.name"));
        Label told = parts.named(parts.label(words), Ids.ONE_SCREEN, words);
        told.setWrapText(true);
        told.setMinWidth(LEAST_WORDS);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        room = parts.button(Ids.ONE_SCREEN_ROOM, "", () -> leave(onRoom));
        room.setText(texts.of("onescreen.room", keys.keyFor(new Press(Command.BEAMER, 0))));
        room.setAccessibleText(room.getText());
        room.getStyleClass().add("accent");
        String window = texts.of("onescreen.window");
        String back = texts.of("side.close");
        getStyleClass().add("strip");
        getChildren()
                .setAll(
                        WrappingRow.shrinking(told),
                        room,
                        parts.button(Ids.ONE_SCREEN_WINDOW, window, () -> leave(onWindow)),
                        parts.button(Ids.ONE_SCREEN_CLOSE, back, () -> leave(closed)));
        Parts.shown(this, false);
    }

    private static String how(Texts texts, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return texts.of("onescreen.windows");
        }
        return name.startsWith("mac") ? texts.of("onescreen.mac") : texts.of("onescreen.linux");
    }

    /** Asks what to show: the room's picture in this window, or in one of its own. */
    public void ask(Runnable whenRoom, Runnable whenWindow) {
        onRoom = whenRoom;
        onWindow = whenWindow;
        Parts.shown(this, true);
        room.requestFocus();
    }

    /** Whether it is asked. */
    public boolean isOpen() {
        return isVisible();
    }

    /** It is asked no more. */
    public void close() {
        leave(closed);
    }

    private void leave(Runnable next) {
        Parts.shown(this, false);
        next.run();
    }
}
