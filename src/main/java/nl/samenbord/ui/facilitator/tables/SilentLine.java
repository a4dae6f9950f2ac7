package nl.samenbord.ui.facilitator.tables;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Balance;
import nl.samenbord.board.Board;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import java.util.List;
import java.util.stream.Collectors;

/** Who was not heard yet, while that can still be mended. */
final class SilentLine extends VBox {
    private final Texts texts;
    private final Label title;
    private final Label lines;

    SilentLine(Parts parts) {
        texts = parts.texts();
        getStyleClass().add("silent");
        title = parts.label("", "list-title");
        lines = parts.named(parts.label(""), TableIds.SILENT, "");
        lines.setWrapText(true);
        lines.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(title, lines);
    }

    /** Shows who was silent in this round; in round 0: all evening. */
    void show(Board board, Balance balance, int round) {
        List<Balance.Silence> silent = balance.silent(round);
        Parts.shown(this, !silent.isEmpty());
        title.setText(round == 0 ? texts.of("tables.silent") : texts.of("tables.silentIn", round));
        boolean all =
                silent.stream().filter(one -> one.voice() == null).count()
                        == board.meeting().tables().size();
        lines.setText(
                all
                        ? texts.of("tables.nobody")
                        : silent.stream().map(this::words).collect(Collectors.joining(" · ")));
        lines.setAccessibleText(lines.getText());
    }

    private String words(Balance.Silence silence) {
        Voice voice = silence.voice();
        return voice == null
                ? texts.of("tables.silentTable", silence.table())
                : texts.of("tables.silentVoice", silence.table(), Names.within(voice.plural()));
    }
}
