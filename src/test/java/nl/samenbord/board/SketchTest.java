package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.Seed;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

final class SketchTest {
    private final Template two = Grids.template(2, 2);

    private static List<String> ids(List<? extends Named<?>> parts) {
        return parts.stream().map(Named::id).toList();
    }

    @Test
    void anIdFollowsTheNameAndStaysNoneOfTheOthers() {
        List<Column> columns = Named.renamed(two.columns(), 1, "Thu\u00ADis & Buurt");
        assertEquals(List.of("k0", "thuis-buurt"), ids(columns));
        List<Column> same = Named.renamed(columns, 0, "Thuis, Buurt!");
        assertEquals(List.of("thuis-buurt-2", "thuis-buurt"), ids(same));
        assertEquals(List.of("1", "thuis-buurt"), ids(Named.renamed(columns, 0, "你好")));
        assertEquals(List.of("cafe", "thuis-buurt"), ids(Named.renamed(columns, 0, "Café")));
    }

    @Test
    void whatSaidMoreOfAnOldNameGoesWithIt() {
        Column before = Named.renamed(two.columns(), 0, "Communicatie").getFirst();
        assertEquals("Comm.", before.shortName());
        assertEquals("Communicatie", before.longName());
        Column column =
                new Column(
                        "i", "Informeel", "Inf.", "Informeel partnerschap", "t", "", "", "", "d");
        Column hyphened = Named.renamed(List.of(column), 0, "Infor\u00ADmeel").getFirst();
        assertEquals("Informeel partnerschap", hyphened.longName());
        assertEquals("d", hyphened.description());
        Column renamed = Named.renamed(List.of(column), 0, "Thuis").getFirst();
        assertEquals(
                List.of("Thuis", "Thuis", ""),
                List.of(renamed.shortName(), renamed.longName(), renamed.description()));
    }

    @Test
    void questionsGoWithTheirColumnsAndRows() {
        Template swapped = new Sketch(two).arranged(List.of(1, 0), List.of(1));
        assertEquals(List.of("k1", "k0"), ids(swapped.columns()));
        assertEquals("Hoe is B2?", swapped.question(new Cell(0, 0)));
        assertEquals("Hoe is A2?", swapped.question(new Cell(1, 0)));
        assertEquals(2, swapped.questions().size());
    }

    @Test
    void anEmptyQuestionIsNone() {
        Template asked = new Sketch(two).asking(new Cell(0, 0), "");
        assertEquals(3, asked.questions().size());
        assertEquals("", asked.question(new Cell(0, 0)));
    }

    @Test
    void noTwoPartsEverHaveOneId() {
        long seed = Seed.of(SketchTest.class);
        Random random = new Random(seed);
        Template template = two;
        String[] names = {"Thuis", "thuis", "Thu\u00ADis", "", "學校", "Thuis 2", "k0", "1"};
        for (int step = 0; step < 500; step++) {
            String name = names[random.nextInt(names.length)];
            List<Column> columns = template.columns();
            Sketch sketch = new Sketch(template);
            int place = random.nextInt(columns.size());
            template =
                    switch (random.nextInt(3)) {
                        case 0 -> sketch.columns(Named.renamed(columns, place, name));
                        case 1 ->
                                columns.size() < Cell.MOST_COLUMNS
                                        ? sketch.columns(Named.plus(columns, columns.get(place)))
                                        : template;
                        default -> {
                            List<Integer> stay =
                                    new ArrayList<>(
                                            IntStream.range(0, columns.size()).boxed().toList());
                            stay.remove(Integer.valueOf(place));
                            yield stay.isEmpty() ? template : sketch.arranged(stay, List.of(0, 1));
                        }
                    };
        }
        // a template with one id twice would have refused to be
        assertTrue(template.columns().size() >= 1, "seed " + seed);
    }

    @Test
    void whatATemplateLacksIsFound() {
        assertEquals(List.of(), Lack.of(two));
        Sketch sketch = new Sketch(two);
        assertEquals(
                List.of(new Lack(Lack.Part.TITLE, 0, Lack.Why.MISSING)),
                Lack.of(sketch.titled(" \u00AD")));
        assertEquals(
                List.of(new Lack(Lack.Part.COLUMN, 1, Lack.Why.TWICE)),
                Lack.of(sketch.columns(Named.renamed(two.columns(), 1, "kolomnaam\u00AD 0"))));
        assertEquals(
                List.of(new Lack(Lack.Part.ROW, 0, Lack.Why.TOO_LONG)),
                Lack.of(sketch.rows(Named.renamed(two.rows(), 0, "x".repeat(81)))));
        assertEquals(
                List.of(new Lack(Lack.Part.QUESTION, 2, Lack.Why.TOO_LONG)),
                Lack.of(sketch.asking(new Cell(1, 0), "x".repeat(301))));
        assertEquals(
                List.of(new Lack(Lack.Part.VOICE, 0, Lack.Why.MISSING)),
                Lack.of(sketch.voices(Named.renamed(two.voices(), 0, ""))));
        assertEquals(
                List.of(new Lack(Lack.Part.KIND, 1, Lack.Why.TWICE)),
                Lack.of(sketch.kinds(Named.renamed(two.kinds(), 1, "wens"))));
    }
}
