package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;

import nl.samenbord.board.Action;
import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Note;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Theme;
import nl.samenbord.board.Themes;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.ui.facilitator.parts.Picker;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.plan.PlanIds;
import nl.samenbord.ui.facilitator.review.ReadingIds;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The partnership team makes its plan and talks it over. */
final class ThemesPaneTest extends LaptopCase {
    private void plan() {
        keys.press(CONTROL, SHIFT, DIGIT2);
    }

    private List<Theme> themes() {
        return bench.workshop.board().all(Theme.class).list();
    }

    private List<Action> actions() {
        return bench.workshop.board().all(Action.class).list();
    }

    private List<Proposal> proposals() {
        return bench.workshop.board().all(Proposal.class).list();
    }

    private void type(String id, String words) {
        bench.focus(id);
        keys.type(words);
        keys.press(ENTER);
    }

    private void pick(String id, Progress.State state) {
        bench.run(
                () -> {
                    Picker picker = (Picker) bench.laptop.lookup("#" + id);
                    picker.setValue(
                            picker.getItems().stream()
                                    .filter(one -> one.id().equals(state.name()))
                                    .findFirst()
                                    .orElseThrow());
                });
    }

    private void theme(String title) {
        plan();
        bench.click(PlanIds.NEW);
        keys.type(title);
        keys.press(ENTER);
    }

    @Test
    void aThemeIsMadeByKeyboardAndEveryStepCanBeTakenBack() {
        theme("Kort contact");
        String column = bench.workshop.board().template().columns().getFirst().id();
        bench.click(PlanIds.column(column));
        type(PlanIds.TOLD, "nieuwsbrief");
        Theme made = themes().getFirst();
        assertEquals("Kort contact", made.title());
        assertEquals(List.of(column), made.columns());
        assertEquals("nieuwsbrief", made.told());
        for (int i = 0; i < 4; i++) {
            keys.press(CONTROL, Z);
        }
        assertEquals(List.of(), themes());
    }

    @Test
    void anActionHasARoleAMomentAndAState() {
        theme("Kort contact");
        bench.click(PlanIds.ADD_ACTION);
        keys.type("Leerkracht bij de deur");
        keys.press(ENTER);
        type(PlanIds.action("who", 0), "onderbouwteam");
        type(PlanIds.action("when", 0), "februari 2027");
        pick(PlanIds.action("state", 0), Progress.State.STOPPED);
        type(PlanIds.action("reason", 0), "geen tijd");
        Action action = actions().getFirst();
        assertEquals("Leerkracht bij de deur", action.what());
        assertEquals("onderbouwteam", action.who());
        assertEquals("2027-02", action.when());
        assertEquals(new Progress(Progress.State.STOPPED, "geen tijd"), action.progress());
        assertEquals("februari 2027", text(PlanIds.action("when", 0)));
    }

    @Test
    void aPersonIsNotKeptAsWhoDoesIt() {
        theme("Kort contact");
        bench.click(PlanIds.ADD_ACTION);
        type(PlanIds.action("who", 0), "juf Anja");
        assertEquals("", actions().getFirst().who());
        assertEquals("juf Anja", text(PlanIds.action("who", 0)), "nothing typed is lost");
        keys.press(ESCAPE);
        assertEquals("", text(PlanIds.action("who", 0)));
        type(PlanIds.action("who", 0), "team van groep 6");
        assertEquals("team van groep 6", actions().getFirst().who());
    }

    @Test
    void aNameInOtherWordsIsToldAndKept() {
        theme("Praten met juf Anja");
        assertEquals("Praten met juf Anja", themes().getFirst().title());
        assertTrue(((Labeled) node(PlanIds.PERSON)).getText().contains("juf Anja"));
    }

    @Test
    void whatIsPastItsDayIsCountedOnTheButton() {
        theme("Kort contact");
        bench.click(PlanIds.ADD_ACTION);
        type(PlanIds.action("when", 0), "1-11-2026");
        assertTrue(((ButtonBase) node(Work.THEMES.id())).getText().endsWith("· 1"));
        pick(PlanIds.action("state", 0), Progress.State.DONE);
        assertFalse(((ButtonBase) node(Work.THEMES.id())).getText().contains("·"));
    }

