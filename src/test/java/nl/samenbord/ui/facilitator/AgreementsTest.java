package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import nl.samenbord.Patience;
import nl.samenbord.board.Agreement;
import nl.samenbord.board.Certainty;
import nl.samenbord.board.Dream;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.ui.facilitator.agreements.AgreementsPane;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

final class AgreementsTest extends LaptopCase {
    @Test
    void agreementsAreTypedRowAfterRow() {
        keys.press(CONTROL, DIGIT6);
        row("Verslag naar alle ouders", "partnerschapsteam", "1 december");
        row("Koffie-inloop", "ouderraad", "vanaf januari");
        assertEquals(
                List.of(
                        "Verslag naar alle ouders/partnerschapsteam/2026-12-01",
                        "Koffie-inloop/ouderraad/vanaf januari"),
                agreements());
        assertEquals("1 dec 2026", text("agreement-when-0"));
        keys.press(CONTROL, Z);
        assertEquals(1, agreements().size());
    }

    @Test
    void aRowIsChangedWhenOneLeavesItAndGoesWhenItIsEmptied() {
        keys.press(CONTROL, DIGIT6);
        row("Koffie", "team", "maandag");
        fill("agreement-what-0", "Thee");
        keys.press(ESCAPE);
        assertEquals(List.of("Thee/team/maandag"), agreements());
        keys.press(CONTROL, DIGIT6);
        fill("agreement-what-0", "");
        fill("agreement-who-0", "");
        fill("agreement-when-0", "");
        keys.press(ESCAPE);
        assertEquals(List.of(), agreements());
    }

    @Test
    void whatIsKeptIsMarkedAndIsTakenAwayWithAButton() {
        keys.press(CONTROL, DIGIT6);
        row("Koffie", "team", "maandag");
        row("Thee", "team", "dinsdag");
        assertEquals(2, kept());
        click("agreement-what-0");
        keys.type("x");
        assertEquals(1, kept());
        keys.press(ENTER);
        assertEquals(2, kept());
        click("agreement-what-remove-0");
        assertEquals(List.of("Thee/team/dinsdag"), agreements());
        keys.press(CONTROL, Z);
        assertEquals(2, agreements().size());
    }

    @Test
    void anAgreementThatIsLongerThanItsFieldIsReadWhole() {
        String far =
                "Het verslag gaat binnen twee weken naar alle ouders, ook naar wie er niet was";
        keys.press(CONTROL, DIGIT6);
        row(far + ", in gewone taal en op papier", "partnerschapsteam", "vanaf 12 januari");
        assertTrue(
                robot.lookup(".label").queryAll().stream()
                        .map(node -> ((Label) node).getText())
                        .anyMatch(words -> words.startsWith(far)));
    }

    private long kept() {
        return robot.lookup(".kept").queryAll().stream()
                .filter(node -> !((Label) node).getText().isEmpty())
                .count();
    }

    @Test
    void eachVoiceHasCertaintiesOfItsOwn() {
        keys.press(CONTROL, DIGIT6);
        fill("certainty-school-0", "Ouders bellen op tijd af");
        keys.press(ENTER);
        Certainty certainty = bench.workshop.board().all(Certainty.class).get(0);
        assertEquals("school", certainty.voice());
        assertEquals("Ouders bellen op tijd af", certainty.text());
    }

    @Test
    void theNumberTowardsTheDreamIsKeptOnceItCanBeMeant() {
        keys.press(CONTROL, DIGIT6);
        fill("dream-now", "5");
        fill("dream-goal", "11");
        keys.press(ENTER);
        assertEquals(Dream.NONE, bench.workshop.board().dream());
        fill("dream-goal", "7");
        fill("dream-by", "1 juli");
        keys.press(ENTER);
        assertEquals(new Dream(5, 7, LocalDate.of(2027, 7, 1)), bench.workshop.board().dream());
    }

    @Test
    void aNameThatIsTypedInAnAgreementIsPointedOut() {
        keys.press(CONTROL, DIGIT6);
        keys.type("Belt ouders");
        keys.press(TAB);
        assertEquals("", told());
        keys.type("meester Jan");
        assertTrue(told().contains("Jan"), told());
        fill("agreement-who-0", "");
        keys.type("team");
        assertEquals("", told());
    }

    private String told() {
        return ((Label) node(AgreementsPane.NAMES)).getText();
    }

    @Test
    void thePaneCanBeSeen() throws IOException {
        open(ExampleEvening.session().board());
        keys.press(CONTROL, DIGIT6);
        Shot.of(stage.getScene(), "agreements-pane");
        assertEquals(List.of(), Nameless.in(stage.getScene().getRoot()));
    }

    private void row(String what, String who, String when) {
        keys.type(what);
        keys.press(TAB);
        keys.type(who);
        keys.press(TAB);
        keys.type(when);
        keys.press(ENTER);
    }

    private void fill(String id, String words) {
        WaitForAsyncUtils.waitForAsyncFx(
                Patience.MILLIS,
                () -> {
                    node(id).requestFocus();
                    ((TextField) node(id)).setText(words);
                });
    }

    private List<String> agreements() {
        return bench.workshop.board().all(Agreement.class).stream()
                .map(a -> a.what() + "/" + a.who() + "/" + a.when())
                .toList();
    }
}
