package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.HashMap;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request per operation of guiding: contacts, hand-over, caseloads. */
final class ProgressExamples {
    private ProgressExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service").addAll(guidance()).addAll(caseloads());
    }

    private static ApiExamples guidance() {
        return ApiExamples.of("trajectory-service")
                .add("searchTrajectories", caller -> {
                    Examples.trajectory(caller);
                    return request()
                            .body(Map.of(
                                    "mine",
                                    false,
                                    "method",
                                    "IPS",
                                    "region",
                                    "AM19",
                                    "startedFrom",
                                    "2020-01-01",
                                    "startedUntil",
                                    "2099-12-31",
                                    "overdue",
                                    false,
                                    "stalled",
                                    false,
                                    "nameWords",
                                    "Meerveld Anna"));
                })
                .add("recordContact", caller -> request()
                        .path("id", Examples.trajectory(caller))
                        .body(contact()))
                .add("correctTrajectory", caller -> request()
                        .path("id", Examples.trajectory(caller))
                        .body(Map.of(
                                "startDate", Api.today().minusDays(7).toString(),
                                "method", "IPS_LIGHT",
                                "reason", "De intake was een week eerder dan is ingevuld")))
                .add("listContacts", caller -> {
                    String id = Examples.trajectory(caller);
                    Examples.coach(caller).post("/v1/trajectories/" + id + "/contacts", contact());
                    return request().path("id", id);
                })
                .add("getIpsPrinciples", caller -> request().path("id", Examples.trajectory(caller)))
                .add("handOverTrajectory", caller -> {
                    Actor other = known(caller);
                    return request()
                            .path("id", Examples.trajectory(Examples.coach(caller)))
                            .body(Map.of("user", other.subject()));
                })
                .add("listGuidancePeriods", caller -> request().path("id", Examples.trajectory(caller)))
                .add("replaceReplacement", caller -> {
                    Actor other = known(caller);
                    return request()
                            .path("id", Examples.trajectory(caller))
                            .ifMatch(0)
                            .body(Map.of("user", other.subject()));
                })
                .add("replaceNextStepOfTrajectory", caller -> request()
                        .path("id", Examples.trajectory(caller))
                        .ifMatch(0)
                        .body(Map.of(
                                "what",
                                "Bellen met een werkgever",
                                "dueDate",
                                Api.today().plusDays(7).toString())));
    }

    private static ApiExamples caseloads() {
        return ApiExamples.of("trajectory-service")
                .add("listCaseloads", caller -> {
                    Examples.trajectory(Examples.coach(caller));
                    return request();
                })
                .add("handOverCaseload", caller -> {
                    Actor other = known(caller);
                    String from = Examples.coach(caller).subject();
                    return request().body(Map.of("from", from, "user", other.subject()));
                })
                .add("listProfessionals", caller -> {
                    known(caller);
                    return request();
                })
                .add("registerProfessional", caller -> request().body(professional(caller.colleague("coach"))));
    }

    /** A colleague whom the organisation knows as a coach. */
    private static Actor known(Actor caller) {
        Actor coach = Examples.coach(caller);
        Actor other = new Actor("third-" + coach.username(), coach.role(), coach.organisation());
        caller.colleague("organisation-admin").post("/v1/professionals", professional(other));
        return other;
    }

    private static Map<String, Object> professional(Actor who) {
        return Map.of("user", who.subject(), "name", who.username(), "coach", true, "fte", 0.8);
    }

    private static Map<String, Object> contact() {
        return new HashMap<>(Map.of(
                "kind",
                "EMPLOYER",
                "contactDate",
                Api.today().toString(),
                "faceToFace",
                true,
                "outsideOffice",
                true,
                "note",
                "Kennisgemaakt op de werkvloer"));
    }
}
