package nl.samenbord.ui.facilitator.plan;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import nl.samenbord.board.review.Timeline;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Token;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The months along the top of the line, and where the second school year begins. */
final class YearsHead extends Region {
    private static final double HEIGHT = 34;
    private static final double MONTHS_AT = 16;
    private static final double LEAST = 26;

    private final Timeline line;
    private final List<Label> months = new ArrayList<>();
    private final List<Label> years = new ArrayList<>();
    private final Line begin = new Line();

    YearsHead(Parts parts, Timeline line) {
        this.line = line;
        Locale locale = parts.texts().language().locale();
        for (YearMonth month : line.months()) {
            String name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
            months.add(parts.label(name.replace(".", ""), "years-month"));
        }
        line.years().forEach(year -> years.add(parts.label(year.name(), "years-year")));
        begin.setStroke(Token.MUTED.colour());
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getChildren().addAll(months);
        getChildren().addAll(years);
        getChildren().add(begin);
    }

    @Override
    protected void layoutChildren() {
        double month = getWidth() / months.size();
        // where they would touch, every second and third month goes unsaid
        int every = (int) Math.ceil(LEAST / Math.max(1, month));
        for (int i = 0; i < months.size(); i++) {
            Label label = months.get(i);
            label.setVisible(i % every == 0);
            label.resizeRelocate(i * month, MONTHS_AT, month * every, HEIGHT - MONTHS_AT);
        }
        for (int i = 0; i < years.size(); i++) {
            double at = line.at(line.years().get(i).first()) * getWidth();
            years.get(i).resizeRelocate(at, 0, getWidth() / years.size(), MONTHS_AT);
        }
        double at = Math.rint(line.at(line.years().getLast().first()) * getWidth()) - 2;
        begin.setStartX(at);
        begin.setEndX(at);
        begin.setStartY(0);
        begin.setEndY(HEIGHT);
    }
}
