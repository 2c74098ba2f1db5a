package nl.hoofdzaakwerk.testkit.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The architecture of one service, checked on its main classes:
 *
 * <pre>
 * ArchitectureRules.of("trajectory").verify();
 * </pre>
 */
public final class ArchitectureRules {

    private static final String ROOT = "nl.hoofdzaakwerk.";

    private final String base;

    /** @param base the package that holds the service */
    ArchitectureRules(String base) {
        this.base = base;
    }

    /** @param service last part of the service's package, e.g. {@code trajectory} */
    public static ArchitectureRules of(String service) {
        return new ArchitectureRules(ROOT + service);
    }

    /**
     * Checks all rules.
     *
     * @throws AssertionError naming every violation of every rule
     */
    public void verify() {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(base);
        String violations = all().stream()
                .map(rule -> rule.evaluate(main))
                .filter(result -> result.hasViolation())
                .map(result -> result.getFailureReport().toString())
                .collect(Collectors.joining("\n\n"));
        if (!violations.isEmpty()) {
            throw new AssertionError(violations);
        }
    }

    private List<ArchRule> all() {
        return List.of(
                shareOnlyEventsAndKit(),
                modelIsPlainJava(),
                featuresAreFreeOfCycles(),
                timeComesIn(),
                endpointsNameTheirRoles(),
                postsAreRepeatable(),
                resourcesLeaveStorageToRepositories(),
                dependenciesComeThroughConstructors(),
                nothingIsPrinted());
    }

    ArchRule shareOnlyEventsAndKit() {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should(onlyDependOnClassesThat(Predicates.outside(ROOT)
                        .or(Predicates.in(base))
                        .or(Predicates.in(ROOT + "events"))
                        .or(Predicates.in(ROOT + "kit"))))
                .as("services share event-contracts and service-kit, nothing else");
    }

    ArchRule modelIsPlainJava() {
        return classes()
                .that()
                .resideInAPackage(base + "..model..")
                .should(onlyDependOnClassesThat(Predicates.plain().or(Predicates.plainOwn(base))))
                .as(
                        "a model is plain Java: the JDK, jakarta.persistence, events, ids, a solver and other plain classes");
    }

    ArchRule featuresAreFreeOfCycles() {
        return slices().matching(base + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features do not depend on each other" + " in a circle");
    }

    ArchRule timeComesIn() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .callMethodWhere(Predicates.readsTheMachinesClock())
                .as("time comes in through a Clock");
    }

    ArchRule endpointsNameTheirRoles() {
        return methods()
                .that(Predicates.endpoint())
                .should(Conditions.nameTheirRoles())
                .as("each endpoint has @RolesAllowed, or says @PermitAll");
    }

    ArchRule postsAreRepeatable() {
        return methods()
                .that(Predicates.storingPost())
                .should()
                .beAnnotatedWith("nl.hoofdzaakwerk.kit.api.Idempotent")
                .andShould()
                .beAnnotatedWith("jakarta.transaction.Transactional")
                .allowEmptyShould(true)
                .as("each POST but a search takes an Idempotency-Key, within its transaction");
    }

    ArchRule resourcesLeaveStorageToRepositories() {
        return noClasses()
                .that(Predicates.resource())
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .as("resources leave storage to repositories");
    }

    ArchRule dependenciesComeThroughConstructors() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(base + "..")
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .as("dependencies come through constructors");
    }

    ArchRule nothingIsPrinted() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }
}
