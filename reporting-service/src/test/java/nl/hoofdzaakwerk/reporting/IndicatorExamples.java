package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** Examples of the catalogue and of outcome indicators. */
final class IndicatorExamples {
    private static final Database DATABASE = Platform.database("reporting");
    private static final String REGION = "AM32";

    private IndicatorExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .add("listIndicators", caller -> request())
                .add("listStatistics", caller -> {
                    release();
                    return request().query("year", 2025);
                })
                .add("getFunnel", caller -> {
                    release();
                    return request().path("indicator", "placedShare").query("year", 2025);
                })
                .add("listTargetGroupEstimates", caller -> request())
                .add("getTargetGroupEstimate", caller -> request().path("region", REGION))
                .add("setPopulation", caller -> request()
                        .path("region", REGION)
                        .ifMatch(populationVersion())
                        .body(Map.of(
                                "counts",
                                List.of(Map.of(
                                        "category", "WW",
                                        "people", 4_000 + populationVersion(),
                                        "source", "UWV, regionale arbeidsmarktinformatie",
                                        "countedOn", "2024-01-01")))))
                .add("getSocialValue", caller -> request().path("method", "IPS").query("trajectories", 25));
    }

    private static synchronized void release() {
        if (DATABASE.select("select 1 from release where state = 'MADE' limit 1")
                .isEmpty()) {
            Released.now();
        }
    }

    private static long populationVersion() {
        return Long.parseLong(DATABASE.select("select version from region_population where region = '" + REGION + "'")
                .getFirst());
    }
}
