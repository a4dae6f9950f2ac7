package nl.samenbord.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

final class OpeningTest {
    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertEquals(new Terminal.Said(0, "", ""), terminal.raw());
        assertEquals(List.of(new Opening.Start()), terminal.opened());
    }

    @Test
    void theExampleIsShownInTheLanguageAskedFor() {
        terminal.en("--show-example");
        assertEquals(List.of(new Opening.Example()), terminal.opened());
    }

    @Test
    void oneFileOpensInTheWindow() {
        terminal.raw("@avond.samenbord.json");
        assertEquals(
                List.of(new Opening.Document(terminal.file("avond.samenbord.json"))),
                terminal.opened());
    }

    @Test
    void noCommandNeedsADisplay() {
        noClasses()
                .that()
                .resideInAPackage("nl.samenbord.app.command..")
                .or()
                .haveSimpleName("CommandLine")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(new ClassFileImporter().importPackages("nl.samenbord.app"));
    }
}
