package nl.samenbord.ui.facilitator.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.desk.RestoredWords;
import nl.samenbord.desk.Unfinished;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What a program that stopped left behind: it is safe, and one can go on with it. */
final class Recovered extends VBox {
    Recovered(
            List<Unfinished> unfinished, LocalDate today, Consumer<Unfinished> goOn, Parts parts) {
        getStyleClass().add("recovered-list");
        for (Unfinished one : unfinished) {
            getChildren().add(banner(one, getChildren().size(), today, goOn, parts));
        }
        Parts.shown(this, !unfinished.isEmpty());
    }

    /** Brings the keyboard to going on with the first; false if nothing was left behind. */
    boolean ready() {
        Node first = lookup("#" + Ids.GO_ON + "-0");
        if (first != null) {
            first.requestFocus();
        }
        return first != null;
    }

    private static HBox banner(
            Unfinished one, int place, LocalDate today, Consumer<Unfinished> goOn, Parts parts) {
        Texts texts = parts.texts();
        String what = RestoredWords.waiting(one.more(), today, texts);
        var title = parts.label(one.title(), "recent-title");
        String then = RestoredWords.why(one.more(), texts);
        var more = parts.wrapped(what + " " + then, "recent-more");
        VBox words = new VBox(3, title, more);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button =
                parts.button(
                        Ids.GO_ON + "-" + place,
                        texts.of("start.recovered.goOn"),
                        () -> goOn.accept(one));
        button.getStyleClass().add("warning");
        button.setAccessibleText(one.title() + ". " + what + " " + button.getText());
        HBox banner = new HBox(words, button);
        banner.setId(Ids.RECOVERED + "-" + place);
        banner.getStyleClass().add("recovered");
        banner.setAlignment(Pos.CENTER_LEFT);
        return banner;
    }
}
