package nl.samenbord.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

final class PrivateColumnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naam",
                "Uw naam",
                "Wat is uw naam?",
                "Naam kind",
                "Voornaam",
                "Achternaam",
                "Name",
                "First name",
                "Full Name",
                "What is the name of your child?",
                "Hoe heet u?",
                "Wie bent u?",
                "E-mailadres",
                "Email",
                "E-mail",
                "Email Address",
                "Username",
                "Uw e-mailadres (optioneel)",
                "Telefoonnummer",
                "Op welk telefoonnummer kunnen we u bellen?",
                "Tel.",
                "Mobiel",
                "Phone number",
                "IP-adres",
                "IP Address",
                "Tijdstempel",
                "Timestamp",
                "Begintijd",
                "Voltooiingstijd",
                "Starttijd",
                "Start time",
                "Completion time",
                "Last modified time",
                "Tijd van laatste wijziging",
                "Datum",
                "Datum en tijd",
                "Date Submitted",
                "Ingevuld op",
                "Adres",
                "Postcode",
                "Respondent ID",
                "Gebruiker",
                "Naam leerkracht",
                "Vraag 1 (naam)",
                "Submission Date"
            })
    void aHeadingThatAsksWhoOrWhenIsPrivate(String heading) {
        assertTrue(PrivateColumn.is(heading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wat wenst u?",
                "Waar wilt u meer tijd voor?",
                "Wat maakt het contact aangenaam?",
                "Tekst",
                "Vakje",
                "Van wie",
                "Wat vindt u van telefoons op school en in de klas?",
                "Waar wilt u op kunnen rekenen?",
                "What do you wish for?",
                "Ouder of school",
                "Wat zou u willen op de eerste dag?",
                "How should the school reach you by e-mail?"
            })
    void aQuestionAboutSchoolIsNot(String heading) {
        assertFalse(PrivateColumn.is(heading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ouder@voorbeeld.example", "0612345678", "06 - 12 34 56 78", "+31 6 1234 5678",
                "192.168.0.12", "2001:db8::1", "24-11-2026", "24-11-2026 19:02:11",
                "2026/11/24 7:02:11 PM GMT+1", "11/24/26 19:02", "19:02", "19.02 uur",
                "2026-11-24T19:02:11Z", "24 november 2026"
            })
    void whatIsMostlyAnAddressANumberOrAMomentIsPrivate(String value) {
        assertTrue(PrivateColumn.isOf(List.of(value, value, "geen")));
        assertFalse(PrivateColumn.isOf(List.of("Meer tijd", "Bellen op 0612345678", "3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wilde Roos", "Roos van de Berg", "El-Amin Zon", "W. Zee"})
    void whatIsWrittenAsWholeNamesIsPrivate(String name) {
        assertTrue(PrivateColumn.isOfNames(List.of(name, name)));
        assertFalse(PrivateColumn.isOfNames(List.of("Meer tijd", "Koffie met elkaar", "Ouder")));
    }
}
