package nl.samenbord.ui.facilitator.years;

import javafx.scene.Node;
import javafx.scene.control.Label;

import nl.samenbord.board.Voice;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.facilitator.parts.WrappingRow;
import nl.samenbord.ui.grid.Names;

import java.util.List;
import java.util.Locale;

/** A small mark for each voice, told apart by its letters too, and what they stand for. */
final class VoiceMarks {
    private static final double GAP = 14;

    private final Parts parts;
    private final List<Voice> voices;

    VoiceMarks(Parts parts, List<Voice> voices) {
        this.parts = parts;
        this.voices = List.copyOf(voices);
    }

    /** The mark of a voice. */
    Label of(Voice voice) {
        Label mark = parts.label(letters(voice), "year-voice");
        mark.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-background-color: %s, %s; -fx-background-insets: 0, 1;",
                        voice.edge(),
                        voice.colour()));
        return mark;
    }

    /** All marks with their words, and what the dots are. */
    Node legend() {
        WrappingRow row = new WrappingRow(GAP);
        for (Voice voice : voices) {
            Label one = parts.label(Names.many(voice), "year-legend");
            one.setGraphic(of(voice));
            row.getChildren().add(one);
        }
        row.getChildren().add(parts.label("● " + parts.texts().of("reading.ofDots"), "year-dots"));
        return row;
    }

    /** As few of its first letters as no other voice begins with. */
    private String letters(Voice voice) {
        String name = Names.many(voice);
        for (int length = 1; length < name.length(); length++) {
            String begin = name.substring(0, length);
            if (voices.stream().filter(one -> Names.many(one).startsWith(begin)).count() == 1) {
                return begin;
            }
        }
        return name;
    }
}
