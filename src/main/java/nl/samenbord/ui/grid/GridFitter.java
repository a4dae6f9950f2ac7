package nl.samenbord.ui.grid;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Template;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the calmest way to lay a grid out within an area: the fewest hyphens, the widest cells,
 * nothing below the size floor; what doesn't fit at all goes to other pages.
 */
final class GridFitter {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 44;

    private final Template template;
    private final Box area;
    private final Measures measures;
    private final Lettering lettering;
    private final HeadRoom room;

    GridFitter(Template template, Box area, Measures measures, Lettering lettering, HeadRoom room) {
        this.template = template;
        this.area = area;
        this.measures = measures;
        this.lettering = lettering;
        this.room = room;
    }

    /** The layout of the page that this cell is on. */
    GridGeometry around(Cell chosen) {
        return GridPart.around(chosen, template).stream()
                .map(this::best)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> lastResort(chosen))
                .geometry();
    }

    private Optional<GridTrial> best(GridPart part) {
        // bands and pages together would be a puzzle for the reader
        int mostBands = part.pages() == 1 ? part.columns().size() : 1;
        return IntStream.rangeClosed(1, mostBands)
                .boxed()
                .flatMap(bands -> trials(part, bands))
                .filter(GridTrial::fits)
                .min(Comparator.comparingDouble(GridTrial::cost));
    }

    private Stream<GridTrial> trials(GridPart part, int bands) {
        return Stream.of(false, true)
                .flatMap(
                        brief ->
                                IntStream.rangeClosed(NARROWEST, WIDEST)
                                        .mapToObj(share -> trial(part, bands, share, brief)));
    }

    private GridTrial trial(GridPart part, int bands, int share, boolean brief) {
        double headWidth = Math.floor(area.width() * share / 100);
        return new GridTrial(
                template, area, measures, lettering, part, bands, headWidth, brief, room);
    }

    private GridTrial lastResort(Cell chosen) {
        GridPart one = GridPart.around(chosen, template).getLast();
        return trial(one, 1, WIDEST, true);
    }
}
