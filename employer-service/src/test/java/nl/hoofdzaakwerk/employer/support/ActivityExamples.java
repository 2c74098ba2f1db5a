package nl.hoofdzaakwerk.employer.support;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.Map;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request for each operation around contacts with employers. */
final class ActivityExamples {
    private ActivityExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("employer-service")
                .add("recordActivity", caller -> request()
                        .path("id", EmployerExamples.employer())
                        .body(activity()))
                .add("listActivities", caller -> request().path("id", EmployerExamples.employer()))
                .add("readActivity", caller -> request().path("id", activityOf(caller)))
                .add("planAfterActivity", caller -> request()
                        .path("id", activityOf(caller))
                        .ifMatch(0)
                        .body(step()))
                .add("completeActivity", caller -> request().path("id", activityOf(caller)));
    }

    static Map<String, Object> step() {
        return Map.of("what", "Call again", "dueDate", "2026-12-01");
    }

    private static String activityOf(Actor caller) {
        return caller.post("/v1/employers/" + EmployerExamples.employer() + "/activities", activity())
                .id();
    }

    private static Map<String, Object> activity() {
        return Map.of(
                "kind",
                "CALL",
                "activityDate",
                "2026-01-12",
                "purpose",
                "VACANCY",
                "result",
                "INTERESTED",
                "summary",
                "They want to know more",
                "nextStep",
                step());
    }
}
