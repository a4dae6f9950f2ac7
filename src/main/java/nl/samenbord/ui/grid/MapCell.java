package nl.samenbord.ui.grid;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Face;
import nl.samenbord.ui.fx.Fonts;
import nl.samenbord.ui.fx.Token;

/** One cell of the map: its count on its column's colour, the stronger the fuller it is. */
final class MapCell extends StackPane {
    // ink stays readable on half a partnership colour
    private static final double STRONGEST = 0.45;
    private static final CornerRadii ROUND = new CornerRadii(4);

    private final Text count = new Text();
    private final Color tint;
    private final Color colour;
    private final String name;
    private final Texts texts;
    private boolean chosen;
    private boolean target;

    MapCell(Cell cell, Template template, Fonts fonts, Texts texts) {
        Column column = template.column(cell);
        this.texts = texts;
        boolean head = template.isHead(cell);
        tint = head ? Token.BEFORE.colour() : Color.web(column.tint());
        colour = head ? Token.BEFORE_EDGE.colour() : Color.web(column.colour());
        name = cell.code() + " " + Names.of(template, cell);
        setId("map-" + cell.code());
        setAccessibleRole(AccessibleRole.BUTTON);
        setCursor(Cursor.HAND);
        setMinSize(0, 0);
        count.setFont(fonts.font(Face.INTER, true, 13));
        count.setFill(Token.INK.colour());
        getChildren().add(count);
    }

    /** So many notes, of which the room does not see the kept ones. */
    void show(int notes, int kept, int most, boolean nowChosen) {
        chosen = nowChosen;
        String all = notes == 0 ? "" : Integer.toString(notes);
        count.setText(kept == 0 ? all : texts.of("map.kept", notes, kept));
        double heat = notes == 0 ? 0 : STRONGEST * (0.15 + 0.85 * notes / most);
        Color fill = tint.interpolate(colour, heat);
        setBackground(new Background(new BackgroundFill(fill, ROUND, Insets.EMPTY)));
        setAccessibleText(texts.of("map.cell", name, texts.of("notes.count", notes), kept));
        frame();
    }

    void target(boolean nowTarget) {
        target = nowTarget;
        frame();
    }

    private void frame() {
        BorderStrokeStyle line = target ? BorderStrokeStyle.DASHED : BorderStrokeStyle.SOLID;
        setBorder(
                chosen || target
                        ? new Border(
                                new BorderStroke(
                                        Token.INK.colour(), line, ROUND, new BorderWidths(3)))
                        : Border.EMPTY);
    }
}
