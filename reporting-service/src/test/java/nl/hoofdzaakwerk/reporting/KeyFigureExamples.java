package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.reporting.CooperationExamples.DIRECTOR;
import static nl.hoofdzaakwerk.reporting.CooperationExamples.HOME;
import static nl.hoofdzaakwerk.reporting.CooperationExamples.next;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** Participants, key figures, gaps and agreed hours. */
final class KeyFigureExamples {
    private static final LocalDate FIRST_AGREEMENT = LocalDate.of(2030, 1, 1);
    private static final Map<String, Object> ROOS = Map.of(
            "name", "Roos Berkenbos", "function", "Adviseur", "telephone", "071-516 01 60", "email", "roos@a.example");
    private static final Map<String, Object> BAS = Map.of(
            "name",
            "Bas Molenwiek",
            "function",
            "Teamleider",
            "telephone",
            "+31 71 516 01 61",
            "email",
            "bas@a.example");

    private KeyFigureExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .addAll(participants())
                .addAll(keyFigures())
                .add("listKeyFigureGaps", caller -> {
                    DIRECTOR.post(
                            "/v1/participants/" + participant(caller) + "/key-figures",
                            Map.of("person", ROOS, "hoursPerWeek", 1, "fromDate", "2024-01-01"));
                    return request().query("region", HOME);
                })
                .add("listAgreedHours", caller -> request().query("region", HOME))
                .add("agreeHours", caller -> request()
                        .body(Map.of(
                                "region",
                                HOME,
                                "memberClass",
                                "OTHER",
                                "validFrom",
                                FIRST_AGREEMENT.plusDays(next()).toString(),
                                "hoursPerWeek",
                                3,
                                "activities",
                                List.of(Map.of("activity", "Casusoverleg", "hours", 0.5)))));
    }

    private static ApiExamples participants() {
        return ApiExamples.of("reporting-service")
                .add("listParticipants", caller -> {
                    participant(caller);
                    return request().query("region", HOME).query("limit", 100);
                })
                .add("createParticipant", caller -> request().body(participant("deelnemer-" + next())))
                .add("getParticipant", caller -> request().path("id", participant(caller)))
                .add("changeParticipant", caller -> request()
                        .path("id", join("deelnemer-" + next()))
                        .ifMatch(0)
                        .body(Map.of("name", "GGZ Andersom", "leftDate", "2024-12-31")));
    }

    private static ApiExamples keyFigures() {
        return ApiExamples.of("reporting-service")
                .add("listKeyFigures", caller -> {
                    String participant = participant(caller);
                    appoint(participant);
                    return request().path("id", participant);
                })
                .add(
                        "appointKeyFigure",
                        caller -> request().path("id", participant(caller)).body(newKeyFigure()))
                .add("getKeyFigure", caller -> request().path("id", appoint(participant(caller))))
                .add("changeKeyFigure", caller -> request()
                        .path("id", appoint(participant(caller)))
                        .ifMatch(0)
                        .body(Map.of("person", BAS, "replacement", ROOS, "hoursPerWeek", 3.5)))
                .add("passOnKeyFigure", caller -> request()
                        .path("id", appoint(participant(caller)))
                        .body(Map.of("fromDate", "2024-06-01", "replacement", ROOS, "hoursPerWeek", 2)))
                .add("endKeyFigure", caller -> request()
                        .path("id", appoint(participant(caller)))
                        .body(Map.of("untilDate", "2024-06-30")))
                .add("recordKeyFigureAbsence", caller -> request()
                        .path("id", appoint(participant(caller)))
                        .body(Map.of("fromDate", "2024-07-01", "untilDate", "2024-07-14")))
                .add("forgetKeyFigure", caller -> {
                    String keyFigure = appoint(participant(caller));
                    DIRECTOR.post("/v1/key-figures/" + keyFigure + "/endings", Map.of("untilDate", "2024-02-01"));
                    return request().path("id", keyFigure);
                });
    }

    /** Of the caller's own organisation; of any organisation for who sees those of others. */
    private static String participant(Actor caller) {
        boolean own = caller.kind() != OrganisationKind.REGION && caller.kind() != OrganisationKind.NATIONAL;
        String alias = own ? caller.organisation().alias() : "deelnemer-" + next();
        return Platform.database("reporting")
                .select("select id from participant where region = '%s' and organisation = '%s' and left_on is null"
                        .formatted(HOME, alias))
                .stream()
                .findFirst()
                .orElseGet(() -> join(alias));
    }

    private static String join(String alias) {
        return DIRECTOR.post("/v1/participants", participant(alias)).id();
    }

    private static Map<String, Object> participant(String alias) {
        return Map.of(
                "region",
                HOME,
                "organisation",
                alias,
                "name",
                "Gemeente Leiden",
                "kind",
                "MUNICIPALITY",
                "municipality",
                "Leiden",
                "joinedDate",
                "2023-01-01");
    }

    private static String appoint(String participant) {
        return DIRECTOR.post("/v1/participants/" + participant + "/key-figures", newKeyFigure())
                .id();
    }

    private static Map<String, Object> newKeyFigure() {
        return Map.of("person", ROOS, "replacement", BAS, "hoursPerWeek", 1, "fromDate", "2024-01-01");
    }
}
