package nl.samenbord.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.SameEvening.Answer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether two files with one id are of one evening follows from their days and their notes. */
final class SameEveningTest {
    private static final Id ID = Id.from("session");
    private static final String THEN = "2026-10-13";
    private static final String LATER = "2027-10-12";

    /** Notes numbered from this one to before that one, the same number the same note. */
    private static SameEvening file(@Nullable String day, int from, int to) {
        return file(ID, Formerly.NONE, day, from, to, "Briefje ");
    }

    private static SameEvening file(
            Id id, Formerly formerly, @Nullable String day, int from, int to, String words) {
        List<Note> notes =
                IntStream.range(from, to).mapToObj(i -> note(i, words + i, null)).toList();
        return new SameEvening(id, formerly, board(day, notes));
    }

    private static SameEvening written(String at, int from, @Nullable String day) {
        OffsetDateTime moment = OffsetDateTime.parse(at);
        List<Note> notes =
                IntStream.range(from, from + 10)
                        .mapToObj(i -> note(i, "Briefje " + i, moment))
                        .toList();
        return new SameEvening(ID, Formerly.NONE, board(day, notes));
    }

    private static Board board(@Nullable String day, List<Note> notes) {
        Board board = Grids.board(2, 2).with(Note.class, Shelf.of(notes));
        LocalDate date = day == null ? null : LocalDate.parse(day);
        return board.with(board.meeting().renamed("De Brug", "Avond", date));
    }

    private static Note note(int number, String text, @Nullable OffsetDateTime at) {
        Id id = Id.from("note " + number);
        Cell cell = new Cell(0, 0);
        return new Note(id, cell, "wens", "ouder", 0, 0, "", text, "", Set.of(), "", "", at);
    }

    private static void are(Answer answer, SameEvening one, SameEvening other) {
        assertEquals(answer, one.and(other));
        assertEquals(answer, other.and(one), "it is the same the other way round");
    }

    @Test
    void aFileThatWasCopiedForAnotherYearIsAnotherEvening() {
        are(Answer.TWO, file(THEN, 0, 62), file(LATER, 100, 105));
        are(Answer.TWO, file(THEN, 0, 62), file(LATER, 100, 101));
        are(Answer.TWO, file(THEN, 0, 2), file(LATER, 100, 162));
        // a few notes of then are left among those of now
        are(Answer.TWO, file(THEN, 0, 62), file(LATER, 60, 80));
    }

    @Test
    void severalLaptopsOfOneDayAreOneEveningWhateverWasWritten() {
        are(Answer.ONE, file(THEN, 0, 30), file(THEN, 100, 130));
        are(Answer.ONE, file(THEN, 0, 30), file(THEN, 0, 0));
        are(Answer.ONE, file(null, 0, 30), file(null, 100, 130));
        are(Answer.ONE, file(null, 0, 30), file(null, 0, 0));
        are(Answer.ONE, file(null, 0, 0), file(THEN, 0, 0));
        // one laptop was told the day and the other not
        are(Answer.ONE, file(null, 0, 30), file(THEN, 100, 130));
    }

    @Test
    void theSameNotesOnAnotherDayAreADateThatWasCorrected() {
        are(Answer.ONE, file(THEN, 0, 62), file(LATER, 0, 62));
        are(Answer.ONE, file(THEN, 0, 10), file(LATER, 0, 62));
        are(Answer.ONE, file(THEN, 0, 1), file(LATER, 0, 62));
        are(Answer.ONE, file(THEN, 0, 62), file(null, 0, 62));
    }

    @Test
    void inDoubtNobodyButAPersonCanTell() {
        // prepared for another day, or an old copy of before the date was corrected
        are(Answer.UNSURE, file(THEN, 0, 62), file(LATER, 0, 0));
        are(Answer.UNSURE, file(THEN, 0, 0), file(LATER, 0, 0));
        are(Answer.UNSURE, file(THEN, 0, 62), file(null, 0, 0));
        // one in three is known from then
        are(Answer.UNSURE, file(THEN, 0, 62), file(LATER, 58, 70));
        are(Answer.UNSURE, file(THEN, 0, 3), file(LATER, 2, 5));
        // every note is known, and each says something else
        are(
                Answer.UNSURE,
                file(THEN, 0, 62),
                file(ID, Formerly.NONE, LATER, 0, 62, "Iets anders "));
    }

    @Test
    void withoutADayItIsSeenWhenWasWritten() {
        SameEvening then = written("2026-10-13T20:00:00+02:00", 0, null);
        SameEvening later = written("2027-10-12T20:00:00+02:00", 100, null);
        SameEvening nextDay = written("2026-10-14T10:00:00+02:00", 100, null);
        are(Answer.UNSURE, then, later);
        are(Answer.UNSURE, file(THEN, 200, 230), later);
        are(Answer.ONE, then, nextDay);
        are(Answer.ONE, file(THEN, 200, 230), nextDay);
    }

    @Test
    void whatAPersonAnsweredStays() {
        SameEvening empty = file(LATER, 0, 0);
        SameEvening same =
                file(ID, Formerly.NONE.on(LocalDate.parse(THEN)), LATER, 0, 0, "Briefje ");
        are(Answer.UNSURE, file(THEN, 0, 62), empty);
        are(Answer.ONE, file(THEN, 0, 62), same);
        Id own = empty.ownId();
        SameEvening other = file(own, Formerly.NONE.called(ID), LATER, 0, 0, "Briefje ");
        are(Answer.TWO, file(THEN, 0, 62), other);
        SameEvening kept = file(own, Formerly.NONE.called(ID), LATER, 0, 62, "Briefje ");
        are(Answer.TWO, file(THEN, 0, 62), kept);
        // the same evening on a laptop that has not found out yet
        are(Answer.ONE, file(LATER, 100, 105), other);
    }

    @Test
    void theLaterOneIsKnownByItsDayAndElseByWhatIsInIt() {
        assertTrue(file(LATER, 0, 62).isLater(file(THEN, 0, 1)));
        assertTrue(file(null, 0, 0).isLater(file(THEN, 0, 1)));
        assertTrue(file(null, 0, 0).isLater(file(null, 0, 1)));
    }

    @Test
    void everyLaptopFindsTheSameIdOfItsOwn() {
        assertEquals(file(LATER, 0, 3).ownId(), file(LATER, 50, 62).ownId());
        assertNotEquals(file(LATER, 0, 3).ownId(), file(THEN, 0, 3).ownId());
    }

    @Test
    void sessionsOfWhichTheIdsHaveNothingInCommonAreStrangers() {
        SameEvening other = file(Id.from("other"), Formerly.NONE, THEN, 0, 62, "Briefje ");
        are(Answer.STRANGERS, file(THEN, 0, 62), other);
    }
}
