package nl.samenbord.handout;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Places;
import nl.samenbord.board.Theme;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Together;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the team goes on with: each theme with why, and what is behind it. */
final class ThemesPart {
    /** Enough of a note to know it again; it stands in full on its own page. */
    private static final int BEGINNING = 70;

    private final Board board;
    private final Texts texts;

    ThemesPart(Board board, Phrases phrases) {
        this.board = board;
        texts = phrases.texts();
    }

    List<Block> blocks() {
        List<List<Block>> items = board.all(Theme.class).stream().map(this::theme).toList();
        return items.isEmpty()
                ? List.of()
                : List.of(
                        Heading.of(2, texts.of("report.themes")).bookmarked(),
                        Listing.of(Listing.Marker.BULLET, items));
    }

    private List<Block> theme(Theme theme) {
        List<Block> lines = new ArrayList<>();
        lines.add(Paragraph.of(Text.of(theme.title()).bold()).after(1));
        Stream.of(theme.wish(), theme.why())
                .filter(words -> !words.isEmpty())
                .forEach(words -> lines.add(Paragraph.of(words).after(1)));
        String behind = behind(theme);
        if (!behind.isEmpty()) {
            lines.add(Paragraph.of(Look.small(texts.of("report.support", behind))).after(1));
        }
        return List.of(new Together(lines));
    }

    /** The notes and bundles that a theme rests on, in a few words each. */
    private String behind(Theme theme) {
        return theme.supports().stream().map(this::name).collect(Collectors.joining("; "));
    }

    private String name(Id id) {
        return board.bundles()
                .find(id)
                .map(bundle -> bundle.title())
                .or(() -> board.note(id).map(this::named))
                .orElse("");
    }

    private String named(Note note) {
        return new Places(board).of(note).code() + " " + Beginning.of(note.text(), BEGINNING);
    }
}