    @Test
    void fromANoteToItsThemeAndBack() {
        open(ExampleEvening.session().board());
        bench.laptop.getScene();
        bench.run(() -> bench.laptop.work(Work.READING));
        Note note =
                bench.workshop.board().notes().stream()
                        .filter(n -> Themes.of(bench.workshop.board(), n.id()).isEmpty())
                        .findFirst()
                        .orElseThrow();
        bench.run(
                () -> {
                    ListView<?> list = (ListView<?>) bench.laptop.lookup("#" + ReadingIds.LIST);
                    list.getSelectionModel().select(list.getItems().indexOf(note));
                    MenuButton menu = (MenuButton) bench.laptop.lookup("#" + PlanIds.LINK);
                    menu.getItems().getFirst().fire();
                });
        Theme first = themes().getFirst();
        assertEquals(List.of(first), Themes.of(bench.workshop.board(), note.id()));
        plan();
        int last = first.supports().size() - 1;
        bench.click("support-go-" + last);
        assertEquals(first.supports().get(last), piece(bench.hand.note().orElseThrow()));
        String card = bench.laptop.lookup("#notes").getAccessibleText();
        assertFalse(card == null || card.isEmpty());
    }

    private nl.samenbord.board.Id piece(Note note) {
        return Themes.piece(bench.workshop.board(), note).id();
    }

    @Test
    void aPieceIsFoundByAWordAndAdded() {
        open(ExampleEvening.session().board());
        plan();
        List<Id> before = themes().getFirst().supports();
        bench.focus(PlanIds.FIND);
        keys.type("plaatjes");
        bench.run(() -> ((ButtonBase) bench.laptop.lookup("#support-add-0")).fire());
        List<Id> after = themes().getFirst().supports();
        assertEquals(before, after.subList(0, before.size()));
        assertEquals(1, after.size() - before.size());
        Board board = bench.workshop.board();
        List<Note> added =
                board.note(after.getLast())
                        .map(List::of)
                        .orElseGet(
                                () ->
                                        board
                                                .bundles()
                                                .find(after.getLast())
                                                .orElseThrow()
                                                .notes()
                                                .stream()
                                                .map(id -> board.note(id).orElseThrow())
                                                .toList());
        assertTrue(added.stream().anyMatch(note -> note.text().contains("plaatjes")));
        keys.press(CONTROL, Z);
        assertEquals(before, themes().getFirst().supports());
    }

    @Test
    void theTalkFillsWishProposalsAndDecisions() {
        theme("Kort contact");
        keys.press(CONTROL, SHIFT, DIGIT3);
        keys.type("Makkelijk iets kunnen vragen");
        keys.press(ENTER);
        bench.click(PlanIds.add(0));
        keys.type("Elke ochtend vijf minuten bij de deur");
        keys.press(ENTER);
        bench.click(PlanIds.proposal("do", 0, 0));
        keys.type("kost niets");
        keys.press(ENTER);
        bench.click(PlanIds.add(0));
        keys.type("Een app met vertaling");
        keys.press(ENTER);
        bench.click(PlanIds.proposal("not", 0, 1));
        assertEquals("Makkelijk iets kunnen vragen", themes().getFirst().wish());
        assertEquals(
                List.of(Proposal.Verdict.DO, Proposal.Verdict.NOT),
                proposals().stream().map(Proposal::verdict).toList());
        assertEquals("kost niets", proposals().getFirst().reason());
        bench.click(PlanIds.TO_ANSWER);
        assertTrue(robot.lookup("Dit doen we").tryQuery().isPresent());
        assertTrue(robot.lookup("Waarom: kost niets").tryQuery().isPresent());
    }

    @Test
    void aDecisionIsOpenAgainWhenItIsChosenOnceMore() {
        theme("Kort contact");
        keys.press(CONTROL, SHIFT, DIGIT3);
        bench.click(PlanIds.add(0));
        bench.click(PlanIds.proposal("later", 0, 0));
        assertEquals(Proposal.Verdict.LATER, proposals().getFirst().verdict());
        bench.click(PlanIds.proposal("later", 0, 0));
        assertEquals(Proposal.Verdict.OPEN, proposals().getFirst().verdict());
    }
}
