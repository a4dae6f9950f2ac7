package nl.samenbord.ui.facilitator;

import static javafx.scene.input.KeyCode.ENTER;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import nl.samenbord.board.AskedBoards;
import nl.samenbord.board.Board;
import nl.samenbord.board.Note;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.When;
import nl.samenbord.board.years.SecondEvening;
import nl.samenbord.desk.Stock;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;
import nl.samenbord.ui.facilitator.asks.AskIds;
import nl.samenbord.ui.facilitator.parts.Work;
import nl.samenbord.ui.facilitator.plan.PlanIds;
import nl.samenbord.ui.facilitator.programme.ProgrammeIds;
import nl.samenbord.ui.facilitator.scan.ScanIds;
import nl.samenbord.ui.facilitator.signals.SignalsPane;
import nl.samenbord.ui.facilitator.years.YearsIds;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What somebody understands of a pane who sees it for the first time. */
final class FirstSightTest extends LaptopCase {
    private void to(Work work) {
        bench.run(
                () -> {
                    bench.laptop.to(work);
                    bench.laptop.applyCss();
                    bench.laptop.layout();
                });
    }

    private Set<String> words(Predicate<String> wanted) {
        return bench.laptop.lookupAll(".label").stream()
                .filter(FirstSightTest::isShown)
                .map(node -> ((Labeled) node).getText())
                .filter(wanted)
                .collect(Collectors.toSet());
    }

    private static boolean isShown(Node node) {
        return node.getParent() == null || (node.isVisible() && isShown(node.getParent()));
    }

    @Test
    void whichVoiceANumberIsOfStandsThereInLettersAndWhatIsNothingIsLeftOut() {
        open(SecondEvening.told().board());
        bench.evenings.beside = SecondEvening.first();
        to(Work.YEARS);
        bench.click(YearsIds.TO_CELLS);
        bench.run(bench.laptop::layout);
        assertTrue(words(_ -> true).containsAll(List.of("Ouders", "Teamleden", "O", "T")));
        assertEquals(Set.of(), words("0 → 0"::equals));
    }

    @Test
    void theGreenButtonAtANoteThatWaitsIsNotTheOneThatShowsIt() {
        to(Work.SIGNALS);
        assertFalse(node(SignalsPane.RELEASE).getStyleClass().contains("accent"));
        assertTrue(node(SignalsPane.GO).getStyleClass().contains("accent"));
    }

    @Test
    void theNameOfARowOfNumbersStandsBesideTheFirst() {
        open(AskedBoards.of("reteaming"));
        to(Work.ASKS);
        Node first = node(AskIds.number("cijfer", 0));
        Label name =
                (Label)
                        bench.laptop.lookupAll(".ask-name").stream()
                                .filter(node -> ((Label) node).getText().startsWith("Cijfer"))
                                .findFirst()
                                .orElseThrow();
        double beside = name.localToScene(0, name.getHeight() / 2).getY();
        assertTrue(first.localToScene(first.getLayoutBounds()).getMinY() < beside);
        assertTrue(first.localToScene(first.getLayoutBounds()).getMaxY() > beside);
        assertFalse(prompt(AskIds.day("cijfer")).matches(".*[0-9].*"));
    }

    @Test
    void anAnswerGoesOnInMoreLinesAndEnterKeepsIt() {
        open(AskedBoards.of("speerpunten"));
        to(Work.ASKS);
        String id = AskIds.of("trekker", 0);
        double low = height(id);
        bench.focus(id);
        bench.run(((TextInputControl) node(id))::clear);
        keys.type("de werkgroep taal met de ouders van groep drie en vier, en de ouderraad");
        bench.run(bench.laptop::layout);
        assertTrue(height(id) > low || low > 40, "stays " + low);
        keys.press(ENTER);
        assertTrue(
                bench.workshop.board().all(nl.samenbord.board.Given.class).stream()
                        .anyMatch(given -> given.value().endsWith("en de ouderraad")));
    }

    private double height(String id) {
        return node(id).getLayoutBounds().getHeight();
    }

