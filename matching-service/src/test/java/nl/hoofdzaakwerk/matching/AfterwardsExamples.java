package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;

/** One valid request for each operation that looks back: exposure, monitoring and tenure. */
final class AfterwardsExamples {
    private AfterwardsExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("matching-service")
                .add(
                        "listFairExposures",
                        caller -> request().query("overlooked", "false").query("limit", 100))
                .add("getMonitoringFigures", caller -> request()
                        .query("region", TestOrganisation.HOME_REGION)
                        .query("from", "2026-01-01")
                        .query("until", "2026-12-31"))
                .add("exportMonitoringFigures", caller -> request()
                        .query("region", TestOrganisation.HOME_REGION)
                        .query("from", "2026-01-01")
                        .query("until", "2026-12-31"))
                .add("getTenures", caller -> request().query("region", TestOrganisation.HOME_REGION));
    }
}
