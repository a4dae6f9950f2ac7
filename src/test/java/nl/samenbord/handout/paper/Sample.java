package nl.samenbord.handout.paper;

import nl.samenbord.handout.paper.pdf.Colour;
import nl.samenbord.handout.paper.pdf.Description;
import nl.samenbord.handout.paper.type.Align;
import nl.samenbord.handout.paper.type.Text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A paper with every kind of block and every script there is a font for. */
final class Sample {
    static final String MIXED = "المعلمة قالت «Samen bord» يوم 24 november، والموعد الساعة 19:30.";
    static final String LONG_WORD = "meervoudigepersoonlijkheidsstoornis".repeat(8);
    static final int MISSING = 0x12000;

    private static final BoxStyle PARENT =
            BoxStyle.PLAIN.filled(Colour.of("#FFF3C9")).barred(Colour.of("#C79A00")).padded(8, 5);
    private static final BoxStyle AGREED =
            BoxStyle.PLAIN
                    .filled(Colour.of("#F1F9F8"))
                    .edged(Colour.of("#075E5A"))
                    .rounded(5)
                    .padded(14, 10);
    private static final List<String> PARTNERSHIPS =
            List.of("#8F3F00", "#7A1F5C", "#164E8C", "#075E5A", "#435A10");

    private Sample() {}

    static PaperSpec spec() {
        var description =
                new Description(
                        "Wat wensen & verwachten we?",
                        "nl-NL",
                        Instant.parse("2026-11-24T19:30:00Z"));
        return PaperSpec.a4(
                description,
                "Alle briefjes staan hierachter",
                (page, pages) -> page + " / " + pages);
    }

