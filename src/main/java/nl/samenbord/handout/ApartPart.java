package nl.samenbord.handout;

import nl.samenbord.board.years.SharedGrid;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** What is only in one of the two grids, and so is not compared. */
final class ApartPart {
    private final YearBesideYear years;
    private final Texts texts;

    ApartPart(YearBesideYear years, Phrases phrases) {
        this.years = years;
        texts = phrases.texts();
    }

    /** Nothing where the grids are the same. */
    List<Block> blocks() {
        List<SharedGrid.Apart> apart = years.grid().apart();
        List<List<Block>> items =
                apart.stream()
                        .map(one -> List.<Block>of(Paragraph.of(line(one)).after(2)))
                        .toList();
        List<Block> blocks = new ArrayList<>();
        if (!items.isEmpty()) {
            blocks.add(Heading.of(2, texts.of("years.apart")).bookmarked());
            blocks.add(Listing.of(Listing.Marker.BULLET, items));
        }
        return blocks;
    }

    private Text line(SharedGrid.Apart one) {
        String part =
                switch (one.part()) {
                    case COLUMN -> texts.of("years.apart.column", one.name());
                    case ROW -> texts.of("years.apart.row", one.name());
                    case VOICE -> texts.of("years.apart.voice", one.name());
                    case KIND -> texts.of("years.apart.kind", one.name());
                };
        String when = texts.of(one.then() ? "years.apart.then" : "years.apart.now");
        return Text.of(String.join(" · ", part, when, texts.of("notes.count", one.notes())));
    }
}
