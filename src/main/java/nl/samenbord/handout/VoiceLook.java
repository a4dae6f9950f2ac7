package nl.samenbord.handout;

import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.BarLine;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.pdf.Colour;

/** How a note shows whose it is, in colour and without: each voice has a line of its own. */
final class VoiceLook {
    private static final double PALE = 0.45;

    private VoiceLook() {}

    static BoxStyle of(Template template, Voice voice) {
        BarLine[] lines = BarLine.values();
        BarLine line = lines[template.voices().indexOf(voice) % lines.length];
        return BoxStyle.PLAIN
                .filled(Colour.of(voice.colour()).tint(PALE))
                .barred(Colour.of(voice.edge()), line);
    }
}
