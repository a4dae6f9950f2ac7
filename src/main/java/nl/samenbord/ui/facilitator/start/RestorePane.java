package nl.samenbord.ui.facilitator.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Compared;
import nl.samenbord.board.Note;
import nl.samenbord.desk.Restored;
import nl.samenbord.desk.RestoredWords;
import nl.samenbord.desk.Unfinished;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.versions.ComparedRow;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Inscription;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Style;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Shows what a stopped program left before it is brought back, and asks whether it should be. */
public final class RestorePane extends VBox {
    /** The names of its controls. */
    public static final String LIST = "restore-list";

    public static final String NOW = "restore-now";
    public static final String WITHOUT = "restore-without";
    public static final String BACK = "restore-back";

    private static final Style SMALL = new Style(13, false);

    private final Texts texts;
    private final Button now;

    RestorePane(
            Unfinished unfinished,
            LocalDate today,
            StartActions actions,
            Parts parts,
            Fonts fonts,
            Runnable back) {
        texts = parts.texts();
        getStyleClass().add("form");
        Restored more = unfinished.more();
        getChildren()
                .addAll(
                        parts.label(unfinished.title(), "list-title"),
                        line(parts, RestoredWords.waiting(more, today, texts)));
        if (more.draft()) {
            getChildren()
                    .add(
                            new Inscription(
                                    new Lettering(fonts),
                                    texts.of("restore.line", more.line()),
                                    SMALL,
                                    Token.INK.colour()));
        }
        if (more.evening() && more.changes() > 0) {
            getChildren().add(line(parts, texts.of("restore.eveningToo")));
        }
        int others = more.changes() - more.which().size();
        if (others > 0 && !more.which().isEmpty()) {
            getChildren().add(line(parts, texts.of("restore.others", others)));
        }
        if (!more.which().isEmpty()) {
            ListView<Compared> list = parts.named(new ListView<>(), LIST, texts.of("restore.list"));
            list.setCellFactory(_ -> new ComparedRow<>(fonts, this::lines));
            list.getItems().setAll(more.which());
            VBox.setVgrow(list, Priority.ALWAYS);
            getChildren().add(list);
        }
        now = parts.button(NOW, texts.of("restore.now"), () -> actions.restore(unfinished));
        now.getStyleClass().add("accent");
        Button without =
                parts.button(
                        WITHOUT, texts.of("restore.without"), () -> actions.without(unfinished));
        HBox buttons =
                new HBox(10, now, without, parts.button(BACK, texts.of("form.cancel"), back));
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(buttons, line(parts, texts.of("restore.why")));
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        back.run();
                        event.consume();
                    }
                });
    }

    private static Label line(Parts parts, String text) {
        Label line = parts.label(text, "recent-more");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private ComparedRow.Lines lines(Compared pair) {
        Note inFile = pair.there();
        Note left = pair.here();
        if (left == null) {
            // one of both is there
            Note gone = Objects.requireNonNull(inFile);
            return ComparedRow.Lines.of(what(gone, texts.of("restore.gone")), gone.text());
        }
        if (inFile == null) {
            return ComparedRow.Lines.of(what(left, texts.of("restore.new")), left.text());
        }
        String what = what(left, texts.of("restore.other"));
        return inFile.text().equals(left.text())
                ? ComparedRow.Lines.of(what, left.text())
                : new ComparedRow.Lines(
                        what,
                        List.of(
                                new ComparedRow.Said("", left.text()),
                                new ComparedRow.Said(texts.of("restore.inFile"), inFile.text())));
    }

    private static String what(Note note, String how) {
        return note.cell().code() + " · " + how;
    }

    void ready() {
        now.requestFocus();
    }
}
