package nl.samenbord.handout;

import nl.samenbord.board.years.GivenYear;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was filled in beside the notes, then and now; what is other now stands out. */
final class GivenYearsPart {
    private static final float SIZE = 9.5f;

    private final YearBesideYear years;
    private final Phrases phrases;
    private final Texts texts;

    GivenYearsPart(YearBesideYear years, Phrases phrases) {
        this.years = years;
        this.phrases = phrases;
        texts = phrases.texts();
    }

    /** Nothing where nothing was filled in. */
    List<Block> blocks() {
        List<List<Cell>> rows = new ArrayList<>();
        for (GivenYear one :
                GivenYear.all(years.then().board(), years.now().board(), phrases::moment)) {
            String what =
                    Stream.of(one.name(), one.ask().name())
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(" · "));
            Text now = answer(one.now());
            rows.add(
                    List.of(
                            cell(phrases.ofTemplate(Text.of(what).size(SIZE))).asHeading(),
                            cell(answer(one.then())),
                            cell(one.isOther() ? now.bold() : now)));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Cell> head =
                List.of(
                        cell(Look.small(texts.of("years.given.what"))),
                        cell(Look.small(texts.of("years.given.then"))),
                        cell(Look.small(texts.of("years.given.now"))));
        return List.of(
                Heading.of(2, texts.of("years.given")).bookmarked(),
                Table.of(List.of(3f, 2f, 2f), head, rows));
    }

    private static Text answer(String words) {
        return Text.of(words.isEmpty() ? "–" : words).size(SIZE);
    }

    private static Cell cell(Text text) {
        return Cell.of(Paragraph.of(text).after(0));
    }
}
