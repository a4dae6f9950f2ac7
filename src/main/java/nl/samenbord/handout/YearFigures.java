package nl.samenbord.handout;

import nl.samenbord.board.Attendance;
import nl.samenbord.board.Counts;
import nl.samenbord.board.Dots;
import nl.samenbord.board.Posted;
import nl.samenbord.board.Voice;
import nl.samenbord.board.years.YearBesideYear;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.handout.paper.Block;
import nl.samenbord.handout.paper.Cell;
import nl.samenbord.handout.paper.Heading;
import nl.samenbord.handout.paper.Paragraph;
import nl.samenbord.handout.paper.Table;
import nl.samenbord.handout.paper.type.Text;
import nl.samenbord.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The two evenings in numbers: for each voice how many were there, wrote and gave dots. */
final class YearFigures {
    private static final float SIZE = 9.5f;

    private final YearBesideYear years;
    private final Texts texts;

    YearFigures(YearBesideYear years, Phrases phrases) {
        this.years = years;
        texts = phrases.texts();
    }

    List<Block> blocks() {
        List<Float> shares = new ArrayList<>(List.of(1.6f));
        List<Cell> head = new ArrayList<>(List.of(small(" ")));
        for (String what :
                List.of(
                        texts.of("sheet.present"),
                        texts.of("sheet.notes"),
                        texts.of("sheet.dots"))) {
            shares.add(1f);
            head.add(small(what + ", " + texts.of("years.then")));
            shares.add(1f);
            head.add(small(what + ", " + texts.of("years.now")));
        }
        List<List<Cell>> rows = years.voices().stream().map(this::row).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, texts.of("years.figures")).bookmarked());
        blocks.add(Paragraph.of(texts.of("years.which", day(years.then()), day(years.now()))));
        if (!years.sure()) {
            blocks.add(Paragraph.of(texts.of("years.unsure")));
        }
        blocks.add(Table.of(shares, head, rows));
        return blocks;
    }

    private String day(YearBoard one) {
        LocalDate day = one.board().meeting().when().date();
        return day == null ? texts.of("years.undated") : texts.day(day);
    }

    private List<Cell> row(Voice voice) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(Text.of(voice.plural()).bold()).asHeading());
        List<YearBoard> both = List.of(years.then(), years.now());
        both.forEach(o -> cells.add(number(new Attendance(o.board()).people(voice.id()))));
        both.forEach(o -> cells.add(number(new Counts(o.board()).by(voice.id()))));
        both.forEach(o -> cells.add(number(dots(o, voice))));
        return cells;
    }

    private static int dots(YearBoard one, Voice voice) {
        Dots dots = new Dots(one.board());
        return Posted.inOrder(one.board()).stream()
                .mapToInt(piece -> dots.of(piece.id(), voice.id()))
                .sum();
    }

    private static Cell small(String words) {
        return Cell.of(Paragraph.of(Look.small(words)).after(0));
    }

    private static Cell number(int count) {
        return cell(Text.of(count == 0 ? "–" : Integer.toString(count)));
    }

    private static Cell cell(Text text) {
        return Cell.of(Paragraph.of(text.size(SIZE)).after(0));
    }
}
