package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.matching.MatchingExamples.Pair;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One example per operation of candidates' answers and of matches as cases. */
final class CaseExamples {

    private static final Actor COACH = Actor.of("coach", GGZ);

    private CaseExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("matching-service").addAll(answers()).addAll(cases());
    }

    private static ApiExamples answers() {
        return ApiExamples.of("matching-service")
                .add("createCandidateAnswer", caller -> {
                    Pair pair = new Pair();
                    return request().path("id", pair.card).body(yes(pair));
                })
                .add(
                        "listCandidateAnswers",
                        caller -> request().path("id", answered()).query("limit", 100))
                .add(
                        "listStandingAnswers",
                        caller -> request().path("id", answered()).query("limit", 100));
    }

    private static Map<String, Object> yes(Pair pair) {
        return Map.of(
                "vacancyId",
                pair.vacancy,
                "answer",
                "YES",
                "disclosure",
                "SUPPORT_NEED_ONLY",
                "validUntilDate",
                "2099-12-31",
                "note",
                "Besproken op de wandeling");
    }

    private static Object answered() {
        Pair pair = new Pair();
        COACH.post("/v1/candidate-cards/" + pair.card + "/answers", yes(pair));
        return pair.card;
    }

    private static ApiExamples cases() {
        return ApiExamples.of("matching-service")
                .add("searchMatches", caller -> {
                    Pair.agreed();
                    return request().query("limit", 100).body(Map.of("stages", List.of("AGREED"), "open", true));
                })
                .add("replaceMatchNextStep", caller -> {
                    String match = Pair.agreed();
                    return request()
                            .path("id", match)
                            .ifMatch(COACH.get("/v1/matches/" + match).version())
                            .body(Map.of("what", "Bel de werkgever", "dueDate", "2030-01-15"));
                })
                .add("listReasonCodes", caller -> request())
                .add("createMatchFeedback", caller -> request()
                        .path("id", introduced())
                        .body(Map.of("judgement", "POSITIVE", "text", "Het gesprek was prettig")))
                .add("listMatchFeedback", caller -> {
                    String match = introduced();
                    COACH.post(
                            "/v1/matches/" + match + "/feedback-notes",
                            Map.of("judgement", "DOUBTFUL", "shared", true));
                    return request().path("id", match).query("limit", 100);
                })
                .add("getMatchClosingComment", caller -> request().path("id", ended()))
                .add("replaceMatchClosingComment", caller -> request()
                        .path("id", ended())
                        .ifMatch(0)
                        .body(Map.of("text", "We zoeken samen verder naar werk dat past.")));
    }

    private static String introduced() {
        String match = Pair.agreed();
        COACH.post("/v1/matches/" + match + "/transitions", Map.of("stage", "INTRODUCED", "employerConsent", true));
        return match;
    }

    private static String ended() {
        String match = Pair.agreed();
        COACH.post(
                "/v1/matches/" + match + "/transitions", Map.of("stage", "ENDED", "reasonCode", "candidate-stopped"));
        return match;
    }
}
