package nl.samenbord.ui.grid;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import nl.samenbord.ui.fx.Face;
import nl.samenbord.ui.fx.Runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks the lines of a label itself where they are in a script that JavaFX can't break. */
final class WordingSkin extends LabelSkin {
    private final Lettering lettering;
    private final List<Node> written = new ArrayList<>();

    WordingSkin(Label label, Lettering lettering) {
        super(label);
        this.lettering = lettering;
    }

    private boolean isForeign() {
        Label label = getSkinnable();
        return label.isWrapText()
                && label.getGraphic() == null
                && Runs.of(label.getText()).stream().anyMatch(run -> run.face() != Face.INTER);
    }

    private Style style() {
        Font font = getSkinnable().getFont();
        boolean bold = font.getStyle().toLowerCase(Locale.ROOT).contains("bold");
        return new Style(font.getSize(), bold);
    }

    private Passage passage(double width) {
        return lettering.set(getSkinnable().getText(), style(), Math.max(1, width));
    }

    @Override
    protected double computePrefWidth(
            double height, double top, double right, double bottom, double left) {
        return isForeign()
                ? left + Math.ceil(lettering.width(getSkinnable().getText(), style())) + right
                : super.computePrefWidth(height, top, right, bottom, left);
    }

    @Override
    protected double computeMinHeight(
            double width, double top, double right, double bottom, double left) {
        return isForeign()
                ? top + Math.ceil(passage(Double.MAX_VALUE).pitch()) + bottom
                : super.computeMinHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computePrefHeight(
            double width, double top, double right, double bottom, double left) {
        if (!isForeign()) {
            return super.computePrefHeight(width, top, right, bottom, left);
        }
        double room = width < 0 ? Double.MAX_VALUE : width - left - right;
        return top + Math.ceil(passage(room).height()) + bottom;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        getChildren().removeAll(written);
        written.clear();
        boolean foreign = isForeign();
        getChildren().forEach(child -> child.setVisible(!foreign));
        if (!foreign) {
            super.layoutChildren(x, y, width, height);
            return;
        }
        Passage passage = passage(width);
        Color ink = getSkinnable().getTextFill() instanceof Color colour ? colour : Color.BLACK;
        double above = Math.max(0, (height - passage.height()) / 2);
        written.addAll(new Pen(lettering).write(passage, x, y + above, width, Pen.Align.LEFT, ink));
        written.forEach(node -> node.setManaged(false));
        getChildren().addAll(written);
    }
}
