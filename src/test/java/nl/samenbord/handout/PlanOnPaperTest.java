package nl.samenbord.handout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Action;
import nl.samenbord.board.Board;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Theme;
import nl.samenbord.handout.paper.ReadBack;
import nl.samenbord.store.ExampleEvening;

import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the team made of an evening stands on the papers that are for it. */
final class PlanOnPaperTest {
    private static Board planned() {
        Board board = ExampleEvening.session().board();
        List<Theme> themes = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        for (Theme before : board.all(Theme.class)) {
            Theme theme =
                    before.wishing("Iedere ouder kan makkelijk iets vragen.")
                            .because("Hier gingen de meeste stippen heen.")
                            .told("nieuwsbrief van januari");
            themes.add(theme);
            actions.add(
                    Action.of(theme.id())
                            .saying("Leerkracht bij de deur")
                            .by("onderbouwteam")
                            .beginning("2026-11")
                            .until("2027-03-01"));
            actions.add(
                    Action.of(theme.id())
                            .saying("Tolk bij het startgesprek")
                            .by("directie")
                            .until("2027-09")
                            .being(new Progress(Progress.State.STOPPED, "te duur")));
            proposals.add(
                    Proposal.of(theme.id())
                            .saying("Vijf minuten bij de deur")
                            .decided(Proposal.Verdict.DO)
                            .because("het kost niets"));
            proposals.add(
                    Proposal.of(theme.id())
                            .saying("Een app die vertaalt")
                            .decided(Proposal.Verdict.LATER)
                            .because("eerst een proef"));
        }
        return board.with(Theme.class, Shelf.of(themes))
                .with(Action.class, Shelf.of(actions))
                .with(Proposal.class, Shelf.of(proposals));
    }

    private static String squeezed(ReadBack pdf) throws IOException {
        return new PDFTextStripper().getText(pdf.document()).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECTIE", "REPORT", "HANDOUT"})
    void decisionsAndReasonsAreOnEachOfThem(Form form) throws IOException {
        try (ReadBack pdf = new ReadBack(FormsLooksTest.print(form, planned()))) {
            FormsLooksTest.render(
                    pdf, "pdf-" + form.id() + "-plan", ImageType.RGB, Integer.MAX_VALUE);
            String text = squeezed(pdf);
            assertTrue(text.contains("Vijf minuten bij de deur"), text);
            assertTrue(text.contains("het kost niets"), text);
            assertTrue(text.contains("eerst een proef"), text);
        }
    }

    @Test
    void theTalkStaysOnTwoPages() throws IOException {
        try (ReadBack pdf = new ReadBack(FormsLooksTest.print(Form.DIRECTIE, planned()))) {
            assertTrue(pdf.document().getNumberOfPages() == 2);
            String text = squeezed(pdf);
            assertTrue(text.contains("Iedere ouder kan makkelijk iets vragen."), text);
        }
    }

    @Test
    void theReportHasBothSchoolYears() throws IOException {
        try (ReadBack pdf = new ReadBack(FormsLooksTest.print(Form.REPORT, planned()))) {
            String text = squeezed(pdf);
            for (String part :
                    List.of(
                            "2026–2027",
                            "2027–2028",
                            "Leerkracht bij de deur",
                            "onderbouwteam",
                            "gestopt (te duur)",
                            "september 2027")) {
                assertTrue(text.contains(part), part + " in " + text);
            }
        }
    }
}