    private String prompt(String id) {
        return ((TextInputControl) node(id)).getPromptText();
    }

    @Test
    void theLineOfTodayIsInFrontOfTheBarsAndBehindTheWords() {
        open(TeamBoards.planned(ExampleEvening.session().board()));
        to(Work.THEMES);
        bench.click(PlanIds.TO_YEARS);
        bench.run(bench.laptop::layout);
        Node words = bench.laptop.lookup(".years-words");
        List<Node> track = words.getParent().getChildrenUnmodifiable();
        int today =
                track.stream()
                        .filter(Line.class::isInstance)
                        .mapToInt(track::indexOf)
                        .max()
                        .orElse(-1);
        int bars =
                track.stream()
                        .filter(Rectangle.class::isInstance)
                        .mapToInt(track::indexOf)
                        .max()
                        .orElse(-1);
        assertTrue(today > bars && track.indexOf(words) > today);
        assertEquals(null, ((Label) words).getBackground());
    }

    @Test
    void whatIsSoOrNotHasATick() {
        to(Work.SCAN);
        assertInstanceOf(CheckBox.class, node(ScanIds.UNDER));
        assertInstanceOf(CheckBox.class, node(ScanIds.BEAMER));
    }

    @Test
    void aLanguageHasACapitalOnACardInBothLanguages() {
        for (Language language : Language.values()) {
            for (String tag :
                    List.of("nl", "en", "tr", "ar", "pl", "uk", "ti", "zh", "de", "ckb")) {
                String name = new Texts(language).nameOf(tag);
                assertTrue(Character.isUpperCase(name.codePointAt(0)), name);
            }
        }
        Board board = emptyBoard();
        Note note = Note.of(A1, "wens", "ouder", "Dzień dobry").saying("Dzień dobry", "pl", "");
        open(board.with(Note.class, Shelf.of(List.of(note))));
        bench.run(
                () -> {
                    bench.laptop.middle().search();
                    ((TextInputControl) node("search-field")).setText("dobry");
                    bench.laptop.applyCss();
                    bench.laptop.layout();
                });
        assertTrue(
                bench.laptop.lookupAll(".list-cell").stream()
                        .map(Node::getAccessibleText)
                        .anyMatch(text -> text != null && text.contains("· Pools")));
    }

    @Test
    void aDayIsTypedOrPickedAndNothingGreyLooksLikeAnAnswer() {
        Board board = emptyBoard().with(new Stock().twoHours("nl"));
        open(board.with(board.meeting().on(new When(LocalDate.of(2026, 11, 24), "19:00", ""))));
        to(Work.PROGRAMME);
        bench.click(ProgrammeIds.DATA);
        DatePicker calendar = (DatePicker) node(ProgrammeIds.calendar(ProgrammeIds.DATE));
        bench.run(() -> calendar.setValue(LocalDate.of(2026, 12, 8)));
        assertEquals(LocalDate.of(2026, 12, 8), bench.workshop.board().meeting().when().date());
        assertEquals("8 december 2026", text(ProgrammeIds.DATE));
        int minutes = board.programme().parts().stream().mapToInt(p -> p.minutes()).sum();
        assertEquals("programma: 21:00".length(), prompt(ProgrammeIds.END).length());
        assertTrue(minutes > 0 && prompt(ProgrammeIds.END).startsWith("programma: "));
        assertEquals("", prompt(ProgrammeIds.BEGIN));
        assertEquals("leeg: Welkom", prompt(ProgrammeIds.welcome("nl")));
    }

    @Test
    void eachFieldOfAThemeAndItsActionsHasItsNameInSight() {
        open(TeamBoards.planned(ExampleEvening.session().board()));
        to(Work.THEMES);
        assertTrue(
                words(_ -> true)
                        .containsAll(
                                List.of(
                                        "Wat",
                                        "Wie (rol of groep)",
                                        "Begin",
                                        "Klaar op",
                                        "Hoe ver is het?",
                                        "Waarom is dat zo?",
                                        "Waarom dit speerpunt",
                                        "Kolommen",
                                        "Rijen")));
    }
}
