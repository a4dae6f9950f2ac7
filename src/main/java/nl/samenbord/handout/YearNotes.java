package nl.samenbord.handout;

import nl.samenbord.board.Kind;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Template;
import nl.samenbord.board.years.CellYear;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Columns;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paper;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes of then beside those of now, cell by cell; cells in which nothing hung are left out.
 */
final class YearNotes {
    private static final float GAP = 14;

    private final YearBesideYear years;
    private final Phrases phrases;
    private final Texts texts;
    private final Pieces then;
    private final Pieces now;

    YearNotes(YearBesideYear years, Phrases phrases) {
        this.years = years;
        this.phrases = phrases;
        texts = phrases.texts();
        var earlier = years.then().board();
        then = new Pieces(earlier.template(), new Phrases(earlier, texts));
        now = new Pieces(years.now().board().template(), phrases);
    }

    void printOn(Paper paper) throws IOException {
        List<CellYear> cells = years.cells().stream().filter(c -> !c.isEmpty()).toList();
        if (cells.isEmpty()) {
            return;
        }
        paper.breakPage();
        paper.add(Heading.of(2, texts.of("years.notes")).bookmarked());
        for (CellYear cell : cells) {
            paper.add(heading(cell));
            paper.add(
                    new Columns(
                            GAP,
                            List.of(
                                    side(
                                            texts.of("years.then"),
                                            cell.then(),
                                            then,
                                            years.then().board().template()),
                                    side(
                                            texts.of("years.now"),
                                            cell.now(),
                                            now,
                                            years.now().board().template()))));
        }
    }

    private Heading heading(CellYear cell) {
        Template template = years.now().board().template();
        Colour colour = Colour.of(template.column(cell.cell()).colour());
        Text code = Text.of(cell.cell().code() + "  ").bold().size(12).colour(colour);
        String place =
                template.column(cell.cell()).name() + " · " + template.row(cell.cell()).name();
        Text name = phrases.ofTemplate(Text.of(place).bold().size(12));
        return new Heading(3, List.of(code, name), true);
    }

    private Columns.Column side(
            String when, List<Posted> posted, Pieces pieces, Template template) {
        List<Block> side = new ArrayList<>();
        side.add(Paragraph.of(Text.of(when).bold()).after(3).keptWithNext());
        for (Kind kind : template.kinds()) {
            List<List<Block>> items =
                    posted.stream()
                            .filter(piece -> phrases.kindOf(piece).equals(kind.id()))
                            .map(piece -> List.of(pieces.block(piece)))
                            .toList();
            if (!items.isEmpty()) {
                String name = phrases.mark(kind) + kind.plural();
                side.add(Paragraph.of(Look.small(name)).after(2).keptWithNext());
                side.add(new Listing(Listing.Marker.NONE, Pieces.APART, items));
            }
        }
        if (posted.isEmpty()) {
            side.add(Paragraph.of(Look.small(texts.of("report.none"))));
        }
        return new Columns.Column(1, side);
    }
}
