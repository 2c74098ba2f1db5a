package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request per operation on plans. */
final class PlanExamples {
    private PlanExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service")
                .add("recordPlan", caller -> request()
                        .path("id", Examples.trajectory(caller))
                        .body(plan("REINTEGRATION")))
                .add("listPlans", caller -> {
                    String trajectory = Examples.trajectory(caller);
                    recorded(caller, trajectory, "REINTEGRATION");
                    return request().path("id", trajectory);
                })
                .add("alignPlans", caller -> {
                    String trajectory = Examples.trajectory(caller);
                    recorded(caller, trajectory, "REINTEGRATION");
                    recorded(caller, trajectory, "TREATMENT");
                    return request()
                            .path("id", trajectory)
                            .body(Map.of("alignedOn", Api.today().toString()));
                })
                .add("getPlan", caller -> request().path("id", recorded(caller)))
                .add("reviewPlan", caller -> request()
                        .path("id", recorded(caller))
                        .body(Map.of(
                                "reviewedOn", Api.today().toString(),
                                "agreedBy", List.of("CANDIDATE", "COACH", "EMPLOYER"),
                                "reviewDate", Api.today().plusMonths(3).toString(),
                                "content", "Eerst twee dagen per week, daarna drie",
                                "nextStep", nextStep())))
                .add("closePlan", caller -> request()
                        .path("id", recorded(caller))
                        .body(Map.of("closedOn", Api.today().toString(), "reason", "Doel bereikt")))
                .add("replaceNextStepOfPlan", caller -> request()
                        .path("id", recorded(caller))
                        .ifMatch(0)
                        .body(nextStep()));
    }

    private static String recorded(Actor caller) {
        return recorded(caller, Examples.trajectory(caller), "REINTEGRATION");
    }

    private static String recorded(Actor caller, String trajectory, String kind) {
        return caller.post("/v1/trajectories/" + trajectory + "/plans", plan(kind))
                .id();
    }

    static Map<String, Object> plan(String kind) {
        return new HashMap<>(Map.of(
                "kind", kind,
                "content", "Binnen drie maanden aan het werk in de tuinbouw",
                "agreedBy", List.of("CANDIDATE", "COACH"),
                "agreedOn", Api.today().minusDays(3).toString(),
                "reviewDate", Api.today().plusMonths(2).toString(),
                "nextStep", nextStep()));
    }

    static Map<String, Object> nextStep() {
        return Map.of(
                "what",
                "Plan bespreken met het team",
                "dueDate",
                Api.today().plusWeeks(2).toString());
    }
}
