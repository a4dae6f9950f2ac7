package nl.samenbord.ui.grid;

import javafx.scene.Node;

import nl.samenbord.board.Counts;
import nl.samenbord.board.Template;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The bottom line of a screen: how many notes by whom, and which page this is. */
public final class Footer {
    private final Measures measures;
    private final Pen pen;
    private final Texts texts;

    /** Words from these texts. */
    public Footer(Measures measures, Pen pen, Texts texts) {
        this.measures = measures;
        this.pen = pen;
        this.texts = texts;
    }

    /** How high it is. */
    public double height() {
        return pen.line("H", measures.body()).pitch();
    }

    /** Where it begins. */
    public double top() {
        return measures.height() - measures.margin() - height();
    }

    /** "bladzijde 1 van 2 ›"; empty where there is one page only. */
    public static String page(Texts texts, int page, int pages) {
        if (pages == 1) {
            return "";
        }
        String onward = page + 1 < pages ? " ›" : "";
        return texts.of("page.number", page + 1, pages) + onward;
    }

    /** At the left these words, where there is room for them; at the right which page this is. */
    public List<Node> at(String left, int page, int pages) {
        return at(List.of(left), page, pages);
    }

    List<Node> at(Template template, Counts counts, int page, int pages) {
        String voices = voices(template, counts);
        String total = texts.of("notes.soFar", counts.total());
        String whole = counts.total() == 0 ? total : total + " · " + voices;
        return at(List.of(whole, voices), page, pages);
    }

    /** The first of these that fits. */
    private List<Node> at(List<String> lefts, int page, int pages) {
        double width = measures.width() - 2 * measures.margin();
        Passage right = pen.line(page(texts, page, pages), measures.body());
        double room = width - right.widest() - (pages > 1 ? 2 * measures.gap() : 0);
        List<Node> nodes = new ArrayList<>(write(right, Pen.Align.RIGHT));
        lefts.stream()
                .map(words -> pen.line(words, measures.body()))
                .filter(words -> words.widest() <= room)
                .findFirst()
                .ifPresent(words -> nodes.addAll(write(words, Pen.Align.LEFT)));
        return nodes;
    }

    private List<Node> write(Passage words, Pen.Align align) {
        double width = measures.width() - 2 * measures.margin();
        return pen.write(words, measures.margin(), top(), width, align, Token.INK.colour());
    }

    private String voices(Template template, Counts counts) {
        return Legend.voices(template, counts).stream()
                .map(
                        voice ->
                                texts.of(
                                        "beamer.by",
                                        counts.by(voice.id()),
                                        Names.within(Names.many(voice))))
                .collect(Collectors.joining(", "));
    }
}
