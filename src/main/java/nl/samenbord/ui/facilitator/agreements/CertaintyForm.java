package nl.samenbord.ui.facilitator.agreements;

import nl.samenbord.board.Certainty;
import nl.samenbord.board.Id;
import nl.samenbord.board.Voice;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.hand.Hand;
import nl.samenbord.ui.facilitator.parts.ItemRows;
import nl.samenbord.ui.grid.Names;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What one voice can count on, a line each. */
final class CertaintyForm implements ItemRows.Form<Certainty> {
    private final Hand hand;
    private final Texts texts;
    private final Voice voice;

    CertaintyForm(Hand hand, Texts texts, Voice voice) {
        this.hand = hand;
        this.texts = texts;
        this.voice = voice;
    }

    @Override
    public List<ItemRows.Field> fields() {
        return List.of(
                new ItemRows.Field(
                        "certainty-" + voice.id(),
                        texts.of("agreements.certainty", Names.within(Names.many(voice))),
                        1));
    }

    @Override
    public List<Certainty> items() {
        return hand.board().all(Certainty.class).stream()
                .filter(certainty -> certainty.voice().equals(voice.id()))
                .toList();
    }

    @Override
    public List<String> texts(Certainty certainty) {
        return List.of(certainty.text());
    }

    @Override
    public Certainty item(Id id, @Nullable Certainty before, List<String> typed) {
        return new Certainty(id, voice.id(), typed.getFirst());
    }
}
