package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;

/** Valid examples of the operations about working together in a region. */
final class CooperationExamples {
    static final String HOME = TestOrganisation.HOME_REGION;
    static final Actor DIRECTOR = Actor.of("regional-director", REGION);
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private CooperationExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .addAll(KeyFigureExamples.all())
                .addAll(ActivityExamples.all())
                .addAll(RiskExamples.all())
                .addAll(PageExamples.all())
                .addAll(StakeholderExamples.all());
    }

    /** For what has to be called differently each time. */
    static int next() {
        return NUMBER.incrementAndGet();
    }

    /** Of the caller's own organisation. */
    static Map<String, Object> owner(Actor caller) {
        return Map.of(
                "name", caller.username(), "organisation", caller.organisation().alias());
    }
}
