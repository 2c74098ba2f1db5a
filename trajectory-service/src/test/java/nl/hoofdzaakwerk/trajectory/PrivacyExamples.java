package nl.hoofdzaakwerk.trajectory;

import static io.restassured.RestAssured.given;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import io.restassured.http.ContentType;
import java.util.Map;
import java.util.Set;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiAnswer;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request per operation of privacy. */
final class PrivacyExamples {
    private static final Set<String> TREATING = Set.of("coach", "treatment-liaison");

    private PrivacyExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service")
                .add(
                        "demandErasure",
                        caller -> request().path("id", candidate(caller)).body(Map.of("nextStep", step())))
                .add("listErasuresOfCandidate", caller -> {
                    String candidate = candidate(caller);
                    coach(caller).post("/v1/candidates/" + candidate + "/erasures", Map.of());
                    return request().path("id", candidate);
                })
                .add("listErasures", caller -> {
                    erasure(caller);
                    return request().query("state", "REQUESTED");
                })
                .add("decideErasure", caller -> request()
                        .path("id", erasure(caller))
                        .body(Map.of("decision", "REFUSE", "refusalReason", "LEGAL_RETENTION_DUTY")))
                .add("listDisclosures", caller -> request().path("id", candidate(caller)))
                .add("getClientPage", caller -> request().path("id", candidate(caller)))
                .add("createClientLink", caller -> request().path("id", candidate(caller)))
                .add("listClientLinks", caller -> {
                    String candidate = candidate(caller);
                    link(caller, candidate);
                    return request().path("id", candidate);
                })
                .add("revokeClientLink", caller -> {
                    String candidate = candidate(caller);
                    return request()
                            .path("id", candidate)
                            .path("linkId", link(caller, candidate).id());
                })
                .add("getClientLinkCode", caller -> {
                    String candidate = candidate(caller);
                    return request()
                            .path("id", candidate)
                            .path("linkId", link(caller, candidate).id());
                })
                .add("openClientSession", caller -> request().body(opening(treated())))
                .add("endClientSession", caller -> request().header("Client-Session", session(treated())))
                .add("getOwnPage", caller -> request().header("Client-Session", session(treated())))
                .add("withdrawOwnConsent", caller -> {
                    String candidate = treated();
                    String ground = treating()
                            .post(
                                    "/v1/candidates/" + candidate + "/legal-grounds",
                                    Map.of("purpose", "GUIDANCE", "ground", "CONSENT", "receiver", "werkroute"))
                            .id();
                    return request()
                            .path("id", ground)
                            .header("Client-Session", session(candidate))
                            .body(Map.of("reason", "Ik wil eerst rust"));
                })
                .add("makeSubjectFile", caller -> request().path("id", candidate(caller)))
                .add("getSubjectFile", caller -> {
                    String candidate = candidate(caller);
                    return request()
                            .path("id", candidate)
                            .path(
                                    "fileId",
                                    caller.post("/v1/candidates/" + candidate + "/subject-files", Map.of())
                                            .id());
                })
                .add("openEmergencyAccess", caller -> request().body(emergency(home())))
                .add("getEmergencyFile", caller -> request().path("id", opened(caller)))
                .add("listEmergencyAccesses", caller -> {
                    opened(caller.colleague("key-figure"), candidate(caller));
                    return request().query("unreviewed", true);
                })
                .add("reviewEmergencyAccess", caller -> request()
                        .path("id", openedByKeyFigure(caller))
                        .body(Map.of("justified", true)))
                .add("searchProcessingLog", caller -> {
                    if (caller.kind() == OrganisationKind.GGZ) {
                        candidate(caller);
                    }
                    return request()
                            .body(Map.of(
                                    "activity",
                                    "intake",
                                    "fromDate",
                                    Api.today().toString(),
                                    "untilDate",
                                    Api.today().plusDays(1).toString(),
                                    "limit",
                                    10));
                })
                .add("searchAuditLog", caller -> {
                    caller.get("/v1/audit-log");
                    return request().body(Map.of("operation", "listAuditLog", "limit", 10));
                });
    }

    private static Actor treating() {
        return Actor.of("coach", OrganisationKind.GGZ);
    }

    private static String treated() {
        return candidate(treating());
    }

    private static ApiAnswer link(Actor caller, String candidate) {
        return coach(caller).post("/v1/candidates/" + candidate + "/client-links", Map.of());
    }

    private static String code(Actor caller, String candidate) {
        String link = link(caller, candidate).id();
        return coach(caller)
                .get("/v1/candidates/" + candidate + "/client-links/" + link + "/code")
                .json()
                .path("code")
                .asText();
    }

    private static Map<String, Object> opening(String candidate) {
        return Map.of(
                "code",
                code(treating(), candidate),
                "birthDate",
                Api.person(Map.of()).get("birthDate"));
    }

    private static String session(String candidate) {
        return given().contentType(ContentType.JSON)
                .body(opening(candidate))
                .put("/v1/client-sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("session");
    }

    private static Map<String, Object> step() {
        return Map.of(
                "what",
                "Bespreken met de cliënt",
                "dueDate",
                Api.today().plusDays(7).toString());
    }

    private static Actor coach(Actor caller) {
        return TREATING.contains(caller.role()) ? caller : caller.colleague("coach");
    }

    private static String candidate(Actor caller) {
        return coach(caller).post("/v1/candidates", Api.person(Map.of())).id();
    }

    static String erasure(Actor caller) {
        return coach(caller)
                .post("/v1/candidates/" + candidate(caller) + "/erasures", Map.of())
                .id();
    }

    /** Someone treated by the home institution, who lives in the home region. */
    private static String home() {
        return candidate(Actor.of("coach", OrganisationKind.GGZ));
    }

    /** To a candidate of the caller's institution, by somebody else. */
    static String openedByKeyFigure(Actor caller) {
        return opened(caller.colleague("key-figure"), candidate(caller));
    }

    private static String opened(Actor caller) {
        return opened(caller, home());
    }

    private static String opened(Actor caller, String candidate) {
        return caller.post("/v1/emergency-accesses", emergency(candidate)).id();
    }

    private static Map<String, Object> emergency(String candidate) {
        return Map.of("candidateId", candidate, "reason", "De coach is ziek en de werkgever belt nu");
    }
}
