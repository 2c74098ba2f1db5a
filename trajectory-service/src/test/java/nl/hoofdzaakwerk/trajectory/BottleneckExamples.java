package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request per operation on bottlenecks. */
final class BottleneckExamples {
    private BottleneckExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service")
                .add("listWorkgroupSeats", caller -> {
                    seat(caller);
                    return request();
                })
                .add("seatInWorkgroup", caller -> request()
                        .body(Map.of("user", caller.subject(), "organisationKinds", List.of("GGZ"))))
                .add("recordBottleneck", caller -> request().body(bottleneck()))
                .add("listBottlenecks", caller -> {
                    held(caller);
                    return request().query("region", "AM19").query("theme", "WAITING_TIME");
                })
                .add("getBottleneck", caller -> request().path("id", held(caller)))
                .add(
                        "escalateBottleneck",
                        caller -> request().path("id", held(caller)).body(passing()))
                .add(
                        "returnBottleneck",
                        caller -> request().path("id", held(caller)).body(passing()))
                .add(
                        "takeBottleneck",
                        caller -> request().path("id", held(caller)).body(Map.of("nextStep", PlanExamples.nextStep())))
                .add("closeBottleneck", caller -> request()
                        .path("id", held(caller))
                        .body(Map.of("how", "RESOLVED", "outcome", "Er is nu een vast loket")))
                .add("replaceNextStepOfBottleneck", caller -> {
                    String id = held(caller);
                    int version =
                            switch (caller.kind()) {
                                case NATIONAL -> 2;
                                case REGION -> 1;
                                case GGZ, WSP, MUNICIPALITY, UWV, REINTEGRATION, SELF_EMPLOYED -> 0;
                            };
                    return request().path("id", id).ifMatch(version).body(PlanExamples.nextStep());
                });
    }

    /** One that the caller is to do something about. */
    static String held(Actor caller) {
        return switch (caller.kind()) {
            case GGZ, WSP, MUNICIPALITY, UWV, REINTEGRATION, SELF_EMPLOYED ->
                caller.post("/v1/bottlenecks", bottleneck()).id();
            case REGION -> escalated(Actor.of("coach", OrganisationKind.GGZ));
            case NATIONAL -> {
                seat(caller);
                String id = escalated(Actor.of("coach", OrganisationKind.GGZ));
                Actor.of("regional-director", OrganisationKind.REGION)
                        .post("/v1/bottlenecks/" + id + "/escalations", passing());
                yield id;
            }
        };
    }

    /** So that the caller sits in the national workgroup for GGZ. */
    static void seat(Actor caller) {
        caller.colleague("programme-manager")
                .post(
                        "/v1/workgroup-seats",
                        Map.of("user", caller.subject(), "organisationKinds", List.of("GGZ", "UWV")));
    }

    private static String escalated(Actor owner) {
        String id = owner.post("/v1/bottlenecks", bottleneck()).id();
        owner.post("/v1/bottlenecks/" + id + "/escalations", passing());
        return id;
    }

    static Map<String, Object> bottleneck() {
        return Map.of(
                "region",
                "AM19",
                "theme",
                "WAITING_TIME",
                "description",
                "Een beschikking laat acht weken op zich wachten",
                "nextStep",
                PlanExamples.nextStep());
    }

    static Map<String, Object> passing() {
        return Map.of("note", "Dit lukt ons niet alleen", "nextStep", PlanExamples.nextStep());
    }
}
