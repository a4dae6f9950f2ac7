package nl.samenbord;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who may know whom. */
final class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("nl.samenbord");

    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String PDF = "org.apache.pdfbox..";
    private static final String PRINT = "javax.print..";
    private static final String FONTBOX = "org.apache.fontbox..";
    private static final String CSV = "de.siegmar.fastcsv..";
    private static final String XLSX = "org.dhatim.fastexcel..";
    private static final String UNPACKING = "org.apache.commons.compress.archivers.zip..";
    private static final String IN_MEMORY = "org.apache.commons.compress.utils..";
    private static final String XML = "javax.xml.stream..";
    private static final String SNOWBALL = "org.tartarus.snowball..";
    private static final String FX = "javafx..";

    /** A package of ours, with all below it, and what it may know beside itself and the JDK. */
    record Rule(String name, List<String> mayKnow) {
        Rule(String name, String... mayKnow) {
            this(name, List.of(mayKnow));
        }

        ArchRule asRule() {
            List<String> known = new ArrayList<>(List.of("java..", "org.jspecify..", at(name)));
            mayKnow.stream().map(Rule::at).forEach(known::add);
            return classes()
                    .that()
                    .resideInAPackage(at(name))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(known.toArray(String[]::new)))
                    .allowEmptyShould(true);
        }

        private static String at(String name) {
            return name.endsWith("..") ? name : "nl.samenbord." + name + "..";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule("board"),
                new Rule("workshop", "board"),
                new Rule("privacy", "board"),
                new Rule("show", "board"),
                new Rule("merge", "board"),
                new Rule("text"),
                new Rule("async"),
                new Rule("alike", "board", SNOWBALL),
                new Rule("awake"),
                new Rule("store", "board", "workshop", "async", JACKSON),
                new Rule("handout", "board", "text", PDF, FONTBOX, PRINT),
                new Rule("exchange", "board", "text", CSV, XLSX, UNPACKING, IN_MEMORY, XML),
                new Rule(
                        "desk",
                        "board",
                        "workshop",
                        "privacy",
                        "merge",
                        "store",
                        "exchange",
                        "handout",
                        "text",
                        "async"),
                new Rule("ui.fx", "workshop", FX),
                new Rule("ui.grid", "board", "text", "ui.fx", FX),
                new Rule("ui.scene", "board", "text", "ui.fx", "ui.grid", FX),
                new Rule("ui.beamer", "board", "show", "text", "ui.fx", "ui.grid", "ui.scene", FX),
                new Rule(
                        "ui.facilitator",
                        "board",
                        "workshop",
                        "show",
                        "privacy",
                        "merge",
                        "desk",
                        "alike",
                        "async",
                        "text",
                        "ui",
                        FX,
                        "org.controlsfx..",
                        "atlantafx.."));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPackageKnowsOnlyWhatItMay(Rule rule) {
        rule.asRule().check(OURS);
    }

    @Test
    void aRuleCanBeBroken() {
        ArchRule tooStrict = new Rule("workshop").asRule();
        assertThrows(AssertionError.class, () -> tooStrict.check(OURS));
    }

    @Test
    void noTwoPackagesKnowEachOther() {
        slices().matching("nl.samenbord.(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void nobodyKnowsTheApp() {
        noClasses()
                .that(not(resideInAnyPackage("nl.samenbord.app..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.samenbord.app..")
                .check(OURS);
    }

    @Test
    void thereIsOneDoorToTheFxThread() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.samenbord.ui.fx.FxHome")
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .check(OURS);
    }
}
