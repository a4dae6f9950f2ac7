package nl.samenbord.ui.grid;

import javafx.scene.Node;

import nl.samenbord.board.Counts;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.fx.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The bottom line of a screen: how many notes by whom, and which page this is. */
final class Footer {
    private final Measures measures;
    private final Pen pen;
    private final Texts texts;

    Footer(Measures measures, Pen pen, Texts texts) {
        this.measures = measures;
        this.pen = pen;
        this.texts = texts;
    }

    double height() {
        return pen.line("H", measures.body()).pitch();
    }

    double top() {
        return measures.height() - measures.margin() - height();
    }

    /** "bladzijde 1 van 2 ›"; empty where there is one page only. */
    static String page(Texts texts, int page, int pages) {
        if (pages == 1) {
            return "";
        }
        String onward = page + 1 < pages ? " ›" : "";
        return texts.of("beamer.page", page + 1, pages) + onward;
    }

    List<Node> at(Template template, Counts counts, int page, int pages) {
        double width = measures.width() - 2 * measures.margin();
        Passage right = pen.line(page(texts, page, pages), measures.body());
        double room = width - right.widest() - (pages > 1 ? 2 * measures.gap() : 0);
        String voices = voices(template, counts);
        String total = texts.of("beamer.notes", counts.total());
        String whole = counts.total() == 0 ? total : total + " · " + voices;
        List<Node> nodes = new ArrayList<>(write(right, Pen.Align.RIGHT));
        List.of(whole, voices).stream()
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
                .map(voice -> texts.of("beamer.by", counts.by(voice.id()), many(voice)))
                .collect(Collectors.joining(", "));
    }

    private static String many(Voice voice) {
        // what stands in brackets explains the word to the facilitator
        String plural = Names.plain(voice.plural()).replaceFirst("\\s*\\(.*\\)$", "");
        return Names.within(plural);
    }
}
