package nl.samenbord.ui.facilitator.typing;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;

import nl.samenbord.board.Kind;
import nl.samenbord.board.Template;
import nl.samenbord.board.Voice;
import nl.samenbord.ui.facilitator.hand.Drafts;
import nl.samenbord.ui.facilitator.hand.Typing;
import nl.samenbord.ui.facilitator.keys.Command;
import nl.samenbord.ui.facilitator.keys.KeyTable;
import nl.samenbord.ui.facilitator.keys.Press;
import nl.samenbord.ui.facilitator.parts.Ids;
import nl.samenbord.ui.facilitator.parts.Parts;
import nl.samenbord.ui.fx.Token;
import nl.samenbord.ui.grid.Mark;
import nl.samenbord.workshop.Draft;

import java.util.ArrayList;
import java.util.List;

/** Of which kind the next note is, and by which voice. */
final class KindChooser extends HBox {
    private static final double SHAPE = 12;

    private final Chooser kinds;
    private final Chooser voices;

    KindChooser(Template template, Typing typing, Parts parts, KeyTable keys) {
        getStyleClass().add("choosers");
        setAlignment(Pos.CENTER_LEFT);
        kinds =
                new Chooser(
                        parts,
                        parts.texts().of("typing.kind"),
                        kinds(template, keys),
                        kind -> typing.change(d -> Drafts.by(d, kind, d.voice(), d.table())));
        voices =
                new Chooser(
                        parts,
                        parts.texts().of("typing.voice"),
                        voices(template, keys),
                        voice -> typing.change(d -> Drafts.by(d, d.kind(), voice, d.table())));
        for (Kind kind : template.kinds()) {
            Shape mark = Mark.of(kind.shape(), SHAPE, Color.TRANSPARENT, Token.INK.colour());
            mark.getStyleClass().add("mark");
            kinds.button(kind.id()).setGraphic(mark);
        }
        for (Voice voice : template.voices()) {
            voices.button(voice.id())
                    .setStyle("-sb-voice: " + voice.colour() + "; -sb-edge: " + voice.edge());
            voices.button(voice.id()).getStyleClass().add("voice");
        }
        getChildren().setAll(kinds, voices);
    }

    void show(Draft draft) {
        kinds.choose(draft.kind());
        voices.choose(draft.voice());
    }

    private static List<Chooser.Choice> kinds(Template template, KeyTable keys) {
        List<Chooser.Choice> choices = new ArrayList<>();
        for (Kind kind : template.kinds()) {
            String key = keys.keyFor(new Press(Command.KIND, choices.size()));
            choices.add(new Chooser.Choice(kind.id(), Ids.kind(kind.id()), kind.name(), key));
        }
        return choices;
    }

    private static List<Chooser.Choice> voices(Template template, KeyTable keys) {
        List<Chooser.Choice> choices = new ArrayList<>();
        for (Voice voice : template.voices()) {
            String key = keys.keyFor(new Press(Command.VOICE, choices.size()));
            choices.add(new Chooser.Choice(voice.id(), Ids.voice(voice.id()), voice.name(), key));
        }
        return choices;
    }
}
