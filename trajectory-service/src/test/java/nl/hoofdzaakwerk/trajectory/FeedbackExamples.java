package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.HashMap;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request per operation on feedback. */
final class FeedbackExamples {
    private FeedbackExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service")
                .add("recordFeedback", caller -> request()
                        .path("id", Examples.trajectory(caller))
                        .body(answer("CLIENT")))
                .add("listFeedback", caller -> {
                    String trajectory = Examples.trajectory(caller);
                    Examples.coach(caller)
                            .post("/v1/trajectories/" + trajectory + "/feedback-answers", answer("EMPLOYER"));
                    return request().path("id", trajectory);
                })
                .add("listFeedbackAverages", caller -> request().query("year", 2026));
    }

    static Map<String, Object> answer(String giver) {
        return new HashMap<>(Map.of(
                "giver",
                giver,
                "givenOn",
                Api.today().toString(),
                "resultOriented",
                4,
                "clearContact",
                5,
                "lessBureaucracy",
                2,
                "remark",
                "Snel en duidelijk geholpen"));
    }
}
