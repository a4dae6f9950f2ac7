package nl.samenbord.ui.facilitator.notes;

import javafx.scene.layout.Region;

import nl.samenbord.board.Board;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Posted;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.parts.SignalWords;
import nl.samenbord.ui.fx.Fonts;

import java.util.List;

/** Makes cards of notes and bundles for elsewhere than on the wall, looking the same. */
public final class Pieces {
    private final CardText writer;
    private final Texts texts;
    private final SignalWords words;

    /** Writes in these fonts and texts; the words tell why a note is held back. */
    public Pieces(Fonts fonts, Texts texts, SignalWords words) {
        writer = new CardText(fonts);
        this.texts = texts;
        this.words = words;
    }

    /** A card of this piece, with no name of its own. */
    public Region card(Board board, Posted piece) {
        Dots dots = new Dots(board);
        Region card =
                switch (piece) {
                    case Posted.Loose loose ->
                            note(board, Posting.of(board, loose.note(), dots, texts));
                    case Posted.Laid laid -> {
                        List<Posting> inside =
                                laid.notes().stream()
                                        .map(note -> Posting.of(board, note, dots, texts))
                                        .toList();
                        yield new BundleCard(
                                new Bundled(
                                        laid.bundle(),
                                        Posting.dots(board.template(), laid.id(), dots),
                                        inside),
                                inside.stream().map(posting -> note(board, posting)).toList(),
                                writer,
                                texts);
                    }
                };
        card.setId(null);
        return card;
    }

    /** What a screen reader says of it. */
    public String spoken(Posted piece) {
        return switch (piece) {
            case Posted.Loose loose -> loose.note().text();
            case Posted.Laid laid -> texts.of("bundle.of", laid.bundle().title());
        };
    }

    private NoteCard note(Board board, Posting posting) {
        String held = words.of(board, posting.note());
        NoteCard card = new NoteCard(posting, writer, texts, held);
        card.setId(null);
        card.setMouseTransparent(true);
        return card;
    }
}
