package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** Valid requests about work over time. */
final class PlacementExamples {
    private PlacementExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service")
                .addAll(terms())
                .addAll(interruptions())
                .addAll(followAlong())
                .add("getJobChain", caller -> {
                    String trajectory = trajectory(caller);
                    place(caller, trajectory, Map.of());
                    return request().path("id", trajectory);
                })
                .add("listPlacementSignals", caller -> {
                    place(
                            caller,
                            trajectory(caller),
                            Map.of(
                                    "kind",
                                    "TRIAL",
                                    "stepToPaidWork",
                                    true,
                                    "startDate",
                                    Api.today().minusDays(55).toString()));
                    return request().query("mine", false);
                });
    }

    private static ApiExamples terms() {
        return ApiExamples.of("trajectory-service")
                .add("changePlacementTerms", caller -> request()
                        .path("id", placement(caller))
                        .body(Map.of(
                                "fromDate", Api.today().plusDays(30).toString(),
                                "hoursPerWeek", 28,
                                "contractKind", "TEMPORARY",
                                "expectedEndDate", Api.today().plusYears(1).toString(),
                                "wage", Map.of("amount", 15.25, "per", "HOUR"))))
                .add("listPlacementTerms", caller -> request().path("id", placement(caller)));
    }

    private static ApiExamples interruptions() {
        return ApiExamples.of("trajectory-service")
                .add("interruptPlacement", caller -> request()
                        .path("id", placement(caller))
                        .body(season(Api.today().plusDays(20))))
                .add("listInterruptions", caller -> {
                    String id = placement(caller);
                    Examples.coach(caller).post("/v1/placements/" + id + "/interruptions", season(null));
                    return request().path("id", id);
                })
                .add("resumePlacement", caller -> {
                    String id = placement(caller);
                    Examples.coach(caller).post("/v1/placements/" + id + "/interruptions", season(null));
                    return request()
                            .path("id", id)
                            .body(Map.of("resumptionDate", Api.today().toString()));
                });
    }

    private static ApiExamples followAlong() {
        return ApiExamples.of("trajectory-service")
                .add("recordCheckIn", caller -> {
                    Map<String, Object> talk = new HashMap<>(talk());
                    talk.put("nextStep", step());
                    return request().path("id", placement(caller)).body(talk);
                })
                .add("listCheckIns", caller -> {
                    String id = placement(caller);
                    Examples.coach(caller).post("/v1/placements/" + id + "/check-ins", talk());
                    return request().path("id", id);
                })
                .add("replacePlacementNextStep", caller -> request()
                        .path("id", placement(caller))
                        .ifMatch(0)
                        .body(step()));
    }

    private static String placement(Actor caller) {
        return place(
                caller,
                trajectory(caller),
                Map.of("startDate", Api.today().minusDays(10).toString()));
    }

    private static String trajectory(Actor caller) {
        return Examples.coach(caller)
                .post(
                        "/v1/trajectories",
                        Map.of(
                                "candidateId",
                                Examples.entrusted(caller),
                                "method",
                                "IPS",
                                "startDate",
                                Api.today().minusDays(60).toString()))
                .id();
    }

    private static String place(Actor caller, String trajectory, Map<String, Object> changes) {
        return Examples.coach(caller)
                .post("/v1/trajectories/" + trajectory + "/placements", Api.job(changes))
                .id();
    }

    private static Map<String, Object> season(LocalDate until) {
        Map<String, Object> season = new HashMap<>(
                Map.of("kind", "SEASON", "fromDate", Api.today().minusDays(2).toString()));
        if (until != null) {
            season.put("untilDate", until.toString());
        }
        return season;
    }

    private static Map<String, Object> talk() {
        return Map.of("heldOn", Api.today().minusDays(3).toString(), "heldWith", "BOTH");
    }

    private static Map<String, Object> step() {
        return Map.of(
                "what",
                "Bellen met de werkgever",
                "dueDate",
                Api.today().plusDays(14).toString());
    }
}
