package nl.hoofdzaakwerk.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShownOnlyTest {
    private static final String ROOT = "nl.hoofdzaakwerk.matching";

    @Test
    @DisplayName("X19 X21 exposure and tenure are shown only: no score, rule, agenda or match reads them")
    void isReadByNobody() {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);

        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".scoring..",
                        ROOT + ".assignment..",
                        ROOT + ".board..",
                        ROOT + ".meeting..",
                        ROOT + ".match..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".exposure..", ROOT + ".tenure..", ROOT + ".monitoring..", ROOT + ".reverse..")
                .check(main);
    }
}
