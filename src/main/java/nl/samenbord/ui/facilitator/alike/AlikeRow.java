package nl.samenbord.ui.facilitator.alike;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.samenbord.alike.Suggestion;
import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.board.Posted;
import nl.samenbord.ui.facilitator.notes.Pieces;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Two pieces side by side, each with its cell, and above them why they are offered. */
final class AlikeRow extends ListCell<Suggestion> {
    private static final double BESIDE = 40;
    private static final double BETWEEN = 12;

    private final Supplier<Board> board;
    private final Pieces pieces;
    private final Parts parts;

    AlikeRow(Supplier<Board> board, Pieces pieces, Parts parts) {
        this.board = board;
        this.pieces = pieces;
        this.parts = parts;
    }

    @Override
    protected void updateItem(@Nullable Suggestion item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(item);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region row
                ? snappedTopInset() + row.prefHeight(room()) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private double room() {
        return getListView().getWidth() - BESIDE;
    }

    private void show(Suggestion suggestion) {
        String reason = parts.texts().of("alike.share", String.join(", ", suggestion.shared()));
        Label why = parts.label(reason, "alike-why");
        why.setWrapText(true);
        HBox both = new HBox(BETWEEN, side(suggestion.one()), side(suggestion.other()));
        VBox row = new VBox(6, why, both);
        row.maxWidthProperty().bind(getListView().widthProperty().subtract(BESIDE));
        row.prefWidthProperty().bind(row.maxWidthProperty());
        setGraphic(row);
        setAccessibleText(
                reason
                        + ". "
                        + pieces.spoken(suggestion.one())
                        + ". "
                        + pieces.spoken(suggestion.other()));
    }

    private VBox side(Posted piece) {
        Cell cell =
                switch (piece) {
                    case Posted.Loose loose -> loose.note().cell();
                    case Posted.Laid laid -> laid.bundle().cell();
                };
        String place = cell.code() + " " + Names.of(board.get().template(), cell);
        Label where = parts.label(place, "muted");
        VBox side = new VBox(3, where, pieces.card(board.get(), piece));
        side.prefWidthProperty()
                .bind(getListView().widthProperty().subtract(BESIDE + BETWEEN).divide(2));
        return side;
    }
}
