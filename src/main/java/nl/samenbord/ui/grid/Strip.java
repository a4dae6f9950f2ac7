package nl.samenbord.ui.grid;

import nl.samenbord.board.Kind;

import java.util.List;

/** One line of a card; a card is cut between its strips, never through one. */
sealed interface Strip {
    double height();

    /** A line of a text. */
    record Words(Passage line) implements Strip {
        @Override
        public double height() {
            return line.height();
        }
    }

    /** Between the writer's own words and their translation. */
    record Rule(double height) implements Strip {}

    /** Kind and voice: a shape and words. */
    record Sign(Kind.Shape shape, Passage words) implements Strip {
        @Override
        public double height() {
            return words.height();
        }
    }

    /** Dots per voice; one dot before each figure, or all of them where there are few. */
    record Dots(List<Figure> figures, boolean all, double height) implements Strip {
        public Dots {
            figures = List.copyOf(figures);
        }
    }

    /** How many dots one voice gave. */
    record Figure(int dots, Passage words) {}
}
