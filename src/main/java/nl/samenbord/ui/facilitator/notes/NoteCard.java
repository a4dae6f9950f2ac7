package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;

import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Mark;

import java.util.ArrayList;
import java.util.List;

/** A sticky note: light shapes without effects, so that hundreds stay quick. */
final class NoteCard extends Region {
    private static final double ROUND = 12;
    private static final double EDGE = 5;
    private static final double LEFT = 16;
    private static final double RIGHT = 12;
    private static final double ABOVE = 8;
    private static final double BETWEEN = 4;
    private static final double SIZE = 14.5;
    private static final double SMALL = 12;

    private final Posting posting;
    private final Rectangle shadow = new Rectangle();
    private final Rectangle paper = new Rectangle();
    private final Rectangle edge = new Rectangle();
    private final List<TextFlow> lines = new ArrayList<>();
    private double measuredFor = -1;
    private double measured;

    NoteCard(Posting posting, CardText writer, Texts texts) {
        this.posting = posting;
        Note note = posting.note();
        setId(idOf(note.id()));
        setAccessibleRole(AccessibleRole.BUTTON);
        setCursor(Cursor.HAND);
        Color ink = Token.INK.colour();
        lines.add(writer.flow(note.text(), SIZE, false, ink));
        if (!note.translation().isEmpty()) {
            lines.add(writer.flow("→ " + note.translation(), SMALL + 1, false, ink));
        }
        lines.add(details(writer));
        if (!posting.dots().isEmpty()) {
            lines.add(dots(writer, posting.dots()));
        }
        if (note.hidden()) {
            lines.add(writer.flow(texts.of("note.hidden"), SMALL, true, Token.DANGER.colour()));
        }
        paint(note.hidden());
        getChildren().addAll(shadow, paper, edge);
        getChildren().addAll(lines);
        String hidden = note.hidden() ? ", " + texts.of("note.hidden") : "";
        setAccessibleText(
                note.text() + ", " + posting.details() + " " + posting.dots() + hidden);
    }

    static String idOf(Id note) {
        return "note-" + note;
    }

    /** A line with a dot before it. */
    static TextFlow dots(CardText writer, String words) {
        TextFlow flow = writer.flow("", SMALL, true, Token.INK.colour());
        flow.getChildren().setAll(new Circle(4.5, Token.DOT.colour()));
        writer.add(flow, "  " + words, SMALL, true, Token.INK.colour());
        return flow;
    }

    Note note() {
        return posting.note();
    }

    Posting posting() {
        return posting;
    }

    void chosen(boolean on) {
        paper.setStroke(on ? Token.ACCENT.colour() : border());
        paper.setStrokeWidth(on ? 3 : 1);
    }

    private Color border() {
        return posting.note().hidden()
                ? Color.web(posting.voice().edge())
                : Color.web(posting.voice().colour());
    }

    private TextFlow details(CardText writer) {
        TextFlow flow = writer.flow("", SMALL, false, Token.INK.colour());
        flow.getChildren()
                .setAll(
                        Mark.of(
                                posting.kind().shape(),
                                11,
                                Color.TRANSPARENT,
                                Token.INK.colour()));
        writer.add(flow, "  " + posting.details(), SMALL, false, Token.INK.colour());
        return flow;
    }

    private void paint(boolean hidden) {
        Color colour = Color.web(posting.voice().colour());
        paper.setFill(hidden ? colour.interpolate(Color.WHITE, 0.65) : colour);
        if (hidden) {
            paper.getStrokeDashArray().setAll(6.0, 4.0);
        }
        edge.setFill(Color.web(posting.voice().edge()));
        shadow.setFill(Token.LINE.colour());
        for (Rectangle round : List.of(shadow, paper)) {
            round.setArcWidth(ROUND);
            round.setArcHeight(ROUND);
        }
        edge.setArcWidth(EDGE);
        edge.setArcHeight(EDGE);
        getChildren().forEach(child -> child.setManaged(false));
        chosen(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredFor) {
            measuredFor = width;
            measured = 2 * ABOVE + BETWEEN * (lines.size() - 1);
            for (TextFlow line : lines) {
                measured += Math.ceil(line.prefHeight(width - LEFT - RIGHT));
            }
        }
        return measured;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        size(shadow, 0, 2, width, height);
        size(paper, 0.5, 0.5, width - 1, height - 1);
        size(edge, 0.5, 1, EDGE, height - 2);
        double y = ABOVE;
        for (TextFlow line : lines) {
            double lineHeight = Math.ceil(line.prefHeight(width - LEFT - RIGHT));
            line.resizeRelocate(LEFT, y, width - LEFT - RIGHT, lineHeight);
            y += lineHeight + BETWEEN;
        }
    }

    private static void size(Rectangle shape, double x, double y, double width, double height) {
        shape.setX(x);
        shape.setY(y);
        shape.setWidth(width);
        shape.setHeight(height);
    }
}
