package nl.samenbord.ui.facilitator.years;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.board.Board;
import nl.samenbord.board.Posted;
import nl.samenbord.board.years.CellYear;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.notes.Pieces;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import java.util.List;
import java.util.Optional;

/** The notes of one cell, those of then at the left and those of now at the right. */
final class CellNotes extends VBox {
    private static final double BETWEEN = 12;

    private final Parts parts;
    private final Texts texts;
    private final Pieces pieces;
    private final Label place;
    private final HBox both = new HBox(BETWEEN);
    private final ScrollPane scroll;

    CellNotes(Parts parts, Pieces pieces) {
        this.parts = parts;
        this.pieces = pieces;
        texts = parts.texts();
        getStyleClass().add("rank-column");
        place = parts.label("", "list-title");
        place.setWrapText(true);
        scroll = parts.named(new ScrollPane(both), YearsIds.NOTES, texts.of("years.notes"));
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setPrefWidth(420);
        setMinWidth(270);
        getChildren().setAll(place, scroll);
    }

    void show(YearBesideYear years, Optional<CellYear> cell) {
        Parts.shown(this, cell.isPresent());
        cell.ifPresent(
                one -> {
                    Board now = years.now().board();
                    place.setText(one.cell().code() + " " + Names.of(now.template(), one.cell()));
                    both.getChildren()
                            .setAll(
                                    side("years.then", years.then().board(), one.then()),
                                    side("years.now", now, one.now()));
                    scroll.setVvalue(0);
                });
    }

    private VBox side(String when, Board board, List<Posted> posted) {
        VBox side = new VBox(6, parts.label(texts.of(when), "field-title"));
        for (Posted piece : posted) {
            Region card = pieces.card(board, piece);
            side.getChildren().add(card);
        }
        if (posted.isEmpty()) {
            side.getChildren().add(parts.label(texts.of("years.notes.none"), "muted"));
        }
        side.setMinWidth(0);
        side.prefWidthProperty().bind(scroll.widthProperty().subtract(BETWEEN + 20).divide(2));
        return side;
    }
}
