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

/**
 * What a column or a row of the map is called, with its part of the cells' codes. Where the name
 * has no room it is shorter or gone, never cut; the whole name is one look away.
 */
final class MapHead {
    private static final int SIZE = 12;
    private static final double ROW_WIDEST = 118;

    private final Fonts fonts;
    private final Lettering lettering;

    MapHead(Fonts fonts) {
        this.fonts = fonts;
        lettering = new Lettering(fonts);
    }

    /** How wide the columns of a map must be to be named. */
    double widest(Iterable<Column> columns) {
        double widest = 0;
        for (Column column : columns) {
            String name = Names.plain(column.shortName());
            widest = Math.max(widest, lettering.width(name, new Style(SIZE, false)));
        }
        return Math.ceil(widest) + 2;
    }

    VBox column(Column column, int place) {
        String letter = new Cell(place, 0).code().substring(0, 1);
        Label code = label(letter, true, Color.WHITE);
        Label name = label(Names.plain(column.shortName()), false, Color.WHITE);
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

    /** Names a column or not; making it anew would take long. */
    static void named(VBox column, boolean named) {
        column.getChildren().stream()
                .skip(1)
                .forEach(
                        name -> {
                            name.setVisible(named);
                            name.setManaged(named);
                        });
    }

    Label row(Row row, int place) {
        String number = new Cell(0, place).code().substring(1) + "  ";
        String whole = number + Names.plain(row.name());
        boolean fits = lettering.width(whole, new Style(SIZE, true)) <= ROW_WIDEST;
        String name = fits ? whole : number + Names.plain(row.shortName());
        Label label = label(name, true, Token.INK.colour());
        label.setMaxWidth(ROW_WIDEST);
        label.setMinWidth(Math.min(ROW_WIDEST, width(name)));
        label.setTooltip(new Tooltip(Names.plain(row.name())));
        return label;
    }

    private double width(String bold) {
        return Math.ceil(lettering.width(bold, new Style(SIZE, true))) + 1;
    }

    private Label label(String text, boolean bold, Paint ink) {
        Label label = new Label(text);
        label.setFont(fonts.font(Face.INTER, bold, SIZE));
        label.setTextFill(ink);
        label.setMinWidth(0);
        return label;
    }
}
