package nl.hoofdzaakwerk.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What the rules ask for that ArchUnit has no word for. */
final class Conditions {

    private static final Set<String> ACCESS =
            Set.of("jakarta.annotation.security.RolesAllowed", "jakarta.annotation.security.PermitAll");

    private Conditions() {}

    static ArchCondition<JavaMethod> nameTheirRoles() {
        return new ArchCondition<>("name their roles") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = ACCESS.stream()
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation));
                events.add(new SimpleConditionEvent(
                        method, named, method.getFullName() + " says nothing about who may call it"));
            }
        };
    }
}
