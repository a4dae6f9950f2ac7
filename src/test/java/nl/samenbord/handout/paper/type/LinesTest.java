package nl.samenbord.handout.paper.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

final class LinesTest {
    private static final String CHINESE =
            "我们希望：每个月（最好是2026年9月以后）都能和老师“谈一谈”孩子的情况，好吗？老师说：“好！”" + "《家长会》……——晚上7点、8点都可以；费用￥100，占5％。";

    private final Typesetter typesetter = new Typesetter("nl");

    private List<String> set(String text, float width) {
        return typesetter.lines(List.of(Text.of(text)), width, Hyphens.WHERE_USEFUL).stream()
                .map(line -> line.atoms().stream().map(Atom::text).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void noLineOfChineseBeginsOrEndsWithAMarkThatNeverDoes() {
        for (float width = 80; width < 500; width += 3.5f) {
            List<String> lines = set(CHINESE, width);
            assertEquals(CHINESE, String.join("", lines));
            for (String line : lines.subList(1, lines.size())) {
                assertTrue("：，。？！；、）”》…—％".indexOf(line.charAt(0)) < 0, width + line);
            }
            for (String line : lines.subList(0, lines.size() - 1)) {
                char last = line.charAt(line.length() - 1);
                assertTrue("（“《￥".indexOf(last) < 0, width + line);
            }
        }
    }

    @Test
    void noLineIsWiderThanItsRoom() {
        String text =
                "Rapportgesprekkenvoorbereiding, een-op-eengesprekken en ver\u00ADant\u00ADwoor"
                        + "\u00ADding; wel/niet (groep 5–6) \uD808\uDC00\uD808\uDC00 "
                        + CHINESE
                        + " نريد أن نتحدّث مع المعلّمة 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 "
                        + "a".repeat(300);
        for (float width = 60; width < 500; width += 7) {
            for (Line line :
                    typesetter.lines(List.of(Text.of(text)), width, Hyphens.WHERE_USEFUL)) {
                assertTrue(line.width() <= width + 0.1f, line.width() + " of " + width);
            }
        }
    }
}
