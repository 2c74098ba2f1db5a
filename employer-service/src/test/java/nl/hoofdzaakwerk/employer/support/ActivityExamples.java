package nl.hoofdzaakwerk.employer.support;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.ApiRequest;

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
                .add("completeActivity", caller -> request().path("id", activityOf(caller)))
                .add("listFollowUps", caller -> {
                    followUpOf(caller);
                    return request().query("scope", "ORGANISATION").query("limit", 100);
                })
                .add("readFollowUp", caller -> request().path("id", followUpOf(caller)))
                .add("planFollowUp", caller -> request()
                        .path("id", followUpOf(caller))
                        .ifMatch(0)
                        .body(step()))
                .addAll(claims());
    }

    private static ApiExamples claims() {
        return ApiExamples.of("employer-service")
                .add("claimEmployer", caller -> request()
                        .path("id", EmployerExamples.employer())
                        .body(claim()))
                .add("listClaims", caller -> request().path("id", EmployerExamples.employer()))
                .add("renewClaim", caller -> claimed(caller).body(Map.of()))
                .add("releaseClaim", ActivityExamples::claimed)
                .add("readContactPressure", caller -> request().path("id", EmployerExamples.employer()))
                .add("searchContactPressures", caller -> request()
                        .body(Map.of("employerIds", List.of(EmployerExamples.employer()))));
    }

    private static Map<String, Object> claim() {
        return Map.of("purpose", "VACANCY");
    }

    private static ApiRequest claimed(Actor caller) {
        var employer = EmployerExamples.employer();
        var claim = caller.post(
                        "/v1/employers/" + employer + "/claims",
                        Map.of("purpose", "VACANCY", "untilDate", LocalDate.now(TimeSource.ZONE)))
                .id();
        return request().path("id", employer).path("claimId", claim);
    }

    static Map<String, Object> step() {
        return Map.of("what", "Call again", "dueDate", "2026-12-01");
    }

    private static String activityOf(Actor caller) {
        return caller.post("/v1/employers/" + EmployerExamples.employer() + "/activities", activity())
                .id();
    }

    private static String followUpOf(Actor caller) {
        var employer = EmployerExamples.employer();
        caller.post(
                "/v1/employers/" + employer + "/activities",
                Map.of("kind", "EMAIL", "activityDate", "1999-01-12", "purpose", "VACANCY"));
        return Platform.database("employer")
                .select("select id from follow_up where employer_id = '" + employer + "'")
                .getFirst();
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
