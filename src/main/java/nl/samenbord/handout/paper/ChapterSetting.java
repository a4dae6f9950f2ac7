package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Area;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.pdf.PdfFile;
import nl.samenbord.handout.paper.pdf.Sheet;
import nl.samenbord.handout.paper.pdf.Tag;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Hyphens;
import nl.samenbord.handout.paper.type.Line;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.handout.paper.type.Typesetter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.function.IntSupplier;

/** A line of the contents: the title, dots, and the number of the page, all of it a link. */
final class ChapterSetting implements Setting {
    private static final Colour DOT = Colour.of("#8A9097");
    private static final float APART = 5;
    private static final float INDENT = 16;
    private static final float ROOM_FOR_NUMBER = 40;

    private final Chapter chapter;
    private final Typesetter typesetter;
    private final PdfFile file;
    private final Tag list;
    private final float width;
    private final IntSupplier number;
    private final Text title;
    private final List<Line> lines;
    private boolean done;

    /** The number is asked for when it is painted. */
    ChapterSetting(
            Chapter chapter,
            Typesetter typesetter,
            PdfFile file,
            Tag list,
            float width,
            IntSupplier number) {
        this.chapter = chapter;
        this.typesetter = typesetter;
        this.file = file;
        this.list = list;
        this.width = width;
        this.number = number;
        title = styled(chapter.title());
        lines = lines(title, width - indent() - ROOM_FOR_NUMBER);
    }

    @Override
    public @Nullable Fragment next(float room, boolean fresh) {
        float height = 0;
        for (Line line : lines) {
            height += line.height();
        }
        if (height > room && !fresh) {
            return null;
        }
        done = true;
        float whole = height;
        return new Fragment(whole, (sheet, x, y) -> paint(sheet, x, y, whole));
    }

    @Override
    public boolean done() {
        return done;
    }

    private void paint(Sheet sheet, float x, float y, float height) throws IOException {
        Tag item = list.child("TOCI");
        Tag reference = item.child("Reference");
        Tag link = reference.child("Link");
        float left = x + indent();
        Words words = new Words(typesetter, List.of(title), lines, link.child("Span"));
        float top = y;
        for (Line line : lines) {
            words.paint(line, sheet, Align.START, left, width, top);
            top += line.height();
        }
        words.close();
        Line last = lines.getLast();
        top -= last.height();
        Text page = styled(" " + number.getAsInt());
        List<Line> set = lines(page, ROOM_FOR_NUMBER);
        float right = x + width - ROOM_FOR_NUMBER;
        paintDots(
                sheet,
                left + last.width(),
                x + width - set.getFirst().width(),
                top + last.baseline());
        Words figure = new Words(typesetter, List.of(page), set, link.child("Span"));
        figure.paint(set.getFirst(), sheet, Align.RIGHT, right, ROOM_FOR_NUMBER, top);
        figure.close();
        Area area = new Area(left, y, width - indent(), height);
        file.link(sheet, area, link, chapter.place(), title.words() + page.words());
        link.close();
        reference.close();
        item.close();
    }

    /** Dots that stand under each other on all lines. */
    private static void paintDots(Sheet sheet, float from, float to, float baseline) {
        float first = (float) Math.ceil((from + APART) / APART) * APART;
        for (float x = first; x < to - APART; x += APART) {
            sheet.fillBox(DOT, x, baseline - 0.8f, 0.8f, 0.8f, 0);
        }
    }

    private List<Line> lines(Text text, float wide) {
        return typesetter.lines(List.of(text), wide, Hyphens.WHERE_NEEDED);
    }

    private Text styled(String words) {
        return chapter.level() < 3 ? Text.of(words).bold() : Text.of(words).size(10);
    }

    private float indent() {
        return chapter.level() < 3 ? 0 : INDENT;
    }
}
