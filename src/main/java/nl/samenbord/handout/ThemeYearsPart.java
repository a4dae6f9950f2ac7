package nl.samenbord.handout;

import nl.samenbord.board.Carried;
import nl.samenbord.board.Theme;
import nl.samenbord.board.years.ThemeYears;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Listing;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.Together;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** Which themes stay, which are gone and which are new. */
final class ThemeYearsPart {
    private final ThemeYears themes;
    private final Phrases phrases;
    private final CameWords words;
    private final Texts texts;

    ThemeYearsPart(ThemeYears themes, Phrases phrases) {
        this.themes = themes;
        this.phrases = phrases;
        words = new CameWords(phrases);
        texts = phrases.texts();
    }

    /** Nothing where neither session has themes. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!themes.staying().isEmpty()) {
            List<Cell> head = List.of(small(texts.of("years.then")), small(texts.of("years.now")));
            blocks.add(
                    Together.of(
                            Heading.of(3, texts.of("years.themes.staying")),
                            Table.of(
                                    List.of(1f, 1f),
                                    head,
                                    themes.staying().stream().map(this::row).toList())));
        }
        add(
                blocks,
                texts.of("years.themes.fresh"),
                themes.fresh().stream().map(this::item).toList());
        add(blocks, texts.of("years.themes.gone"), themes.gone().stream().map(this::item).toList());
        if (!blocks.isEmpty()) {
            blocks.addFirst(Heading.of(2, texts.of("work.themes")).bookmarked());
        }
        return blocks;
    }

    private void add(List<Block> blocks, String heading, List<List<Block>> items) {
        if (!items.isEmpty()) {
            blocks.add(
                    Together.of(Heading.of(3, heading), Listing.of(Listing.Marker.BULLET, items)));
        }
    }

    private List<Cell> row(ThemeYears.Staying one) {
        List<Block> now = new ArrayList<>();
        one.now().forEach(theme -> now.addAll(item(theme)));
        return List.of(
                Cell.of(item(one.then()).toArray(Block[]::new)).asHeading(),
                Cell.of(now.toArray(Block[]::new)));
    }

    private List<Block> item(Theme theme) {
        String title = theme.title().isEmpty() ? texts.of("themes.untitled") : theme.title();
        List<Block> lines = new ArrayList<>();
        lines.add(Paragraph.of(phrases.ofMeeting(Text.of(title).bold().size(10))).after(0));
        if (!theme.wish().isEmpty()) {
            lines.add(Paragraph.of(Look.small(theme.wish())).after(0));
        }
        return lines;
    }

    private List<Block> item(Carried then) {
        String far = words.state(then.came());
        String why = then.came().reason();
        return List.of(
                Paragraph.of(phrases.ofMeeting(Text.of(then.what()).bold().size(10))).after(0),
                Paragraph.of(Look.small(why.isEmpty() ? far : far + " (" + why + ")")).after(0));
    }

    private static Cell small(String words) {
        return Cell.of(Paragraph.of(Look.small(words)).after(0));
    }
}
