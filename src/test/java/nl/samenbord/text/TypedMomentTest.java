package nl.samenbord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class TypedMomentTest {
    private static TypedMoment moments(Language language) {
        Texts texts = new Texts(language);
        return new TypedMoment(texts, new TypedDay(texts, LocalDate.of(2026, 11, 24)));
    }

    @Test
    void aDayAndAMonthAreUnderstoodAndWordsStay() {
        TypedMoment dutch = moments(Language.DUTCH);
        assertEquals("2027-02-01", dutch.kept("1-2-2027"));
        assertEquals("2027-02", dutch.kept("februari 2027"));
        assertEquals("2027-02", dutch.kept("2-2027"));
        assertEquals("2027-02", dutch.kept("2027-02"));
        assertEquals("na de vakantie", dutch.kept("na de vakantie"));
        assertEquals("", dutch.kept(""));
        assertEquals("2027-03", moments(Language.ENGLISH).kept("March 2027"));
    }

    @Test
    void whatIsShownIsUnderstoodAgain() {
        for (Language language : Language.values()) {
            TypedMoment moments = moments(language);
            for (String kept : new String[] {"2027-02-01", "2027-02", "ooit", ""}) {
                assertEquals(kept, moments.kept(moments.shown(kept)), language + " " + kept);
            }
        }
    }
}
