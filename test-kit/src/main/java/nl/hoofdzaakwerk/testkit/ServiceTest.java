package nl.hoofdzaakwerk.testkit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of a running service with real PostgreSQL, Kafka and tokens: {@code @ServiceTest(database = "trajectory")}
 * above a class named {@code …IT}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, restrictToAnnotatedClass = true)
public @interface ServiceTest {

    /** The service's database, e.g. {@code trajectory}. */
    String database();
}
