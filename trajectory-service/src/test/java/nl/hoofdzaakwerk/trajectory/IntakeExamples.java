package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request per further operation of intake and policy. */
final class IntakeExamples {
    private static final AtomicInteger DAYS = new AtomicInteger(1);

    private IntakeExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service")
                .addAll(priorities())
                .addAll(routes())
                .addAll(scope())
                .add("rejectReferral", caller -> request()
                        .path("id", Examples.referred(caller))
                        .body(Map.of("reason", "NOT_REACHED")))
                .add("revokeReferral", caller -> request()
                        .path("id", Examples.referred(caller))
                        .body(Map.of()))
                .add("recordLeadInTalk", caller -> request()
                        .path("id", Examples.guided(caller))
                        .body(Map.of("talkDate", Api.today().toString())))
                .add("listLeadInTalks", caller -> {
                    String candidate = Examples.guided(caller);
                    caller.post("/v1/candidates/" + candidate + "/lead-in-talks", Map.of());
                    return request().path("id", candidate);
                })
                .add("addRegionalPolicy", caller -> request()
                        .body(Map.of(
                                "rule",
                                "A7",
                                "region",
                                "AM30",
                                "validFrom",
                                nextStart().toString(),
                                "parameters",
                                Map.of("minimumHoursPerWeek", 12, "minimumMonths", 6),
                                "source",
                                "besluit van het programma")));
    }

    private static ApiExamples priorities() {
        return ApiExamples.of("trajectory-service")
                .add("setMunicipalityPriorities", caller -> request().body(priorities("Kaag en Braassem")))
                .add("listMunicipalityPriorities", caller -> {
                    Actor.of("key-figure", OrganisationKind.MUNICIPALITY)
                            .post("/v1/municipality-priorities", priorities("Kaag en Braassem"));
                    return request().query("municipality", "Kaag en Braassem");
                })
                .add("listSubregions", caller -> request().path("code", "AM19"));
    }

    private static ApiExamples routes() {
        return ApiExamples.of("trajectory-service")
                .add("addIntakeRoute", caller -> request().body(route()))
                .add(
                        "getIntakeRoute",
                        caller -> request().path("region", "AM19").path("code", "leiden-review"))
                .add("replaceRouteIntake", caller -> request()
                        .path("region", "AM19")
                        .path("code", routeOf(caller))
                        .ifMatch(0)
                        .body(Map.of("intake", 40)))
                .add("closeIntakeRoute", caller -> request()
                        .path("region", "AM19")
                        .path("code", routeOf(caller))
                        .ifMatch(0)
                        .body(Map.of("closedFrom", Api.today().plusDays(1).toString())));
    }

    private static ApiExamples scope() {
        return ApiExamples.of("trajectory-service")
                .add("listScopeDecisions", caller -> request().path("id", Examples.guided(caller)))
                .add("replaceCareSetting", caller -> request()
                        .path("id", Examples.guided(caller))
                        .ifMatch(0)
                        .body(Map.of("careSetting", "GGZ_BASIC")));
    }

    private static Map<String, Object> priorities(String municipality) {
        return Map.of(
                "municipality",
                municipality,
                "groups",
                List.of("YOUTH", "NUGGERS"),
                "validFrom",
                nextStart().toString());
    }

    private static String routeOf(Actor caller) {
        Map<String, Object> route = route();
        caller.post("/v1/intake-routes", route);
        return (String) route.get("code");
    }

    private static Map<String, Object> route() {
        return Map.of(
                "region", "AM19",
                "code", "voorbeeld-" + DAYS.getAndIncrement(),
                "nameNl", "Voorbeeld",
                "nameEn", "Example",
                "kind", "NEW",
                "intake", 35,
                "validFrom", "2023-01-01");
    }

    /** Each version starts after the one before it. */
    private static LocalDate nextStart() {
        return LocalDate.of(2090, 1, 1).plusDays(DAYS.getAndIncrement());
    }
}
