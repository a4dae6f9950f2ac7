package nl.samenbord.ui.facilitator.notes;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Inscription;

import org.jspecify.annotations.Nullable;

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

    private final Posting posting;
    private final Rectangle shadow = new Rectangle();
    private final Rectangle paper = new Rectangle();
    private final Rectangle edge = new Rectangle();
    private final List<Inscription> lines = new ArrayList<>();
    private final String spoken;
    private final String spokenPicked;
    private boolean chosen;
    private boolean target;
    private @Nullable PickMark mark;
    private double measuredFor = -1;
    private double measured;

    /** Held tells why it is held back; empty if it is not. */
    NoteCard(Posting posting, CardText writer, Texts texts, String held) {
        this.posting = posting;
        Note note = posting.note();
        setId(idOf(note.id()));
        setAccessibleRole(AccessibleRole.BUTTON);
        setCursor(Cursor.HAND);
        lines.add(writer.words(note.text()));
        if (!note.translation().isEmpty()) {
            lines.add(writer.small("→ " + note.translation()));
        }
        lines.add(writer.details(posting.kind().shape(), posting.details()));
        if (!posting.dots().isEmpty()) {
            lines.add(writer.dots(posting.dots()));
        }
        if (note.hidden()) {
            lines.add(writer.warning(texts.of("note.hidden")));
        }
        if (!held.isEmpty()) {
            lines.add(writer.warning(held));
        }
        paint(!note.isForTheRoom());
        getChildren().addAll(shadow, paper, edge);
        getChildren().addAll(lines);
        String hidden = note.hidden() ? ", " + texts.of("note.hidden") : "";
        String waits = held.isEmpty() ? "" : ", " + held;
        spoken = note.text() + ", " + posting.details() + " " + posting.dots() + hidden + waits;
        spokenPicked = texts.of("note.picked") + ": " + spoken;
        setAccessibleText(spoken);
    }

    static String idOf(Id note) {
        return "note-" + note;
    }

    Note note() {
        return posting.note();
    }

    Posting posting() {
        return posting;
    }

    void chosen(boolean on) {
        chosen = on;
        frame();
    }

    /** Something would be dropped on it. */
    void target(boolean on) {
        target = on;
        frame();
    }

    private void frame() {
        boolean marked = chosen || target;
        paper.setStroke(target ? Token.INK.colour() : chosen ? Token.ACCENT.colour() : border());
        paper.setStrokeWidth(target ? 4 : marked ? 3 : 1);
    }

    void picked(boolean on) {
        if (on && mark == null) {
            mark = new PickMark();
            getChildren().add(mark);
        } else if (!on && mark != null) {
            getChildren().remove(mark);
            mark = null;
        }
        setAccessibleText(on ? spokenPicked : spoken);
    }

    private Color border() {
        return posting.note().isForTheRoom()
                ? Color.web(posting.voice().colour())
                : Color.web(posting.voice().edge());
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
        lines.forEach(line -> line.setManaged(false));
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
            for (Inscription line : lines) {
                measured += Math.ceil(line.prefHeight(width - LEFT - RIGHT));
            }
        }
        return measured;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        size(shadow, 0, height - ROUND, width, ROUND + 2);
        size(paper, 0.5, 0.5, width - 1, height - 1);
        size(edge, 0.5, 1, EDGE, height - 2);
        double y = ABOVE;
        for (Inscription line : lines) {
            double lineHeight = Math.ceil(line.prefHeight(width - LEFT - RIGHT));
            line.resizeRelocate(LEFT, y, width - LEFT - RIGHT, lineHeight);
            y += lineHeight + BETWEEN;
        }
        if (mark != null) {
            // over the corner, where no letter is
            mark.relocate(width - RIGHT + 2, 3 - RIGHT);
        }
    }

    private static void size(Rectangle shape, double x, double y, double width, double height) {
        shape.setX(x);
        shape.setY(y);
        shape.setWidth(width);
        shape.setHeight(height);
    }
}
