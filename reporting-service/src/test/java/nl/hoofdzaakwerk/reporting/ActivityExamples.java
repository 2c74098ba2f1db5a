package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.reporting.CooperationExamples.HOME;
import static nl.hoofdzaakwerk.reporting.CooperationExamples.next;
import static nl.hoofdzaakwerk.reporting.CooperationExamples.owner;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** Activities. */
final class ActivityExamples {
    private ActivityExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .add("listActivities", caller -> {
                    planned(caller);
                    return request()
                            .query("region", HOME)
                            .query("kind", "WORK_VISIT")
                            .query("stage", "PLANNED");
                })
                .add("planActivity", caller -> request().body(Map.of("region", HOME, "plan", plan(caller))))
                .add("getActivity", caller -> request().path("id", planned(caller)))
                .add(
                        "changeActivity",
                        caller ->
                                request().path("id", planned(caller)).ifMatch(0).body(plan(caller)))
                .add("recordActivityResult", caller -> request()
                        .path("id", planned(caller))
                        .body(Map.of("heldDate", "2025-03-01", "attendance", 24, "result", "Drie netwerkgroepen")))
                .add("cancelActivity", caller -> request()
                        .path("id", planned(caller))
                        .body(Map.of("reason", "Te weinig aanmeldingen")));
    }

    /** Seen to by the caller's organisation. */
    private static String planned(Actor caller) {
        Actor planner = caller.kind() == OrganisationKind.NATIONAL
                ? Actor.of("programme-manager", OrganisationKind.NATIONAL)
                : caller.kind() == OrganisationKind.REGION ? CooperationExamples.DIRECTOR : caller;
        return planner.post("/v1/activities", Map.of("region", HOME, "plan", plan(caller)))
                .id();
    }

    private static Map<String, Object> plan(Actor caller) {
        return Map.of(
                "kind",
                "WORK_VISIT",
                "title",
                "Werkbezoek " + next(),
                "purpose",
                "Elkaar leren kennen",
                "subregion",
                "Rijnstreek",
                "plannedDate",
                "2025-03-01",
                "owner",
                owner(caller),
                "partners",
                List.of("UWV", "Gemeente Leiden"));
    }
}
