package nl.samenbord.ui.facilitator.dots;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Ranking;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.facilitator.parts.Parts;

import java.util.List;

/** What one voice gave most dots to, in order; what ties is called a tie. */
final class RankColumn extends VBox {
    private static final double PLACE = 26;

    private final Voice voice;
    private final PieceText writer;
    private final Parts parts;

    RankColumn(Voice voice, List<Ranking.Ranked> ranked, PieceText writer, Parts parts) {
        this.voice = voice;
        this.writer = writer;
        this.parts = parts;
        getStyleClass().add("rank-column");
        setPrefWidth(0);
        setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().add(parts.label(voice.plural(), "list-title"));
        if (ranked.isEmpty()) {
            getChildren().add(parts.label(parts.texts().of("dots.noneBy"), "muted"));
        }
        for (Ranking.Ranked one : ranked) {
            long alike = ranked.stream().filter(other -> other.place() == one.place()).count();
            getChildren().add(row(one, (int) alike - 1, ranked.getFirst().dots()));
        }
    }

    private HBox row(Ranking.Ranked one, int ties, int most) {
        Label place = parts.label(Integer.toString(one.place()), "rank-place");
        place.setMinWidth(PLACE);
        place.setAlignment(Pos.TOP_RIGHT);
        String code = one.posted().cell().code();
        String where = ties == 0 ? code : code + " · " + parts.texts().of("dots.tie", ties);
        VBox words =
                new VBox(
                        writer.of(one.posted()),
                        new Portion(voice, Portion.share(one.dots(), most)),
                        parts.label(where, "muted"));
        words.getStyleClass().add("rank-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label dots = parts.label(Integer.toString(one.dots()), "rank-dots");
        dots.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(place, words, dots);
        row.getStyleClass().add("rank-row");
        row.setAccessibleText(
                place.getText() + ". " + PieceText.words(one.posted()) + ": " + dots.getText());
        return row;
    }
}
