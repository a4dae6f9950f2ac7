package nl.samenbord.ui.beamer;

import javafx.scene.Node;

import nl.samenbord.board.Board;
import nl.samenbord.board.Underlay;
import nl.samenbord.board.Voice;
import nl.samenbord.show.Scene;
import nl.samenbord.show.Show;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.CellView;
import nl.samenbord.ui.grid.ClockFace;
import nl.samenbord.ui.grid.ColumnView;
import nl.samenbord.ui.grid.Lettering;
import nl.samenbord.ui.grid.Measures;
import nl.samenbord.ui.grid.Movement;
import nl.samenbord.ui.grid.OverviewView;
import nl.samenbord.ui.scene.Scenes;

/** One view for each sort of scene, at one size and in one language, and the clock on them. */
final class Views {
    /** What is shown, and how many pages it has. */
    record Shown(Node view, int pages) {}

    private final Language language;
    private final ClockFace clock;
    private final OverviewView overview;
    private final ColumnView column;
    private final CellView cell;
    private final Scenes scenes;
    private final Voice before;

    Views(Measures measures, Lettering lettering, Language language, Movement movement) {
        this.language = language;
        Texts texts = new Texts(language);
        before =
                Underlay.voice(texts.of("scan.voice"), Token.BEFORE.hex(), Token.BEFORE_EDGE.hex());
        clock = new ClockFace(measures, lettering, texts);
        overview = new OverviewView(measures, lettering, texts, clock);
        column = new ColumnView(measures, lettering, texts, clock);
        cell = new CellView(measures, lettering, texts, clock, movement);
        scenes = new Scenes(measures, lettering, texts, clock);
    }

    Language language() {
        return language;
    }

    ClockFace clock() {
        return clock;
    }

    Shown show(Show show) {
        Board board = show.board();
        return switch (show.scene()) {
            case Scene.Overview at -> {
                overview.show(board, at.chosen());
                yield new Shown(overview, 1);
            }
            case Scene.ColumnScene at ->
                    new Shown(column, column.show(board, at.column(), at.page()));
            case Scene.CellScene at -> {
                Board all = show.under() ? Underlay.under(board, at.cell(), before) : board;
                yield new Shown(cell, cell.show(all, at.cell(), at.page()));
            }
            case Scene.Welcome at -> beside(scenes.welcome(board, at.page()));
            case Scene.TestPicture _ -> beside(scenes.test(board));
            case Scene.HouseRules at -> beside(scenes.rules(board, at.page()));
            case Scene.StatementScene at ->
                    beside(scenes.statement(board, at.place(), at.counted()));
            case Scene.Writing at -> beside(scenes.writing(board, at.cell()));
            case Scene.RankingScene at -> beside(scenes.ranking(board, at.page()));
            case Scene.Podium at -> beside(scenes.podium(board, at.column(), at.place()));
            case Scene.Agreements at -> beside(scenes.agreements(board, at.page()));
            case Scene.Came at -> beside(scenes.came(board, at.page()));
            case Scene.Filled at -> beside(scenes.filled(board, at.page()));
            case Scene.Closing at -> beside(scenes.closing(board, at.page()));
        };
    }

    private Shown beside(int pages) {
        return new Shown(scenes, pages);
    }
}
