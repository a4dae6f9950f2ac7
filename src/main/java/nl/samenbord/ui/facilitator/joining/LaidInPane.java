package nl.samenbord.ui.facilitator.joining;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.desk.ConflictWords;
import nl.samenbord.merge.Conflict;
import nl.samenbord.merge.Decision;
import nl.samenbord.merge.Merged;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.versions.ComparedRow;
import nl.samenbord.ui.fx.Fonts;

import java.util.List;

/** Where somebody else said something else in the same file: both, and what stands there now. */
public final class LaidInPane extends VBox {
    /** The names of its controls. */
    public static final String LIST = "laid-in-list";

    public static final String CLOSE = "laid-in-close";

    private final Texts texts;
    private final ConflictWords words;

    /** The conflicts of these two; close runs when nobody looks any more. */
    public LaidInPane(Merged merged, Parts parts, Fonts fonts, Runnable close) {
        texts = parts.texts();
        words = new ConflictWords(merged, texts);
        getStyleClass().add("side-list");
        ListView<Conflict> list = parts.named(new ListView<>(), LIST, texts.of("laidIn.list"));
        list.setCellFactory(_ -> new ComparedRow<>(fonts, this::lines));
        list.getItems().setAll(merged.conflicts());
        VBox.setVgrow(list, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button away = parts.button(CLOSE, texts.of("side.close"), close);
        HBox top = new HBox(parts.label(texts.of("laidIn.list"), "question"), space, away);
        top.getStyleClass().add("side-top");
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(top, list);
    }

    private ComparedRow.Lines lines(Conflict conflict) {
        var here = new ComparedRow.Said(texts.of("laidIn.here"), words.of(conflict, Decision.MINE));
        var there =
                new ComparedRow.Said(texts.of("laidIn.there"), words.of(conflict, Decision.THEIRS));
        String stays =
                switch (conflict.usual()) {
                    case BOTH -> texts.of("laidIn.stays.both");
                    case MINE -> texts.of("laidIn.stays.mine");
                    case THEIRS -> texts.of("laidIn.stays.theirs");
                };
        return new ComparedRow.Lines(words.title(conflict) + " · " + stays, List.of(here, there));
    }
}
