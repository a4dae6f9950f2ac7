package nl.samenbord.ui.facilitator.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.desk.Unfinished;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What a program that stopped left behind: it is safe, and one can go on with it. */
final class Recovered extends VBox {
    Recovered(List<Unfinished> unfinished, StartActions actions, Parts parts) {
        getStyleClass().add("recovered-list");
        for (Unfinished one : unfinished) {
            getChildren().add(banner(one, getChildren().size(), actions, parts));
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

    private static HBox banner(Unfinished one, int place, StartActions actions, Parts parts) {
        Texts texts = parts.texts();
        String time =
                DateTimeFormatter.ofPattern("HH:mm", texts.language().locale())
                        .format(one.more().at().atZone(ZoneId.systemDefault()));
        String what =
                one.more().notes() == 0
                        ? texts.of("start.recovered.changes", one.title(), one.more().changes())
                        : texts.of("start.recovered.notes", one.title(), one.more().notes());
        var title = parts.label(what, "recent-title");
        var more = parts.label(texts.of("start.recovered.more", time), "recent-more");
        more.setWrapText(true);
        VBox words = new VBox(3, title, more);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button =
                parts.button(
                        Ids.GO_ON + "-" + place,
                        texts.of("start.recovered.goOn"),
                        () -> actions.goOn(one));
        button.getStyleClass().add("warning");
        button.setAccessibleText(what + ". " + button.getText());
        HBox banner = new HBox(words, button);
        banner.setId(Ids.RECOVERED + "-" + place);
        banner.getStyleClass().add("recovered");
        banner.setAlignment(Pos.CENTER_LEFT);
        return banner;
    }
}
