package nl.samenbord.ui.scene;

import javafx.scene.layout.Pane;

import nl.samenbord.board.Board;
import nl.samenbord.board.Cell;
import nl.samenbord.text.Greetings;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.grid.ClockFace;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Measures;
import nl.samenbord.ui.grid.Pen;

import org.jspecify.annotations.Nullable;

/**
 * Shows one picture of the evening at a time. Each way to show one takes a page, counted from 0 (of
 * those beyond the last, the last), and returns how many pages there are.
 */
public final class Scenes extends Pane {
    private final Easel easel;
    private final Greetings greetings = new Greetings();

    /** An empty view of this size, its words from these texts; the clock finds its place on it. */
    public Scenes(Measures measures, Lettering lettering, Texts texts, ClockFace clock) {
        easel = new Easel(measures, new Pen(lettering), texts, clock);
    }

    /** Whose evening it is, a welcome in several languages, who is where. */
    public int welcome(Board board, int page) {
        return show(new WelcomePicture(easel, greetings).page(board, page));
    }

    /** Edges, letters and colours. */
    public int test(Board board) {
        return show(new TestPicture(easel).page(board));
    }

    /** The rules of the evening. */
    public int rules(Board board, int page) {
        return show(new RulesPicture(easel, greetings).page(board, page));
    }

    /** The statement at this place, with what was counted or without. */
    public int statement(Board board, int place, boolean counted) {
        return show(new StatementPicture(easel).page(board, place, counted));
    }

    /** Time to write about a cell, or about the whole evening. */
    public int writing(Board board, @Nullable Cell cell) {
        return show(new WritingPicture(easel, greetings).page(board, cell));
    }

    /** What got dots. */
    public int ranking(Board board, int page) {
        return show(new RankingPicture(easel).page(board, page));
    }

    /** The strongest notes of the column at this place. */
    public int podium(Board board, int column, int page) {
        return show(new PodiumPicture(easel).page(board, column, page));
    }

    /** What was agreed. */
    public int agreements(Board board, int page) {
        return show(new AgreementsPicture(easel).page(board, page));
    }

    /** What was promised in an earlier year, and what came of it. */
    public int came(Board board, int page) {
        return show(new CamePicture(easel).page(board, page));
    }

    /** What was filled in. */
    public int filled(Board board, int page) {
        return show(new FilledPicture(easel).page(board, page));
    }

    /** Thank you, and what happens next. */
    public int closing(Board board, int page) {
        return show(new ClosingPicture(easel, greetings).page(board, page));
    }

    private int show(Drawn drawn) {
        getChildren().setAll(drawn.nodes());
        return drawn.pages();
    }
}
