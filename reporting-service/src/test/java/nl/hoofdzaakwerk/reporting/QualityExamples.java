package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** Examples of data quality. */
final class QualityExamples {
    private QualityExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service").add("listQualityGrades", caller -> {
            if (!caller.get("/v1/quality-grades?year=2025").isSuccess()) {
                Released.now();
            }
            return request().query("year", 2025);
        });
    }
}
