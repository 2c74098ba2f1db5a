package nl.hoofdzaakwerk.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Which classes, methods and calls the rules speak of. */
final class Predicates {

    /** OR-tools' solver computes and does nothing else; a rule may be stated as a linear programme. */
    private static final Set<String> PLAIN_PACKAGES = Set.of(
            "java",
            "jakarta.persistence",
            "nl.hoofdzaakwerk.events",
            "nl.hoofdzaakwerk.kit.due.model",
            "nl.hoofdzaakwerk.kit.contact.model",
            "nl.hoofdzaakwerk.kit.anonymity.model",
            "nl.hoofdzaakwerk.kit.ticket.model",
            "com.google.ortools");

    private static final Set<String> PLAIN_CLASSES = Set.of("nl.hoofdzaakwerk.kit.Ids");
    private static final Set<String> SYSTEM_CLOCK =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

    private Predicates() {}

    static DescribedPredicate<JavaClass> in(String name) {
        return DescribedPredicate.describe("in " + name, type -> isIn(type, name));
    }

    /** Not of this platform. */
    static DescribedPredicate<JavaClass> outside(String root) {
        return DescribedPredicate.describe(
                "outside " + root, type -> !type.getPackageName().startsWith(root));
    }

    static DescribedPredicate<JavaClass> plain() {
        return DescribedPredicate.describe("plain Java", Predicates::isPlain);
    }

    /** Of the service itself, and depending on nothing but plain classes and the service itself. */
    static DescribedPredicate<JavaClass> plainOwn(String base) {
        return DescribedPredicate.describe(
                "plain classes of the service",
                type -> isIn(elementOf(type), base)
                        && elementOf(type).getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .allMatch(target -> isPlain(target) || isIn(elementOf(target), base)));
    }

    static DescribedPredicate<JavaMethodCall> readsTheMachinesClock() {
        return DescribedPredicate.describe("reads the machine's clock", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getName();
            boolean withClock = call.getTarget().getRawParameterTypes().stream()
                    .anyMatch(parameter -> parameter.getName().equals("java.time.Clock"));
            return owner.startsWith("java.time.") && method.equals("now") && !withClock
                    || owner.equals("java.time.Clock") && SYSTEM_CLOCK.contains(method)
                    || owner.equals("java.lang.System") && method.equals("currentTimeMillis");
        });
    }

    static DescribedPredicate<JavaMethod> endpoint() {
        return DescribedPredicate.describe("endpoint", Predicates::isEndpoint);
    }

    /** A POST that may store something: any but a search. */
    static DescribedPredicate<JavaMethod> storingPost() {
        return DescribedPredicate.describe(
                "POST that is no search",
                method -> method.isAnnotatedWith("jakarta.ws.rs.POST")
                        && isOffered(method.getOwner())
                        && !pathOf(method).endsWith("_search"));
    }

    private static String pathOf(JavaMethod method) {
        return method.tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .flatMap(path -> path.get("value"))
                .map(Object::toString)
                .orElse("");
    }

    static DescribedPredicate<JavaClass> resource() {
        return DescribedPredicate.describe(
                "resource",
                type -> isOffered(type) && type.isAnnotatedWith("jakarta.ws.rs.Path")
                        || type.getMethods().stream().anyMatch(Predicates::isEndpoint));
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod") && isOffered(method.getOwner());
    }

    /** A client's interface names what another party offers. */
    private static boolean isOffered(JavaClass type) {
        return !type.isAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RegisterRestClient");
    }

    private static boolean isPlain(JavaClass type) {
        JavaClass element = elementOf(type);
        return element.isPrimitive()
                || PLAIN_CLASSES.contains(element.getName())
                || PLAIN_PACKAGES.stream().anyMatch(name -> isIn(element, name));
    }

    private static JavaClass elementOf(JavaClass type) {
        return type.isArray() ? type.getBaseComponentType() : type;
    }

    private static boolean isIn(JavaClass type, String name) {
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }
}
