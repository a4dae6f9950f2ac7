package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.PdfFile;
import nl.samenbord.handout.paper.pdf.Sheet;
import nl.samenbord.handout.paper.pdf.Tag;
import nl.samenbord.handout.paper.type.Typesetter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the contents: their place is kept when it is reached, they are written last. */
final class ContentsPages {
    /** With more lines than this only the highest headings are listed. */
    private static final int MANY = 90;

    private final Contents contents;
    private final PdfFile file;
    private final Footers footers;
    private final PageShape shape;
    private final int after;
    private final int reach;

    /** They come after the pages that there are now. */
    ContentsPages(Contents contents, PdfFile file, Footers footers, PageShape shape) {
        this.contents = contents;
        this.file = file;
        this.footers = footers;
        this.shape = shape;
        after = footers.pages();
        reach = file.document().reach();
    }

    /** Writes them if the document is long enough. */
    void write(List<Chapter> all, Setter setter, Typesetter typesetter) throws IOException {
        List<Chapter> chapters = grouped(all.size() > MANY ? highest(all) : all);
        if (footers.pages() < contents.fewestPages() || chapters.isEmpty()) {
            return;
        }
        Tag part = file.document().childAt(reach, "Sect");
        Tag list = part.child("TOC");
        int[] pages = new int[1];
        Block heading = Heading.of(2, contents.title());
        SequenceSetting sequence =
                new SequenceSetting(
                        Stream.concat(Stream.of(heading), chapters.stream()).iterator(),
                        block ->
                                block instanceof Chapter chapter
                                        ? new ChapterSetting(
                                                chapter,
                                                typesetter,
                                                file,
                                                list,
                                                shape.roomX(),
                                                () -> number(chapter, pages[0]))
                                        : setter.set(block, part, shape.roomX()));
        List<Fragment> fragments = new ArrayList<>();
        while (!sequence.done()) {
            Fragment fragment = sequence.next(shape.bottom() - shape.marginY(), true);
            if (fragment != null) {
                fragments.add(fragment);
            }
        }
        pages[0] = fragments.size();
        for (int page = 0; page < fragments.size(); page++) {
            Sheet sheet = footers.newSheet(shape, after + page);
            fragments.get(page).paint(sheet, shape.marginX(), shape.marginY());
            footers.paint(sheet, shape);
            file.write(sheet);
        }
        list.close();
        part.close();
    }

    /** A page that comes after the contents was numbered before they were there. */
    private int number(Chapter chapter, int pages) {
        int position = chapter.place().position();
        return position > after ? position + pages : position;
    }

    private static List<Chapter> grouped(List<Chapter> chapters) {
        List<Chapter> grouped = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            boolean last = i + 1 == chapters.size();
            grouped.add(chapter.leading(!last && chapters.get(i + 1).level() > chapter.level()));
        }
        return grouped;
    }

    private static List<Chapter> highest(List<Chapter> all) {
        int level = all.stream().mapToInt(Chapter::level).min().orElse(0);
        return all.stream().filter(chapter -> chapter.level() == level).toList();
    }
}
