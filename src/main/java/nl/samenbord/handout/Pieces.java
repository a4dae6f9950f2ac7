package nl.samenbord.handout;

import nl.samenbord.board.Ask;
import nl.samenbord.board.Note;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Box;
import nl.samenbord.handout.paper.BoxStyle;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.type.Text;

import java.util.ArrayList;
import java.util.List;

/** Notes and bundles as boxes; whose note it is, is said in words and shown by its bar. */
final class Pieces {
    /** From one note to the next, in points. */
    static final float APART = 6;

    private static final Colour BUNDLE_EDGE = Colour.of("#14181D");

    private final Template template;
    private final Phrases phrases;

    Pieces(Template template, Phrases phrases) {
        this.template = template;
        this.phrases = phrases;
    }

    Block block(Posted piece) {
        return switch (piece) {
            case Posted.Loose loose -> note(loose.note()).together();
            case Posted.Laid laid -> bundle(laid);
        };
    }

    private Box note(Note note) {
        Voice voice = template.voice(note.voice());
        return new Box(VoiceLook.of(template, voice).rounded(2).padded(5, 3), lines(note));
    }

    private List<Block> lines(Note note) {
        List<Block> lines = new ArrayList<>();
        lines.add(Paragraph.of(phrases.words(note, 9.5f)).after(1));
        if (!note.translation().isEmpty()) {
            String words = phrases.texts().of("report.translation", note.translation());
            lines.add(Paragraph.of(Text.of(words).size(8.5f)).after(1));
        }
        String answers = phrases.answers(Ask.Of.NOTE, note.id().toString());
        if (!answers.isEmpty()) {
            lines.add(Paragraph.of(Text.of(answers).bold().size(8.5f)).after(1));
        }
        lines.add(Paragraph.of(Look.small(line(note))).after(0));
        return lines;
    }

    private String line(Note note) {
        String dots = phrases.dots(note.id());
        String origin = phrases.origin(note);
        return dots.isEmpty() ? origin : origin + " · " + dots;
    }

    private Block bundle(Posted.Laid laid) {
        List<Block> lines = new ArrayList<>();
        lines.add(Paragraph.of(Text.of(laid.bundle().title()).bold()).after(1).keptWithNext());
        String count = phrases.texts().of("report.bundle", laid.notes().size());
        String dots = phrases.dots(laid.id());
        String line = dots.isEmpty() ? count : count + " · " + dots;
        lines.add(Paragraph.of(Look.small(line)).after(3).keptWithNext());
        List<List<Block>> notes =
                laid.notes().stream().map(note -> List.<Block>of(note(note).together())).toList();
        lines.add(new Listing(Listing.Marker.NONE, APART, notes));
        return new Box(BoxStyle.PLAIN.edged(BUNDLE_EDGE).rounded(3).padded(5, 4), lines).together();
    }
}
