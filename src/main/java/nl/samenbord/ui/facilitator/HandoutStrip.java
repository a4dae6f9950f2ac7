package nl.samenbord.ui.facilitator;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Calm;

/**
 * Follows a handout while it is made: how far it is, a way to stop it; then to open and print it.
 */
public final class HandoutStrip extends HBox {
    private final Parts parts;
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label told;
    private final Button stop;
    private final Button open;
    private final Button print;
    private final Button close;
    private Runnable onStop = () -> {};
    private Runnable onOpen = () -> {};
    private Runnable onPrint = () -> {};

    HandoutStrip(Parts parts) {
        this.parts = parts;
        var texts = parts.texts();
        told = parts.named(parts.label(""), Ids.HANDOUT_TOLD, "");
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        stop = parts.button(Ids.HANDOUT_STOP, texts.of("handout.stop"), () -> onStop.run());
        open = parts.button(Ids.HANDOUT_OPEN, texts.of("handout.open"), () -> onOpen.run());
        print = parts.button(Ids.HANDOUT_PRINT, texts.of("handout.print"), () -> onPrint.run());
        close = parts.button(Ids.HANDOUT_CLOSE, texts.of("side.close"), this::close);
        parts.named(progress, Ids.HANDOUT_PROGRESS, texts.of("handout.making"));
        getStyleClass().add("strip");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(progress, told, stop, open, print, close);
        close();
    }

    /** A handout is being made; it can be stopped. */
    public void making(Runnable whenStopped) {
        onStop = whenStopped;
        tell(parts.texts().of("handout.making"));
        show(true);
    }

    /** So many pages are done. */
    public void done(int pages) {
        tell(parts.texts().of("handout.page", pages));
    }

    /** The handout is there, or the stopping of it is: what there is to say, to open, to print. */
    public void made(String sentence, Runnable whenOpened, Runnable whenPrinted) {
        onOpen = whenOpened;
        onPrint = whenPrinted;
        tell(sentence);
        show(false);
    }

    /** There is no handout to follow. */
    public void close() {
        Parts.shown(this, false);
    }

    private void tell(String sentence) {
        told.setText(sentence);
        told.setAccessibleText(sentence);
    }

    private void show(boolean busy) {
        Parts.shown(progress, busy && !Calm.isAsked());
        Parts.shown(stop, busy);
        Parts.shown(open, !busy);
        Parts.shown(print, !busy);
        Parts.shown(close, !busy);
        Parts.shown(this, true);
    }
}
