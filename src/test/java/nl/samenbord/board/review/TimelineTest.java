package nl.samenbord.board.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Action;
import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.Progress;
import nl.samenbord.board.Proposal;
import nl.samenbord.board.Shelf;
import nl.samenbord.board.Theme;
import nl.samenbord.store.TemplateLibrary;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Two school years with what is done in them. */
final class TimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 10);

    private final Theme theme = new Theme(Id.fresh(), "Contact", List.of(), List.of(), List.of());

    private Board board(LocalDate day, Action... actions) {
        return Board.empty(
                        new TemplateLibrary().template("vijf-partnerschappen"),
                        Meeting.of("De Vlinderboom", "Avond", day, "nl", 3))
                .with(Theme.class, Shelf.of(List.of(theme)))
                .with(Action.class, Shelf.of(List.of(actions)));
    }

    private Action action(String from, String when) {
        return Action.of(theme.id()).beginning(from).until(when);
    }

    @Test
    void aPlanBeginsInTheSchoolYearOfTheMeetingAndLateInItInTheNext() {
        assertEquals(2026, first(LocalDate.of(2026, 8, 1)));
        assertEquals(2026, first(LocalDate.of(2026, 11, 24)));
        assertEquals(2026, first(LocalDate.of(2027, 4, 1)));
        assertEquals(2027, first(LocalDate.of(2027, 6, 1)));
        Timeline line = new Timeline(board(LocalDate.of(2026, 11, 24)), TODAY);
        assertEquals(YearMonth.of(2026, 8), line.months().getFirst());
        assertEquals(YearMonth.of(2028, 7), line.months().getLast());
        assertEquals("2026–2027", line.years().getFirst().name());
    }

    private int first(LocalDate day) {
        return new Timeline(board(day), TODAY).years().getFirst().begins();
    }

    @Test
    void whatHasADayLiesOnTheLineAndTheRestBesideIt() {
        Action early = action("", "2026-10");
        Action spring = action("2027-03-01", "2027-06-30");
        Action words = action("", "na de vakantie");
        Action later = action("", "2031-01-01");
        Timeline line =
                new Timeline(board(LocalDate.of(2026, 11, 24), words, spring, later, early), TODAY);
        Timeline.Lane lane = line.lanes().getFirst();
        assertEquals(
                List.of(early, spring), lane.bars().stream().map(Timeline.Bar::action).toList());
        assertEquals(List.of(words, later), lane.beside());
        Timeline.Bar bar = lane.bars().get(1);
        assertTrue(bar.begin() < bar.end() && bar.end() <= 0.5, "it ends within the first year");
        assertEquals(line.at(TODAY), line.now());
    }

    @Test
    void onlyWhatIsOpenCanBeLate() {
        Action open = action("", "2027-01-31");
        Action month = action("", "2027-02");
        assertTrue(open.isOverdue(TODAY));
        assertFalse(month.isOverdue(TODAY), "a month is past when it is over");
        assertTrue(month.isOverdue(LocalDate.of(2027, 3, 1)));
        for (Progress.State state : List.of(Progress.State.DONE, Progress.State.STOPPED)) {
            assertFalse(open.being(Progress.NEW.in(state)).isOverdue(TODAY));
        }
        assertTrue(open.being(Progress.NEW.in(Progress.State.BUSY)).isOverdue(TODAY));
        assertEquals(1, Timeline.overdue(board(TODAY, open, month), TODAY));
    }

    @Test
    void parentsHearOfEveryProposalThatWasDecided() {
        Proposal yes = Proposal.of(theme.id()).saying("ja").decided(Proposal.Verdict.DO);
        Proposal no = Proposal.of(theme.id()).saying("nee").decided(Proposal.Verdict.NOT);
        Board board = board(TODAY).with(Proposal.class, Shelf.of(List.of(no, yes)));
        assertEquals(List.of(new Answer(theme, yes)), Answer.of(board, Proposal.Verdict.DO));
        assertEquals(List.of(new Answer(theme, no)), Answer.of(board, Proposal.Verdict.NOT));
        assertEquals(List.of(), Answer.of(board, Proposal.Verdict.LATER));
    }
}
