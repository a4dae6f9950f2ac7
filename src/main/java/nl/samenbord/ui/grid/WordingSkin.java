package nl.samenbord.ui.grid;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import nl.samenbord.ui.fx.Face;
import nl.samenbord.ui.fx.Runs;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Breaks the lines of a label itself where they are in a script that JavaFX can't break. */
final class WordingSkin extends LabelSkin {
    private final Lettering lettering;
    private final List<Node> lines = new ArrayList<>();
    private @Nullable Written written;

    private record Written(
            String text, Style style, Color ink, double x, double y, double width, double height) {}

    WordingSkin(Label label, Lettering lettering) {
        super(label);
        this.lettering = lettering;
    }

    private boolean isForeign() {
        Label label = getSkinnable();
        boolean wraps = label.isWrapText();
        return label.getGraphic() == null
                && Runs.of(label.getText()).stream()
                        .anyMatch(run -> run.silent() || (wraps && run.face() != Face.INTER));
    }

    private Style style() {
        Font font = getSkinnable().getFont();
        boolean bold = font.getStyle().toLowerCase(Locale.ROOT).contains("bold");
        return new Style(font.getSize(), bold);
    }

    private Passage passage(double width) {
        double room = getSkinnable().isWrapText() ? Math.max(1, width) : Double.MAX_VALUE;
        return lettering.set(getSkinnable().getText(), style(), room);
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
        if (!isForeign()) {
            write(null);
            super.layoutChildren(x, y, width, height);
            return;
        }
        Color ink = getSkinnable().getTextFill() instanceof Color colour ? colour : Color.BLACK;
        write(new Written(getSkinnable().getText(), style(), ink, x, y, width, height));
    }

    /** Only where something changed: to write it anew asks for another layout, without end. */
    private void write(@Nullable Written now) {
        if (Objects.equals(now, written) && getChildren().containsAll(lines)) {
            return;
        }
        written = now;
        getChildren().removeAll(lines);
        lines.clear();
        getChildren().forEach(child -> child.setVisible(now == null));
        if (now != null) {
            lines.addAll(lines(now));
            lines.forEach(line -> line.setManaged(false));
            getChildren().addAll(lines);
        }
    }

    private List<Node> lines(Written now) {
        Passage passage = passage(now.width());
        double above = Math.max(0, (now.height() - passage.height()) / 2);
        return new Pen(lettering)
                .write(passage, now.x(), now.y() + above, now.width(), Pen.Align.LEFT, now.ink());
    }
}
