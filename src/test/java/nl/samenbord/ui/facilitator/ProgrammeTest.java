package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

import nl.samenbord.board.Meeting;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Programme.Part;
import nl.samenbord.board.Welcome;
import nl.samenbord.ui.facilitator.evening.EveningIds;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.programme.ProgrammeIds;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

final class ProgrammeTest extends LaptopCase {
    private Programme programme() {
        return bench.workshop.board().programme();
    }

    private Meeting meeting() {
        return bench.workshop.board().meeting();
    }

    private List<String> names() {
        return programme().parts().stream().map(Part::name).toList();
    }

    private void fill(String id, String words) {
        bench.focus(id);
        bench.run(() -> ((TextInputControl) node(id)).clear());
        keys.type(words);
    }

    @Test
    void anEveningWithoutAProgrammeOffersToMakeOne() {
        click(EveningIds.PLAN);
        click(ProgrammeIds.ONE_HOUR);
        assertEquals(60, programme().minutes());
        click(ProgrammeIds.TWO_HOURS);
        assertEquals(120, programme().minutes());
        assertFalse(node(EveningIds.PLAN).isVisible());
        keys.press(CONTROL, Z);
        assertEquals(60, programme().minutes());
    }

    @Test
    void aPartIsAddedNamedTimedAndGivenAScene() {
        keys.press(CONTROL, DIGIT8);
        click(ProgrammeIds.ADD);
        keys.type("Muziek van groep acht");
        keys.press(TAB);
        fill(ProgrammeIds.minutes(0), "12");
        keys.press(ENTER);
        bench.focus(ProgrammeIds.scene(0));
        keys.press(DOWN);
        keys.press(DOWN);
        Part part = programme().parts().getFirst();
        assertEquals("Muziek van groep acht", part.name());
        assertEquals(12, part.minutes());
        assertEquals("column", part.scene());
    }

    @Test
    void partsGoUpAndDownAndOutWhileTheyRun() {
        click(Work.PROGRAMME.id());
        click(ProgrammeIds.TWO_HOURS);
        List<String> before = names();
        keys.press(F6);
        keys.press(F6);
        click(ProgrammeIds.down(1));
        assertEquals(before.get(1), names().get(2));
        assertTrue(node(ProgrammeIds.down(2)).isFocused());
        keys.press(ENTER);
        assertEquals(before.get(1), names().get(3));
        assertEquals(programme().parts().get(3).id(), bench.director.course().part());
        click(ProgrammeIds.remove(0));
        assertEquals(before.size() - 1, names().size());
        keys.press(CONTROL, Z);
        keys.press(CONTROL, Z);
        keys.press(CONTROL, Z);
        assertEquals(before, names());
    }

    @Test
    void aPartAlwaysHasAName() {
        click(Work.PROGRAMME.id());
        click(ProgrammeIds.ONE_HOUR);
        List<String> before = names();
        fill(ProgrammeIds.name(0), "");
        keys.press(ENTER);
        assertEquals(before, names());
        keys.press(ESCAPE);
        assertEquals(before.getFirst(), text(ProgrammeIds.name(0)));
    }

    @Test
    void minutesCanBeLeftOutForAPartWithoutAClock() {
        click(Work.PROGRAMME.id());
        click(ProgrammeIds.ONE_HOUR);
        fill(ProgrammeIds.minutes(2), "");
        keys.press(ENTER);
        assertEquals(0, programme().parts().get(2).minutes());
        assertEquals("Samen 55 minuten", node(ProgrammeIds.TOTAL).getAccessibleText());
    }

    @Test
    void whatTheMeetingIsIsTypedInAndTakenBack() {
        click(Work.PROGRAMME.id());
        click(ProgrammeIds.DATA);
        Meeting before = meeting();
        fill(ProgrammeIds.SCHOOL, "De Regenboog");
        fill(ProgrammeIds.TITLE, "Wensenavond");
        fill(ProgrammeIds.DATE, "8-12-2026");
        fill(ProgrammeIds.BEGIN, "19.30");
        fill(ProgrammeIds.END, "21");
        fill(ProgrammeIds.KEEP_UNTIL, "1 maart 2027");
        keys.press(ENTER);
        assertEquals("De Regenboog", meeting().school().name());
        assertEquals("Wensenavond", meeting().title());
        assertEquals(LocalDate.of(2026, 12, 8), meeting().when().date());
        assertEquals("19:30", meeting().when().begin());
        assertEquals("21:00", meeting().when().end());
        assertEquals(LocalDate.of(2027, 3, 1), meeting().keepUntil());
        for (int i = 0; i < 6; i++) {
            keys.press(CONTROL, Z);
        }
        assertEquals(before, meeting());
    }

    private boolean isSeen(Node node) {
        return node == null || (node.isVisible() && isSeen(node.getParent()));
    }

    @Test
    void whatIsNoDayOrHourIsToldAndChangesNothing() {
        click(Work.PROGRAMME.id());
        click(ProgrammeIds.DATA);
        Meeting before = meeting();
        fill(ProgrammeIds.DATE, "31-2-2026");
        fill(ProgrammeIds.BEGIN, "25:10");
        keys.press(ENTER);
        assertEquals(before, meeting());
        assertEquals(2, robot.lookup(".advice").queryAll().stream().filter(this::isSeen).count());
        assertEquals("25:10", text(ProgrammeIds.BEGIN));
        keys.press(ESCAPE);
        assertEquals("", text(ProgrammeIds.BEGIN));
    }

    @Test
    void languagesAreChosenUpToEightWithALineOfWelcomeEach() {
        click(Work.PROGRAMME.id());
        click(ProgrammeIds.DATA);
        for (String tag : List.of("nl", "tr", "ar", "pl", "uk", "ti", "zh", "en")) {
            click(ProgrammeIds.language(tag));
        }
        assertTrue(node(ProgrammeIds.language("fr")).isDisabled());
        click(ProgrammeIds.language("zh"));
        assertFalse(node(ProgrammeIds.language("fr")).isDisabled());
        assertEquals(List.of("nl", "tr", "ar", "pl", "uk", "ti", "en"), meeting().languages());
        fill(ProgrammeIds.welcome("tr"), "Hoş geldiniz, çay hazır");
        keys.press(ENTER);
        assertEquals(
                List.of(new Welcome.Greeting("tr", "Hoş geldiniz, çay hazır")),
                bench.workshop.board().welcome().greetings());
        keys.press(ALT, L);
        keys.press(ALT, L);
        assertEquals("ar", bench.workshop.draft().language());
        fill(ProgrammeIds.welcome("tr"), "");
        keys.press(ENTER);
        assertEquals(List.of(), bench.workshop.board().welcome().greetings());
    }

    @Test
    void rulesAndPlacesAreOneALine() {
        click(Work.PROGRAMME.id());
        click(ProgrammeIds.DATA);
        fill(ProgrammeIds.WHERE, "Tolk Arabisch: tafel 5");
        keys.press(ENTER);
        keys.type("Koffie: bij het raam");
        keys.press(TAB);
        assertTrue(node(ProgrammeIds.RULES).isFocused());
        assertEquals(
                List.of("Tolk Arabisch: tafel 5", "Koffie: bij het raam"),
                bench.workshop.board().welcome().whereabouts());
        keys.type("Eerst schrijven, dan praten");
        keys.press(TAB);
        assertEquals(List.of("Eerst schrijven, dan praten"), meeting().method().rules());
    }
}
