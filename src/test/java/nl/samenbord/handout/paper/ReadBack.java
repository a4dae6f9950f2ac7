package nl.samenbord.handout.paper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a PDF as others do: the text on its pages, and its tags with their text. */
public final class ReadBack implements AutoCloseable {
    /** A tag with the text under it: what stands beside the glyphs, else the glyphs' own. */
    public record Tagged(String type, String language, String text) {}

    private final PDDocument document;
    private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();

    /** Reads this document. */
    public ReadBack(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
    }

    /** The document as PDFBox knows it. */
    public PDDocument document() {
        return document;
    }

    /** The text of all pages, as it is copied from a reader. */
    public String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** All tags in reading order. */
    public List<Tagged> tags() throws IOException {
        List<Tagged> tags = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
        return tags;
    }

    private void collect(PDStructureNode node, List<Tagged> tags) throws IOException {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String language = element.getLanguage() == null ? "" : element.getLanguage();
                tags.add(new Tagged(element.getStructureType(), language, text(element)));
                collect(element, tags);
            }
        }
    }

    /** The texts of the paragraphs that begin on one page and end on another. */
    public List<String> broken() throws IOException {
        List<String> broken = new ArrayList<>();
        collectBroken(document.getDocumentCatalog().getStructureTreeRoot(), broken);
        return broken;
    }

    private void collectBroken(PDStructureNode node, List<String> broken) throws IOException {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Set<PDPage> pages = new HashSet<>();
                collectPages(element, pages);
                if (element.getStructureType().equals("P") && pages.size() > 1) {
                    broken.add(text(element));
                }
                collectBroken(element, broken);
            }
        }
    }

    private static void collectPages(PDStructureElement element, Set<PDPage> pages) {
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> collectPages(inner, pages);
                case PDMarkedContentReference reference -> pages.add(reference.getPage());
                default -> pages.add(element.getPage());
            }
        }
    }

    private String text(PDStructureElement element) throws IOException {
        if (element.getActualText() != null) {
            return element.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> text.append(text(inner));
                case PDMarkedContentReference reference ->
                        text.append(content(reference.getPage(), reference.getMCID()));
                case Integer content -> text.append(content(element.getPage(), content));
                case PDObjectReference _ -> {
                    // A link has its words in the tags beside it.
                }
                default -> throw new IllegalStateException("unexpected " + kid);
            }
        }
        return text.toString();
    }

    private String content(PDPage page, int number) throws IOException {
        Map<Integer, String> known = contents.get(page);
        if (known == null) {
            known = new HashMap<>();
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                known.put(content.getMCID(), glyphs(content));
            }
            contents.put(page, known);
        }
        return known.getOrDefault(number, "");
    }

    /** Where each glyph of a page ends on its right, in points, the foot of the page left out. */
    public List<Float> lineEnds(int page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(document.getPage(page));
        List<Float> ends = new ArrayList<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition position && content.getMCID() >= 0) {
                    ends.add(position.getXDirAdj() + position.getWidthDirAdj());
                }
            }
        }
        return ends;
    }

    /** The glyphs that are seen under the tags of a page, whatever stands beside them. */
    public String seen(int page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(document.getPage(page));
        StringBuilder text = new StringBuilder();
        extractor.getMarkedContents().forEach(content -> seen(content, text));
        return text.toString();
    }

    private static void seen(PDMarkedContent content, StringBuilder text) {
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                seen(inner, text);
            }
        }
    }

    private static String glyphs(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            switch (part) {
                case TextPosition position -> text.append(position.getUnicode());
                case PDMarkedContent inner -> {
                    String actual = inner.getActualText();
                    text.append(actual == null ? glyphs(inner) : actual);
                }
                case PDFormXObject form -> text.append("#");
                default -> throw new IllegalStateException("unexpected " + part);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
