package nl.samenbord.handout.paper.type;

import nl.samenbord.handout.paper.pdf.Content;
import nl.samenbord.handout.paper.pdf.ObjectWriter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Sets text in lines and writes lines, with the fonts of one document. */
public final class Typesetter {
    private final Fonts fonts = new Fonts();
    private final SortedSet<Integer> codes = new TreeSet<>();
    private final AtomMaker maker = new AtomMaker(new Shaper(), codes);
    private final Itemizer itemizer = new Itemizer(fonts, maker);
    private final Syllables syllables;

    /** Sets text in this language, unless it says its own. */
    public Typesetter(String language) {
        syllables = new Syllables(maker, language);
    }

    /** The lines of a paragraph; every line end in the text begins a new line. */
    public List<Line> lines(List<Text> pieces, float width, Hyphens hyphens) {
        List<Line> lines = new ArrayList<>();
        if (pieces.isEmpty()) {
            return lines;
        }
        Passage passage = new Passage(pieces);
        String words = passage.words();
        int from = 0;
        while (from <= words.length()) {
            int end = words.indexOf('\n', from);
            int to = end < 0 ? words.length() : end;
            Levels levels = new Levels(words.substring(from, to));
            List<Atom> atoms = itemizer.atoms(passage, from, to, levels);
            float size = passage.style(passage.pieceAt(from, 0)).size();
            LineBreaker breaker =
                    new LineBreaker(
                            maker, syllables.in(passage), atoms, width, levels.base(), size);
            lines.addAll(breaker.lines(hyphens));
            from = to + 1;
        }
        return lines;
    }

    /**
     * Writes a line between a left edge and a width, with the foot of its letters at {@code
     * baseline}. Before anything of a piece is written its style is asked for.
     */
    public void paint(
            Line line,
            Content content,
            Align align,
            double left,
            double width,
            double baseline,
            IntFunction<TextStyle> styles) {
        if (line.atoms().isEmpty()) {
            return;
        }
        double room = width - line.width();
        boolean leftward = (line.base() & 1) == 1;
        double shift =
                switch (align) {
                    case START -> leftward ? room : 0;
                    case CENTRE -> room / 2;
                    case RIGHT -> room;
                };
        new LinePainter(content, styles).paint(line, left + shift, baseline);
    }

    /**
     * The words that must stand beside the glyphs, or an empty text when the glyphs say it all;
     * they don't where a hyphen was added.
     */
    public static String wordsBeside(Text piece, boolean hyphened) {
        boolean needed = hyphened || Characters.needsWords(piece.words());
        return needed ? Characters.spoken(piece.words()) : "";
    }

    /** The characters that no font has and that were shown as a code. */
    public SortedSet<Integer> shownAsCode() {
        return Collections.unmodifiableSortedSet(codes);
    }

    /** Writes the fonts that were used and gives their entries among the resources. */
    public String writeFonts(ObjectWriter writer) throws IOException {
        FontWriter fontWriter = new FontWriter(writer);
        StringBuilder entries = new StringBuilder();
        for (GlyphSet glyphs : fonts.used()) {
            entries.append(fontWriter.write(glyphs));
        }
        return entries.toString();
    }
}
