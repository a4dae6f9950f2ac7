package nl.samenbord.ui.facilitator.dots;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Budget;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;

/** What was given of what there is, per voice, and a clear line where that can't be right. */
final class SpentBar extends VBox {
    private static final int MOST_TOLD = 2;

    private final Parts parts;
    private final Texts texts;
    private final HBox voices = new HBox();
    private final Label over;

    SpentBar(Parts parts) {
        this.parts = parts;
        texts = parts.texts();
        getStyleClass().add("spent-bar");
        voices.getStyleClass().add("spent-voices");
        over = parts.named(parts.label("", "over"), DotIds.OVER, "");
        over.setWrapText(true);
        over.setMaxWidth(Double.MAX_VALUE);
        over.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(voices, over);
    }

    void show(Budget budget) {
        voices.getChildren().setAll(budget.spent().stream().map(this::voice).toList());
        List<String> lines = new ArrayList<>();
        budget.spent().stream()
                .filter(Budget.Spent::over)
                .forEach(
                        spent ->
                                lines.add(
                                        texts.of(
                                                "dots.over",
                                                within(spent),
                                                spent.given(),
                                                spent.allowed(),
                                                spent.people())));
        List<Budget.Crowded> crowded = budget.crowded();
        crowded.stream()
                .limit(MOST_TOLD)
                .forEach(
                        one ->
                                lines.add(
                                        texts.of(
                                                "dots.crowded",
                                                one.posted().cell().code(),
                                                one.dots(),
                                                Names.within(one.voice().plural()),
                                                one.most())));
        if (crowded.size() > MOST_TOLD) {
            lines.add(texts.of("dots.crowdedMore", crowded.size() - MOST_TOLD));
        }
        over.setText(String.join("\n", lines));
        over.setAccessibleText(over.getText());
        Parts.shown(over, !lines.isEmpty());
    }

    private VBox voice(Budget.Spent spent) {
        String words;
        if (spent.allowed() > 0) {
            words = texts.of("dots.spentOf", spent.given(), spent.allowed(), within(spent));
        } else if (spent.people() == 0) {
            words = texts.of("dots.spentNobody", spent.given(), within(spent));
        } else {
            words = texts.of("dots.spent", spent.given(), within(spent));
        }
        Label label =
                parts.named(parts.label(words, "spent"), DotIds.spent(spent.voice().id()), words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        Portion bar = new Portion(spent.voice(), Portion.share(spent.given(), spent.allowed()));
        VBox both = new VBox(label, bar);
        both.setAlignment(Pos.BOTTOM_LEFT);
        both.getStyleClass().add("spent-voice");
        both.setMinWidth(0);
        both.setPrefWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private static String within(Budget.Spent spent) {
        return Names.within(spent.voice().plural());
    }
}
