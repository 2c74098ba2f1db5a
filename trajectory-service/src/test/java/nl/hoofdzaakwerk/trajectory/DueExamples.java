package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.Map;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request per operation on what is due. */
final class DueExamples {
    private DueExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service")
                .add("listDueItems", caller -> {
                    due(caller);
                    return request()
                            .query("scope", caller.role().equals("privacy-officer") ? "organisation" : "self")
                            .query("overdue", false)
                            .query("until", Api.today().plusYears(1));
                })
                .add("replaceNextStepOfReferral", caller -> request()
                        .path("id", Examples.referred(caller))
                        .ifMatch(0)
                        .body(PlanExamples.nextStep()))
                .add("getErasure", caller -> request().path("id", PrivacyExamples.erasure(caller)))
                .add("replaceNextStepOfErasure", caller -> request()
                        .path("id", PrivacyExamples.erasure(caller))
                        .ifMatch(0)
                        .body(PlanExamples.nextStep()))
                .add("getEmergencyAccess", caller -> request().path("id", PrivacyExamples.openedByKeyFigure(caller)))
                .add("replaceNextStepOfEmergencyAccess", caller -> request()
                        .path("id", PrivacyExamples.openedByKeyFigure(caller))
                        .ifMatch(0)
                        .body(PlanExamples.nextStep()));
    }

    /** Something that waits for the caller. */
    private static void due(Actor caller) {
        switch (caller.role()) {
            case "privacy-officer" -> PrivacyExamples.erasure(caller);
            case "steering-member" -> ConsultationExamples.organised(caller);
            case "regional-director", "workgroup-member" ->
                caller.post("/v1/bottlenecks/" + BottleneckExamples.held(caller) + "/takeovers", Map.of());
            default -> BottleneckExamples.held(caller);
        }
    }
}
