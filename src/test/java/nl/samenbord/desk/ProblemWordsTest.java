package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Refusal;
import nl.samenbord.exchange.Reason;
import nl.samenbord.store.Fault;
import nl.samenbord.store.Guise;
import nl.samenbord.store.Spot;
import nl.samenbord.store.StoreException;
import nl.samenbord.text.Language;
import nl.samenbord.text.Texts;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ProblemWordsTest {
    private static final Path FILE = Path.of("kast", "avond.samenbord.json");

    private final ProblemWords dutch = new ProblemWords(new Texts(Language.DUTCH));
    private final ProblemWords english = new ProblemWords(new Texts(Language.ENGLISH));

    private static List<Problem> all() {
        List<Problem> all = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            all.add(Problems.of(new StoreException(fault, new Spot(3, 4), "notes/0"), FILE));
        }
        for (Refusal refusal : Refusal.values()) {
            all.add(new Problem.Refused(refusal));
        }
        all.add(new Problem.ChangedUnderneath(FILE, Path.of("kast", "avond 2.samenbord.json")));
        all.add(new Problem.NoSafetyNet(FILE));
        all.add(new Problem.OnlyLooked(FILE));
        Instant since = Instant.parse("2026-11-24T20:14:00Z");
        all.add(new Problem.InUse(FILE, "LAPTOP-9", false, since));
        all.add(new Problem.InUse(FILE, "", false, since));
        all.add(new Problem.InUse(FILE, "LAPTOP-1", true, since));
        all.add(new Problem.NoTemplate(FILE));
        for (Guise what : Guise.values()) {
            all.add(new Problem.SomethingElse(FILE, what));
        }
        all.add(new Problem.BadName(true));
        all.add(new Problem.BadName(false));
        all.add(new Problem.Locked(FILE));
        all.add(new Problem.TooBigInside(FILE, 64_000_000));
        all.add(new Problem.OtherGrid(FILE));
        all.add(new Problem.SameSession(FILE));
        all.add(new Problem.TableAlone(FILE));
        all.add(new Problem.NoTable(FILE, new Reason.NoText()));
        return all;
    }

    @Test
    void everyProblemIsToldInWholeSentencesInBothLanguages() {
        for (Problem problem : all()) {
            for (ProblemWords words : List.of(dutch, english)) {
                String told = words.sentence(problem);
                assertTrue(told.matches("(?s)\\p{Lu}.*[.?]"), told);
                assertFalse(told.contains("{") || told.contains("\n"), told);
                assertFalse(told.contains("kast"), told);
            }
            assertNotEquals(dutch.sentence(problem), english.sentence(problem));
        }
    }

    @Test
    void noKindOfProblemIsForgotten() {
        Set<Class<?>> tried = all().stream().map(Problem::getClass).collect(Collectors.toSet());
        Set<Class<?>> kinds =
                Stream.concat(
                                Arrays.stream(Problem.class.getPermittedSubclasses()),
                                Arrays.stream(Problem.OfFile.class.getPermittedSubclasses()))
                        .filter(Class::isRecord)
                        .collect(Collectors.toSet());
        assertEquals(kinds, tried);
    }

    @Test
    void theNewFileIsNamedWhereTheOldOneWasLeft() {
        Problem changed =
                new Problem.ChangedUnderneath(FILE, Path.of("kast", "avond 2.samenbord.json"));
        assertTrue(dutch.sentence(changed).contains("avond 2.samenbord.json"));
    }
}
