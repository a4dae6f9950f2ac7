package nl.samenbord.handout.paper.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A tagged PDF 1.7 file that claims PDF/A-3a and PDF/UA-1, written page by page. */
public final class PdfFile {
    private final ObjectWriter writer;
    private final TagTree tags;
    private final Bookmarks bookmarks;
    private final Metadata metadata;
    private final Attachments attachments;
    private final Description description;
    private final List<Integer> pages = new ArrayList<>();
    private final int pageTree;
    private final int fonts;

    public PdfFile(OutputStream out, Description description) throws IOException {
        this.description = description;
        writer = new ObjectWriter(out);
        tags = new TagTree(writer);
        bookmarks = new Bookmarks(writer);
        metadata = new Metadata(description);
        attachments = new Attachments(writer, metadata);
        pageTree = writer.reserve();
        fonts = writer.reserve();
    }

    public ObjectWriter writer() {
        return writer;
    }

    /** The tag that holds all others. */
    public Tag document() {
        return tags.document();
    }

    public Bookmarks bookmarks() {
        return bookmarks;
    }

    /** Puts a file inside the document. */
    public void attach(Attachment file) throws IOException {
        attachments.add(file);
    }

    /**
     * A new page that comes after so many others. The form that shows the number of pages on it has
     * the number {@code counter} and is drawn with {@link #counter}.
     */
    public Sheet newSheet(double width, double height, int counter, int after) {
        int number = writer.reserve();
        pages.add(after, number);
        return new Sheet(number, counter, after + 1, width, height);
    }

    /** Makes an area of a page jump to a place; the tag is that of what is seen there. */
    public void link(Sheet sheet, Area area, Tag tag, Place to, String words) throws IOException {
        int annotation = writer.reserve();
        tag.addObject(sheet.number(), annotation);
        writer.write(
                annotation,
                String.format(
                        Locale.ROOT,
                        "<</Type/Annot/Subtype/Link/Rect[%s %s %s %s]/Border[0 0 0]/F"
                                + " 4%s/Contents%s/StructParent %d>>",
                        Syntax.number(area.x()),
                        Syntax.number(sheet.up(area.y() + area.height())),
                        Syntax.number(area.x() + area.width()),
                        Syntax.number(sheet.up(area.y())),
                        to.destination(),
                        Syntax.string(words),
                        tags.keep(tag.number())));
        sheet.link(annotation);
    }

    /** Writes a page that is done. */
    public void write(Sheet sheet) throws IOException {
        sheet.unmark();
        int content = writer.writeStream("", sheet.content().bytes());
        int key = tags.keep(writer.write("[" + sheet.tags() + "]"));
        writer.write(
                sheet.number(),
                String.format(
                        Locale.ROOT,
                        "<</Type/Page/Parent %d 0 R/MediaBox[0 0 %s %s]/Contents %d 0"
                            + " R/StructParents %d/Tabs/S/Resources<</Font %d 0 R/XObject<</N %d 0"
                            + " R>>>>%s>>",
                        pageTree,
                        Syntax.number(sheet.width()),
                        Syntax.number(sheet.height()),
                        content,
                        key,
                        fonts,
                        sheet.counter(),
                        sheet.links()));
    }

    /** Draws what stands in the place of a counter: left of and above the point it was put at. */
    public void counter(int counter, Content content) throws IOException {
        writer.writeStream(
                counter,
                String.format(
                        Locale.ROOT,
                        "/Type/XObject/Subtype/Form/BBox[-300 -20 1 40]/Resources<</Font %d 0 R>>",
                        fonts),
                content.bytes());
    }

    /** Ends the file; the font resources are the entries of their dictionary. */
    public void finish(String fontEntries) throws IOException {
        tags.finish();
        writer.write(fonts, "<<" + fontEntries + ">>");
        StringBuilder list = new StringBuilder();
        pages.forEach(page -> list.append(Syntax.reference(page)).append(' '));
        writer.write(pageTree, "<</Type/Pages/Count " + pages.size() + "/Kids[" + list + "]>>");
        int profile = writer.writeStream("/N 3", new SrgbProfile().bytes());
        int xmp = writer.reserve();
        writer.writePlainStream(xmp, "/Type/Metadata/Subtype/XML", metadata.xmp());
        int catalog =
                writer.write(
                        String.format(
                                Locale.ROOT,
                                "<</Type/Catalog/Pages %d 0 R/Metadata %d 0 R/StructTreeRoot %d 0 R"
                                        + "/MarkInfo<</Marked true>>/Lang%s"
                                        + "/ViewerPreferences<</DisplayDocTitle true>>"
                                        + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
                                        + "/OutputConditionIdentifier(sRGB)"
                                        + "/Info(sRGB IEC61966-2.1)/DestOutputProfile %d 0 R>>]"
                                        + "%s%s>>",
                                pageTree,
                                xmp,
                                tags.root(),
                                Syntax.string(description.language()),
                                profile,
                                bookmarks.finish(),
                                attachments.finish()));
        writer.finish(catalog, writer.write(metadata.info()));
    }
}
