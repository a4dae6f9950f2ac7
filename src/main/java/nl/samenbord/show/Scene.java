package nl.samenbord.show;

import nl.samenbord.board.Cell;

import org.jspecify.annotations.Nullable;

/** What kind of picture the beamer shows. Pages and places are counted from 0. */
public sealed interface Scene {
    /** The whole grid with counts, and the question of the chosen cell along the bottom. */
    record Overview(Cell chosen) implements Scene {}

    /** One column with its questions, by the column's place. */
    record ColumnScene(int column, int page) implements Scene {}

    /** One cell with its notes. */
    record CellScene(Cell cell, int page) implements Scene {}

    /** Whose evening it is, a welcome in several languages, who is where. */
    record Welcome(int page) implements Scene {
        /** Its first page. */
        public Welcome() {
            this(0);
        }
    }

    /** Edges, sizes of letters and colours: can the last row read this? */
    record TestPicture() implements Scene {}

    /** The rules of the evening. */
    record HouseRules(int page) implements Scene {}

    /** One statement, by its place; with what was counted, or without. */
    record StatementScene(int place, boolean counted) implements Scene {}

    /**
     * Time to write in silence: a question and the clock. Without a cell the question is that of
     * the whole evening.
     */
    record Writing(@Nullable Cell cell) implements Scene {}

    /** What got most dots, parents and school beside each other. */
    record RankingScene(int page) implements Scene {}

    /**
     * The strongest notes of one column, one at a time; by the column's place and the page's, for
     * one note may need several pages.
     */
    record Podium(int column, int place) implements Scene {}

    /** What was agreed, and the three dates to remember. */
    record Agreements(int page) implements Scene {}

    /** What was promised in an earlier year, and what came of it. */
    record Came(int page) implements Scene {}

    /** What was filled in to what the template asks beside the notes. */
    record Filled(int page) implements Scene {}

    /** Thank you, and what happens next. */
    record Closing(int page) implements Scene {
        /** Its first page. */
        public Closing() {
            this(0);
        }
    }
}
