package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Board;
import nl.samenbord.board.Id;
import nl.samenbord.board.Meeting;
import nl.samenbord.board.years.SecondEvening;
import nl.samenbord.board.years.YearBoard;
import nl.samenbord.store.SessionFormat;
import nl.samenbord.store.Unknown;
import nl.samenbord.workshop.Session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Which sessions are offered to lie beside another. */
final class YearSearchTest {
    @TempDir private Path folder;

    private Path write(String name, Id id, Board board) throws IOException {
        Path file = folder.resolve(name + SessionFormat.SUFFIX);
        return Files.write(file, SessionFormat.write(new Session(id, 1, board), Unknown.NOTHING));
    }

    private static Board of(String school, int year) {
        Board board = SecondEvening.first().board();
        Meeting meeting = board.meeting().renamed(school, "Avond", LocalDate.of(year, 3, 3));
        return board.with(meeting);
    }

    @Test
    void thoseOfTheSameSchoolComeFirstAndWhatCannotBeReadIsPassedOver() throws IOException {
        YearBoard now = SecondEvening.alone();
        String school = now.board().meeting().school().name();
        Path own = write("b-nu", now.session(), now.board());
        Path copy = write("c-kopie", now.session(), now.board());
        Path other = write("d-anders", Id.fresh(), of("De Beuk", 2026));
        Path later = write("e-later", Id.fresh(), of(school, 2028));
        Path before = write("f-eerder", Id.fresh(), of(school, 2025));
        Files.writeString(folder.resolve("g-stuk" + SessionFormat.SUFFIX), "{");
        Path elsewhere = Files.createDirectory(folder.resolve("elders"));
        Path lately =
                Files.move(
                        write("h-vorig", Id.fresh(), of(school, 2026)),
                        elsewhere.resolve("h-vorig" + SessionFormat.SUFFIX));
        YearSearch search =
                new YearSearch(now.session(), own, List.of(lately, folder.resolve("weg.json")));
        List<YearOffer> offers = search.offers(now.board());
        assertEquals(
                List.of(lately, before, later, other),
                offers.stream().map(YearOffer::file).toList());
        assertTrue(offers.getFirst().sameSchool());
        assertFalse(offers.getLast().sameSchool());
        assertTrue(offers.stream().noneMatch(offer -> offer.file().equals(copy)));
    }

    @Test
    void whatLiesBesideItAlreadyComesFirst() throws IOException {
        YearBoard first = SecondEvening.first();
        YearBoard now = SecondEvening.beside();
        write("a-later", Id.fresh(), of(now.board().meeting().school().name(), 2027));
        Path file = write("z-eerste", first.session(), first.board());
        Path own = write("nu", now.session(), now.board());
        YearOffer offer =
                new YearSearch(now.session(), own, List.of()).offers(now.board()).getFirst();
        assertEquals(file, offer.file());
        assertTrue(offer.beside());
    }

    @Test
    void theSessionItselfIsRefused() throws IOException {
        YearBoard now = SecondEvening.alone();
        Path copy = write("kopie", now.session(), now.board());
        ProblemException why =
                assertThrows(ProblemException.class, () -> new YearFile(copy).besides(now));
        assertEquals(new Problem.SameSession(copy), why.problem());
    }
}
