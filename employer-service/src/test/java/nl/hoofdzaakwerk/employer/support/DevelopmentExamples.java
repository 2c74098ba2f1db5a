package nl.hoofdzaakwerk.employer.support;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request for each operation of job development; tasks come by events, so their rows are put there. */
final class DevelopmentExamples {
    private static final String STORED = """
            insert into job_development_task (id, region, occupations, minimum_hours, maximum_hours, needed_conditions,
              hindrances, asked_on, next_step, next_step_due, version)
            values ('%s', 'AM19', '{5120}', 12, 24, '{QUIET}', '{TOO_FAR}', '2026-01-05', 'Zoek', '2026-01-19', 0)
            """;

    private DevelopmentExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("employer-service")
                .add("listJobDevelopmentTasks", caller -> {
                    stored();
                    return request().query("open", "true").query("limit", 100);
                })
                .add("readJobDevelopmentTask", caller -> request().path("id", stored()))
                .add("takeJobDevelopmentTask", caller -> request().path("id", stored()))
                .add(
                        "planJobDevelopmentTask",
                        caller -> request().path("id", stored()).ifMatch(0).body(ActivityExamples.step()))
                .add("linkJobDevelopmentFind", caller -> request()
                        .path("id", stored())
                        .body(Map.of("kind", "EMPLOYER", "targetId", EmployerExamples.employer())))
                .add(
                        "closeJobDevelopmentTask",
                        caller -> request().path("id", stored()).body(Map.of("result", "NOT_FOUND")));
    }

    private static UUID stored() {
        var id = UUID.randomUUID();
        Platform.database("employer").execute(STORED.formatted(id));
        return id;
    }
}
