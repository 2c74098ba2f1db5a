package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.ApiRequest;

/** Examples of exports and fact sheets. */
final class ExportExamples {
    private static final int YEAR = 2025;

    private ExportExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .add("exportNationalFigures", caller -> ofYear())
                .add("exportRegionalFigures", caller -> ofYear().path("code", "AM19"))
                .add("getFactSheet", caller -> ofYear().path("code", "AM19"))
                .add("getFactSheetCharts", caller -> ofYear().path("code", "AM19"))
                .add("getFactSheetChart", caller -> ofYear().path("code", "AM19")
                        .path("chart", "trend"));
    }

    private static ApiRequest ofYear() {
        Released.once();
        return request().query("year", YEAR);
    }
}
