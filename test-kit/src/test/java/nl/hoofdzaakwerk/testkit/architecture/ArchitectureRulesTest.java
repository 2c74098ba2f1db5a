package nl.hoofdzaakwerk.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.toy.ToyExamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    private static final String VIOLATIONS = "nl.hoofdzaakwerk.testkit.architecture.violations";
    private static final ArchitectureRules RULES = new ArchitectureRules(VIOLATIONS);

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(RULES.shareOnlyEventsAndKit(), "Framed", Database.class.getName()),
                Arguments.of(RULES.modelIsPlainJava(), "Framed", "jakarta.ws.rs.core.Response"),
                Arguments.of(RULES.featuresAreFreeOfCycles(), "Cycle detected", "Egg"),
                Arguments.of(RULES.timeComesIn(), "Careless.open()", "java.time.Instant.now()"),
                Arguments.of(RULES.endpointsNameTheirRoles(), "Careless.open()", "says nothing about who may call it"),
                Arguments.of(RULES.postsAreRepeatable(), "Careless.store()", "Idempotent"),
                Arguments.of(
                        RULES.dependenciesComeThroughConstructors(), "Careless.injected", "annotated with @Inject"),
                Arguments.of(RULES.nothingIsPrinted(), "Careless.open()", "java.lang.System.out"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    @DisplayName("a deliberate violation is named, and what keeps to the rule is not")
    void shouldNameViolation(ArchRule rule, String where, String what) {
        JavaClasses classes = new ClassFileImporter().importPackages(VIOLATIONS);

        String report = rule.evaluate(classes).getFailureReport().toString();

        assertThat(report).contains(where, what).doesNotContain("Careful", "Plain");
    }

    @Test
    @DisplayName("a resource that does its own storage is named")
    void shouldNameResourceWithEntityManager() {
        JavaClasses toy = new ClassFileImporter().importPackagesOf(ToyExamples.class);

        String report = RULES.resourcesLeaveStorageToRepositories()
                .evaluate(toy)
                .getFailureReport()
                .toString();

        assertThat(report).contains("NoteResource", "jakarta.persistence.EntityManager");
    }
}
