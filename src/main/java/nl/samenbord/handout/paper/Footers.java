package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.pdf.Content;
import nl.samenbord.handout.paper.pdf.Decoration;
import nl.samenbord.handout.paper.pdf.PdfFile;
import nl.samenbord.handout.paper.pdf.Sheet;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Hyphens;
import nl.samenbord.handout.paper.type.Line;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.handout.paper.type.Typesetter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What stands at the foot of every page; the number of pages is filled in at the end. */
final class Footers {
    private static final Colour RULE = Colour.of("#C9CDD2");
    private static final Colour WORDS = Colour.of("#4A525B");
    private static final float SIZE = 8.5f;
    private static final float ROOM_FOR_NUMBER = 150;

    private final PaperSpec spec;
    private final PdfFile file;
    private final Typesetter typesetter;
    private final List<Integer> counters = new ArrayList<>();

    Footers(PaperSpec spec, PdfFile file, Typesetter typesetter) {
        this.spec = spec;
        this.file = file;
        this.typesetter = typesetter;
    }

    /** A new page. */
    Sheet newSheet(PageShape shape) {
        return newSheet(shape, pages());
    }

    /** A new page that comes after so many others. */
    Sheet newSheet(PageShape shape, int after) {
        int counter = file.writer().reserve();
        counters.add(after, counter);
        return file.newSheet(shape.width(), shape.height(), counter, after);
    }

    /** Paints the foot of a page, after everything else on it. */
    void paint(Sheet sheet, PageShape shape) {
        float top = shape.bottom() + 2;
        float wide = shape.roomX();
        sheet.fillBox(RULE, shape.marginX(), top, wide, 0.5f, 0);
        List<Text> words = List.of(text(spec.footer()));
        Line line =
                typesetter.lines(words, wide - ROOM_FOR_NUMBER, Hyphens.WHERE_NEEDED).getFirst();
        new Words(typesetter, words, List.of(line), Decoration.FOOTER)
                .paint(line, sheet, Align.START, shape.marginX(), wide, top + 6);
        sheet.placeCounter(shape.marginX() + wide, top + 6 + line.baseline());
    }

    int pages() {
        return counters.size();
    }

    /** Fills in the numbers of the pages. */
    void finish() throws IOException {
        for (int page = 1; page <= pages(); page++) {
            Text text = text(spec.numbering().of(page, pages()));
            Line line =
                    typesetter
                            .lines(List.of(text), Float.MAX_VALUE, Hyphens.WHERE_NEEDED)
                            .getFirst();
            Content content = new Content();
            typesetter.paint(
                    line, content, Align.RIGHT, -line.width(), line.width(), 0, p -> text.style());
            file.counter(counters.get(page - 1), content);
        }
    }

    private static Text text(String words) {
        return Text.of(words).size(SIZE).colour(WORDS);
    }
}
