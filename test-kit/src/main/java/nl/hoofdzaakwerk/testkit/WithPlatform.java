package nl.hoofdzaakwerk.testkit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the service under test with real PostgreSQL, Kafka and tokens. Stands beside {@code @QuarkusTest} (Quarkus finds
 * test classes only by that annotation itself, not through another one):
 *
 * <pre>
 * &#64;QuarkusTest
 * &#64;WithPlatform("trajectory")
 * class ReferralIT {
 * </pre>
 *
 * All test classes with the same database share one running service.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WithTestResource(value = PlatformResource.class, scope = TestResourceScope.MATCHING_RESOURCES)
public @interface WithPlatform {

    /** The service's database, e.g. {@code trajectory}. */
    String value();
}
