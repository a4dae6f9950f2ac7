package nl.samenbord.ui.facilitator.review;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Column;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.board.review.Spread;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.grid.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How something is spread over the columns and the clusters, as bars: per line one for each voice,
 * with its number, so that none is told by colour alone.
 */
final class SpreadPicture extends GridPane {
    private static final double BAR = 15;
    private static final double FIGURE = 150;
    private static final double NAMES = 38;
    private static final double WHOLE = 100;

    private final Parts parts;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    SpreadPicture(Parts parts) {
        this.parts = parts;
        texts = parts.texts();
        getStyleClass().add("spread");
        parts.named(this, ReadingIds.PICTURE, "");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setPercentWidth(WHOLE - NAMES);
        getColumnConstraints().setAll(names, bars);
    }

    /** Shows this spread over a template's columns. */
    void show(Template template, Spread spread) {
        getChildren().clear();
        lines.clear();
        int most = Math.max(1, spread.most());
        for (Spread.Group group : spread.groups()) {
            if (!group.name().isEmpty()) {
                line(parts.label(group.name(), "spread-group"), group.columns(), spread, most);
            }
            for (int column : group.columns()) {
                line(name(template.columns().get(column)), List.of(column), spread, most);
            }
        }
        setAccessibleText(String.join(". ", lines));
    }

    private Label name(Column column) {
        Rectangle chip = new Rectangle(BAR, BAR, Color.web(column.colour()));
        Label name = parts.label(Names.plain(column.name()), "spread-name");
        name.setGraphic(chip);
        return name;
    }

    private void line(Label name, List<Integer> columns, Spread spread, int most) {
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        VBox bars = new VBox();
        bars.getStyleClass().add("spread-bars");
        for (Voice voice : spread.voices()) {
            bars.getChildren().add(bar(voice, spread.in(columns, voice), most));
        }
        String counts =
                spread.voices().stream()
                        .map(voice -> figure(voice, spread.in(columns, voice)))
                        .collect(Collectors.joining(", "));
        lines.add(name.getText() + ": " + counts);
        addRow(lines.size(), name, bars);
    }

    private HBox bar(Voice voice, int count, int most) {
        Node length = new Length(voice, (double) count / most);
        HBox.setHgrow(length, Priority.ALWAYS);
        Label figure = parts.label(figure(voice, count), "spread-figure");
        figure.setMinWidth(FIGURE);
        figure.setPrefWidth(FIGURE);
        return new HBox(length, figure);
    }

    private String figure(Voice voice, int count) {
        return texts.of("beamer.by", count, Names.within(Names.many(voice)));
    }

    /** A bar as long as its share of the longest one. */
    private static final class Length extends Region {
        private final Rectangle bar = new Rectangle();
        private final double share;

        Length(Voice voice, double share) {
            this.share = share;
            bar.setFill(Color.web(voice.colour()));
            bar.setStroke(Color.web(voice.edge()));
            bar.setManaged(false);
            setMinHeight(BAR);
            setPrefHeight(BAR);
            getChildren().setAll(bar);
        }

        @Override
        protected void layoutChildren() {
            bar.setVisible(share > 0);
            bar.setX(1);
            bar.setY(1);
            bar.setHeight(BAR - 2);
            bar.setWidth(Math.max(2, (getWidth() - 10) * share));
        }
    }
}