    /** Notes by their language. */
    static Map<String, String> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("nl", "Eén avond per jaar over een thema dat ouders kiezen: ‘pesten’, geld, …");
        notes.put("en", "We would like to hear it sooner when things aren’t going well.");
        notes.put("tr", "Çocuğumuzun öğretmeniyle ayda bir görüşmek istiyoruz, ığüşöç İstanbul.");
        notes.put("pl", "Chcielibyśmy dostawać wiadomości także po polsku – źdźbło, żółć, łąka.");
        notes.put(
                "uk", "Хочемо, щоб діти могли говорити українською на перерві. Її ґанок, її їжа.");
        notes.put("ar", "نريد أن نتحدّث مع المعلّمة مرّة كلّ شهر عن أطفالنا، لا إلّا بعد الدرس.");
        notes.put("fa", "می‌خواهیم پیش از جشن‌ها خبردار شویم.");
        notes.put("he", "היינו רוצים לשמוע מהמורה גם כשהכול בסדר.");
        notes.put("ti", "ምስ መምህር ውላድና ወርሒ ሓንሳብ ክንዛረብ ንደሊ። ቤት ትምህርቲ ንኹሉ ክፉት እዩ።");
        notes.put("hi", "हम चाहते हैं कि शिक्षक हर महीने हमसे बच्चे की प्रगति पर बात करें।");
        notes.put("ta", "ஆசிரியருடன் மாதம் ஒரு முறை பேச விரும்புகிறோம்.");
        notes.put(
                "zh",
                "我们希望每个月都能和老师谈一谈孩子在学校里的情况，而不是只在出了问题的时候才联系。" + "如果有翻译在场，我们会更愿意参加家长会（晚上七点以后最好）。");
        notes.put("vi", "Chúng tôi muốn được mời đến lớp một lần mỗi học kỳ.");
        notes.put("el", "Θέλουμε να μιλάμε με τη δασκάλα κάθε μήνα.");
        return notes;
    }

    static Printed print(ByteArrayOutputStream out) throws IOException {
        Paper paper = new Paper(out, spec(), Progress.NONE);
        paper.add(
                Paragraph.of(
                        Text.of("Ouderavond wensen en verwachtingen")
                                .bold()
                                .size(12)
                                .colour(Colour.of("#075E5A"))));
        paper.add(Heading.of(1, "Wat wensen en verwachten we van elkaar?"));
        paper.add(Paragraph.of("Basisschool De Vlinderboom · dinsdag 24 november 2026"));
        paper.add(Columns.of(wishes("Wat ouders het liefst willen"), wishes("Wat het team wil")));
        paper.add(Heading.of(2, "Waar ging het over?").bookmarked());
        paper.add(heat());
        paper.add(Heading.of(2, "Dit spreken we af").bookmarked());
        paper.add(Box.of(AGREED, agreements()).together());
        paper.breakPage();
        paper.add(Heading.of(2, "Alle briefjes").bookmarked());
        paper.add(Heading.of(3, "D1 · Pedagogisch · Communicatie").bookmarked());
        paper.add(Listing.of(Listing.Marker.NONE, new Each<>(notes().entrySet(), Sample::note)));
        paper.add(Paragraph.of(Text.of(MIXED).in("ar")));
        paper.add(Paragraph.of(LONG_WORD));
        paper.add(
                Paragraph.of(
                        Text.of("Emoji 👍🏽 👩‍🏫 🇳🇱 ❤️ 1️⃣ → ✓ ★ ∀x ∈ ℝ 𝔘 "),
                        Text.of(Character.toString(MISSING)),
                        Text.of(" e\u0301e\u0302\u0323 vet e\u0301").bold(),
                        Text.of(" maat\u00ADschap\u00ADpe\u00ADlijk \uE000 \u0007")));
        paper.add(Heading.of(2, "Alles in een tabel").bookmarked());
        paper.add(Table.of(List.of(1f, 6f, 2f), row("Nr", "Tekst", "Van"), rows(60)));
        return paper.finish();
    }

    private static List<Block> wishes(String title) {
        List<List<Block>> items = new ArrayList<>();
        for (int i = 1; i < 4; i++) {
            items.add(
                    List.of(
                            Paragraph.of(
                                    Text.of("Elke maand een kort bericht over wat goed gaat "),
                                    Text.of(12 - i + " stippen")
                                            .bold()
                                            .colour(Colour.of("#C2185B")))));
        }
        return List.of(
                Heading.of(2, title),
                Listing.of(Listing.Marker.NUMBER, items),
                Listing.of(Listing.Marker.BULLET, items.subList(0, 1)));
    }

    private static Table heat() {
        List<Cell> head = new ArrayList<>(List.of(Cell.empty()));
        for (String colour : PARTNERSHIPS) {
            String words = head.size() == 5 ? "Maat\u00ADschap\u00ADpelijk" : "Formeel";
            Text name = Text.of(words).size(9).bold().colour(Colour.WHITE);
            head.add(
                    Cell.of(Paragraph.of(name).aligned(Align.CENTRE))
                            .styled(BoxStyle.PLAIN.filled(Colour.of(colour)).rounded(3))
                            .centredVertically());
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (String aspect : List.of("Communicatie", "Cultuur", "Organisatie")) {
            List<Cell> row = new ArrayList<>();
            Text name = Text.of(aspect).size(9).bold();
            row.add(
                    Cell.of(Paragraph.of(name).aligned(Align.RIGHT))
                            .asHeading()
                            .centredVertically());
            for (String colour : PARTNERSHIPS) {
                Colour tint = Colour.of(colour).tint(0.1 + row.size() * 0.08);
                row.add(
                        Cell.of(
                                        Paragraph.of(Text.of("1" + row.size()).bold())
                                                .aligned(Align.CENTRE))
                                .styled(BoxStyle.PLAIN.filled(tint).rounded(3)));
            }
            rows.add(row);
        }
        return Table.of(List.of(1.5f, 1f, 1f, 1f, 1f, 1f), head, rows).gapped(2.5f);
    }

    private static Table agreements() {
        return new Table(
                List.of(5f, 2f, 1.5f),
                List.of(row("Afspraak", "Wie", "Wanneer")),
                List.of(row("Koffie-inloop starten", "ouderraad en groep 1–2", "januari")),
                0,
                null,
                0);
    }

    private static List<Block> note(Map.Entry<String, String> note) {
        return List.of(
                Box.of(
                                PARENT,
                                Paragraph.of(Text.of(note.getValue()).in(note.getKey())).after(2),
                                Paragraph.of(Text.of("ouder · wens · tafel 2").size(8.5f)))
                        .together());
    }

    private static List<Cell> row(String... words) {
        List<Cell> row = new ArrayList<>();
        for (String word : words) {
            row.add(Cell.of(Text.of(word).size(9)));
        }
        return row;
    }

    private static List<List<Cell>> rows(int count) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(
                    row("" + i, "Graag een foto van de week bij het bericht, elke week.", "ouder"));
        }
        return rows;
    }
}
