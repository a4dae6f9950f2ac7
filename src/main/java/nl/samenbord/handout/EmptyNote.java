package nl.samenbord.handout;

import nl.samenbord.board.Kind;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Box;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Card;
import nl.samenbord.handout.paper.Columns;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.WritingLines;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** A note to write on: its kind by shape and word, whose it is and from which table. */
final class EmptyNote {
    /** How much wider what a kind means is than the word before a blank, and a blank than that. */
    private static final float HINT = 5.4f;

    private static final float BLANK = 1.7f;

    private final Phrases phrases;
    private final Texts texts;
    private final Voice voice;
    private final int table;
    private final List<String> languages;

    /** A note of this voice; at table 0 its number is left to fill in. */
    EmptyNote(Phrases phrases, Voice voice, int table, List<String> languages) {
        this.phrases = phrases;
        texts = phrases.texts();
        this.voice = voice;
        this.table = table;
        this.languages = List.copyOf(languages);
    }

    Card card(Kind kind) {
        BoxStyle style = VoiceLook.of(phrases.template(), voice).padded(7, 3);
        List<Block> band = new ArrayList<>();
        Text title = Text.of(phrases.marked(kind) + "   ").bold().size(15);
        band.add(Paragraph.of(title, Text.of(from()).bold().size(10.5f)).after(0));
        List<Text> others = phrases.otherNames(kind.names(), languages);
        if (!others.isEmpty()) {
            band.add(new Paragraph(others, Align.START, 0, false));
        }
        return new Card(
                List.of(new Box(style, band), blanks(kind)),
                List.of(new WritingLines(CardLook.LINE)),
                List.of());
    }

    private String from() {
        String name = phrases.lower(phrases.name(voice.name(), voice.names()));
        return table == 0 ? name : name + " · " + texts.of("report.table", table);
    }

    /** What one fills in: the cell it is about, and the table where that is not known. */
    private Block blanks(Kind kind) {
        List<Columns.Column> parts = new ArrayList<>();
        if (table == 0) {
            addBlank(parts, texts.of("sheet.table"));
        } else {
            parts.add(new Columns.Column(HINT, List.of(line(Text.of(kind.hint()).size(9)))));
        }
        addBlank(parts, texts.of("sheet.cell"));
        return new Columns(5, parts);
    }

    private static void addBlank(List<Columns.Column> parts, String words) {
        BoxStyle style = BoxStyle.PLAIN.edged(Colour.INK).rounded(2).padded(4, 1);
        Paragraph label = line(Text.of(words).size(11)).aligned(Align.RIGHT);
        parts.add(new Columns.Column(1, List.of(label)));
        Block blank = Box.of(style, line(Text.of(" ").size(11)));
        parts.add(new Columns.Column(BLANK, List.of(blank)));
    }

    private static Paragraph line(Text words) {
        return Paragraph.of(words).after(0);
    }
}
