package nl.samenbord.ui.grid;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Row;
import nl.samenbord.ui.fx.Face;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Token;

/** What a column or a row of the map is called, with its part of the cells' codes. */
final class MapHead {
    private MapHead() {}

    static VBox column(Column column, int place, Fonts fonts) {
        String letter = new Cell(place, 0).code().substring(0, 1);
        Label code = label(letter, true, Color.WHITE, fonts);
        Label name = label(Names.plain(column.shortName()), false, Color.WHITE, fonts);
        VBox head = name.getText().isEmpty() ? new VBox(code) : new VBox(code, name);
        head.setAlignment(Pos.CENTER);
        head.setPadding(new Insets(2, 0, 3, 0));
        head.setMinWidth(0);
        head.setBackground(
                new Background(
                        new BackgroundFill(
                                Color.web(column.colour()), new CornerRadii(4), Insets.EMPTY)));
        Tooltip.install(head, new Tooltip(Names.plain(column.name())));
        return head;
    }

    static Label row(Row row, int place, Fonts fonts) {
        String number = new Cell(0, place).code().substring(1);
        String name = Names.plain(row.name());
        Label label = label(number + "  " + name, true, Token.INK.colour(), fonts);
        label.setMaxWidth(118);
        label.setTooltip(new Tooltip(name));
        return label;
    }

    private static Label label(String text, boolean bold, Paint ink, Fonts fonts) {
        Label label = new Label(text);
        label.setFont(fonts.font(Face.INTER, bold, 12));
        label.setTextFill(ink);
        label.setMinWidth(0);
        return label;
    }
}
