package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** Examples of releases, reports, cubes and rules for small numbers; the rules start so late that they never hold. */
final class ReleaseExamples {
    private static final AtomicInteger NEXT_DAY = new AtomicInteger();
    private static String made;

    private ReleaseExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .add("createRelease", caller -> request())
                .add("listReleases", caller -> {
                    made();
                    return request().query("limit", 1);
                })
                .add("getRelease", caller -> request().path("id", made()))
                .add("getNationalReport", caller -> {
                    made();
                    return request().query("year", 2025);
                })
                .add("getRegionalReport", caller -> {
                    made();
                    return request().path("code", "AM19").query("year", 2025);
                })
                .add("getIndicatorCube", caller -> {
                    made();
                    return request()
                            .path("id", "started")
                            .query("year", 2025)
                            .query("areas", "REGIONS")
                            .query("region", "AM19")
                            .query("by", "METHOD");
                })
                .add("listDisclosureRules", caller -> request())
                .add("createDisclosureRule", caller -> request()
                        .body(Map.of(
                                "validFromDate",
                                LocalDate.of(2090, 1, 1)
                                        .plusDays(NEXT_DAY.getAndIncrement())
                                        .toString(),
                                "threshold",
                                10,
                                "roundingBase",
                                5,
                                "dominancePercent",
                                95,
                                "motivation",
                                "Tien mensen is de afspraak.")));
    }

    private static synchronized String made() {
        if (made == null) {
            made = Released.now();
        }
        return made;
    }
}
