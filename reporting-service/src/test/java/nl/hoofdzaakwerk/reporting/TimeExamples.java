package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** Examples of survival, forecast and fidelity. */
final class TimeExamples {
    private static final String REGION = "AM19";

    private TimeExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .add("getNationalSurvivalCurves", caller -> request().query("kind", "TIME_TO_JOB"))
                .add(
                        "getRegionalSurvivalCurves",
                        caller -> request().path("code", REGION).query("kind", "JOB_TENURE"))
                .add("getNationalForecast", caller -> request())
                .add("getRegionalForecast", caller -> request().path("code", REGION))
                .add("getNationalFidelitySignals", caller -> request().query("year", 2025))
                .add(
                        "getRegionalFidelitySignals",
                        caller -> request().path("code", REGION).query("year", 2025));
    }
}
