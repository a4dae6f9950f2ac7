package nl.samenbord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.samenbord.board.Cell;
import nl.samenbord.board.Column;
import nl.samenbord.board.Programme;
import nl.samenbord.board.Row;
import nl.samenbord.board.Statement;
import nl.samenbord.board.Template;
import nl.samenbord.show.SceneText;
import nl.samenbord.store.ExampleEvening;
import nl.samenbord.store.TemplateLibrary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

final class StockTest {
    private final Stock stock = new Stock();
    private final Template template = new TemplateLibrary().template("vijf-partnerschappen");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void programmesTakeTheHoursTheyPromiseAndNameScenesThatExist(String language) {
        assertEquals(120, stock.twoHours(language).minutes());
        assertEquals(60, stock.oneHour(language).minutes());
        for (Programme programme : List.of(stock.twoHours(language), stock.oneHour(language))) {
            for (Programme.Part part : programme.parts()) {
                assertTrue(
                        SceneText.read(part.scene(), template, new Cell(0, 0)).isPresent(),
                        part.name());
            }
        }
    }

    @Test
    void theSameProgrammeTwiceSharesNoId() {
        assertNotEquals(
                stock.oneHour("nl").parts().getFirst().id(),
                stock.oneHour("nl").parts().getFirst().id());
    }

    @Test
    void statementsAreTheSameOnesInEveryLanguageAndFitTheGrid() {
        List<Statement> dutch = stock.statements("nl");
        List<Statement> english = stock.statements("en");
        assertEquals(
                dutch.stream().map(Statement::id).toList(),
                english.stream().map(Statement::id).toList());
        List<String> columns = template.columns().stream().map(Column::id).toList();
        List<String> rows = template.rows().stream().map(Row::id).toList();
        for (int i = 0; i < dutch.size(); i++) {
            assertNotEquals(dutch.get(i).text(), english.get(i).text());
            assertFalse(dutch.get(i).question().isEmpty() || english.get(i).question().isEmpty());
            assertTrue(columns.contains(dutch.get(i).column()), dutch.get(i).column());
            assertTrue(rows.containsAll(dutch.get(i).rows()));
        }
    }

    /** The example keeps the words of its evening; they may be put better since. */
    @Test
    void theStatementsOfTheExampleAreAmongThem() {
        for (Statement used : ExampleEvening.session().board().all(Statement.class)) {
            assertTrue(stock.statements("nl").stream().anyMatch(s -> s.id().equals(used.id())));
        }
    }

    @Test
    void aLanguageThatNobodyWroteInGetsDutch() {
        assertEquals(
                stock.statements("nl").getFirst().text(), stock.statements("tr").getFirst().text());
    }
}
