package nl.samenbord.handout;

import nl.samenbord.board.Carried;
import nl.samenbord.board.years.Sequel;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** What was promised in an earlier session, and what came of it. */
final class CamePart {
    private static final float SIZE = 10;

    private final Sequel sequel;
    private final Phrases phrases;
    private final CameWords words;
    private final Texts texts;

    CamePart(Sequel sequel, Phrases phrases) {
        this.sequel = sequel;
        this.phrases = phrases;
        words = new CameWords(phrases);
        texts = phrases.texts();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, texts.of("came.title")).bookmarked());
        if (sequel.isEmpty()) {
            blocks.add(Paragraph.of(texts.of("came.nothing")));
            return blocks;
        }
        List<List<Cell>> rows = new ArrayList<>();
        sequel.agreements().forEach(one -> rows.add(row(one, false)));
        for (Sequel.OfTheme theme : sequel.themes()) {
            if (theme.theme() != null) {
                rows.add(row(theme.theme(), true));
            }
            theme.steps().forEach(step -> rows.add(row(step, false)));
        }
        List<Cell> head =
                List.of(
                        Cell.of(Paragraph.of(Look.small(texts.of("came.then"))).after(0)),
                        Cell.of(Paragraph.of(Look.small(texts.of("came.since"))).after(0)));
        blocks.add(Table.of(List.of(3f, 2f), head, rows));
        return blocks;
    }

    private List<Cell> row(Carried one, boolean bold) {
        Text what = phrases.ofMeeting(Text.of(one.what()).size(SIZE));
        List<Block> then = new ArrayList<>();
        then.add(Paragraph.of(bold ? what.bold() : what).after(0));
        String about = words.about(one);
        if (!about.isEmpty()) {
            then.add(Paragraph.of(Look.small(about)).after(0));
        }
        List<Block> since = new ArrayList<>();
        since.add(Paragraph.of(Text.of(words.state(one.came())).bold().size(SIZE)).after(0));
        if (!one.came().reason().isEmpty()) {
            Text why = phrases.ofMeeting(Text.of(one.came().reason()).size(SIZE));
            since.add(Paragraph.of(why).after(0));
        }
        return List.of(
                Cell.of(then.toArray(Block[]::new)).asHeading(),
                Cell.of(since.toArray(Block[]::new)));
    }
}
