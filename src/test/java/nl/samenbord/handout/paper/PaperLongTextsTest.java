package nl.samenbord.handout.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.handout.paper.ReadBack.Tagged;
import nl.samenbord.handout.paper.type.Text;

import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts ten times as long as a note may be, with and without places to break them. */
final class PaperLongTextsTest {
    private static final int LENGTH = 20_000;

    private static String of(String part) {
        return part.repeat(LENGTH / part.length());
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("one letter", of("a"));
        texts.put("one Dutch word", of("verwachting"));
        texts.put("soft hyphens", of("ver\u00ADwach\u00ADting"));
        texts.put("Arabic without a space", of("بيتالمدرسة"));
        texts.put("Arabic", of("نريد أن نتحدّث مع المعلّمة "));
        texts.put("Hebrew without a space", of("שלום"));
        texts.put("both directions", of("abcשלום12 "));
        texts.put("emoji families", of("👨‍👩‍👧‍👦"));
        texts.put("Hindi without a space", of("शिक्षक"));
        texts.put("Tamil", of("ஆசிரியருடன் "));
        texts.put("Chinese", of("我们希望，老师。"));
        texts.put("Tigrinya", of("ምስ፡መምህር፡"));
        texts.put("accents on one letter", "e" + of("\u0301"));
        texts.put("embeddings", of("\u202Bא\u202Aa"));
        texts.put("no font", of("\uD808\uDC00"));
        texts.put("spaces", of(" ") + "x");
        return texts;
    }

    private static byte[] print(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Paper paper = new Paper(out, Sample.spec(), Progress.NONE);
        paper.add(Columns.of(List.of(Paragraph.of(text)), List.of(Paragraph.of("ernaast"))));
        paper.finish();
        return out.toByteArray();
    }

    @Test
    void nothingOfALongTextIsLost() throws IOException {
        for (Map.Entry<String, String> text : texts().entrySet()) {
            try (ReadBack back = new ReadBack(print(text.getValue()))) {
                // letters are composed and marks that can't be seen are left out
                Tagged wanted = new Tagged("P", "", Text.of(text.getValue()).words());
                assertTrue(back.tags().contains(wanted), text.getKey());
            }
        }
    }

    @Test
    void longTextsMeetTheStandards() throws IOException, VeraPDFException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Paper paper = new Paper(out, Sample.spec(), Progress.NONE);
        for (String name : List.of("soft hyphens", "Arabic", "emoji families", "no font")) {
            String text = texts().getOrDefault(name, "");
            paper.add(Paragraph.of(text));
        }
        paper.finish();
        Standard.assertMet(out.toByteArray());
    }
}
