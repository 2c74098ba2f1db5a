package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.ApiRequest;

/** One valid request per operation of case consultation. */
final class ConsultationExamples {
    private static final Set<String> TABLERS = Set.of("coach", "treatment-liaison", "client-manager");

    private ConsultationExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service")
                .addAll(meetings())
                .addAll(cases())
                .addAll(decisions())
                .addAll(requests())
                .addAll(overviews());
    }

    private static ApiExamples meetings() {
        return ApiExamples.of("trajectory-service")
                .add("organiseConsultationMeeting", caller -> request().body(meeting()))
                .add("listConsultationMeetings", caller -> {
                    organised(caller);
                    return request().query("region", "AM19").query("state", "PLANNED");
                })
                .add("getConsultationMeeting", caller -> request().path("id", organised(caller)))
                .add("changeConsultationMeeting", caller -> {
                    Map<String, Object> change = new HashMap<>(meeting());
                    change.keySet().removeAll(Set.of("region", "subregion"));
                    return request().path("id", organised(caller)).ifMatch(0).body(change);
                })
                .add("inviteToConsultation", caller -> request()
                        .path("id", organised(caller))
                        .body(Map.of("organisations", List.of("gemeente-leiden", "uwv-holland-rijnland"))))
                .add("listConsultationParticipants", caller -> {
                    String meeting = organised(caller);
                    if (caller.kind() == OrganisationKind.REGION) {
                        invite(caller, meeting, "gemeente-leiden");
                    }
                    return request().path("id", meeting);
                })
                .add(
                        "answerInvitation",
                        caller -> request().path("id", organised(caller)).body(Map.of("comes", true)))
                .add("closeConsultation", caller -> request()
                        .path("id", organised(caller))
                        .body(Map.of("minutes", "Vier casussen besproken", "presentOrganisations", List.of())))
                .add(
                        "cancelConsultation",
                        caller -> request().path("id", organised(caller)).body(Map.of("reason", "Te weinig casussen")));
    }

    private static ApiExamples cases() {
        return ApiExamples.of("trajectory-service")
                .add("prepareCase", caller -> request().body(told()))
                .add("listCases", caller -> {
                    visible(caller);
                    return request().query("region", "AM19");
                })
                .add("getCase", caller -> request().path("id", visible(caller)))
                .add("changeCase", caller -> {
                    Map<String, Object> change = new HashMap<>(told());
                    change.keySet().removeAll(Set.of("region", "subregion", "basis", "nextStep"));
                    return request().path("id", prepared(caller)).ifMatch(0).body(change);
                })
                .add(
                        "tableCase",
                        caller -> request().path("id", prepared(caller)).body(Map.of("meetingId", organised(caller))))
                .add(
                        "withdrawCase",
                        caller -> request().path("id", prepared(caller)).body(Map.of()))
                .add("adviseOnCase", caller -> request()
                        .path("id", onAgenda(tabler(caller)))
                        .body(Map.of(
                                "advice",
                                "Begin met een proefplaatsing",
                                "goal",
                                "STEPS_TO_WORK",
                                "nextStep",
                                nextStep())))
                .add("followUpCase", caller -> request()
                        .path("id", advised(caller))
                        .body(Map.of("result", "BUSY", "adviceOfValue", "OF_VALUE", "nextStep", nextStep())))
                .add("replaceNextStepOfCase", caller -> request()
                        .path("id", prepared(caller))
                        .ifMatch(0)
                        .body(nextStep()))
                .add("listCaseProposals", caller -> {
                    String candidate =
                            caller.post("/v1/candidates", Api.person(Map.of())).id();
                    caller.post(
                            "/v1/trajectories",
                            Map.of(
                                    "candidateId",
                                    candidate,
                                    "method",
                                    "IPS",
                                    "startDate",
                                    Api.today().minusDays(300).toString()));
                    return request();
                });
    }

    private static ApiExamples decisions() {
        return ApiExamples.of("trajectory-service")
                .add(
                        "decideInCase",
                        caller -> request().path("id", onAgenda(tabler(caller))).body(decision(caller)))
                .add("listDecisionsInCase", caller -> {
                    String id = visible(caller);
                    director().post("/v1/consultation-cases/" + id + "/decisions", decision(caller));
                    return request().path("id", id);
                })
                .add("getDecision", caller -> request().path("id", decided(caller)))
                .add("closeDecision", caller -> request()
                        .path("id", decided(caller))
                        .body(Map.of("how", "DONE", "outcome", "De proefplaatsing is begonnen")))
                .add(
                        "replaceNextStepOfDecision",
                        caller ->
                                request().path("id", decided(caller)).ifMatch(0).body(nextStep()));
    }

    private static ApiExamples requests() {
        return ApiExamples.of("trajectory-service")
                .add(
                        "requestCaseMoney",
                        caller -> request().path("id", prepared(caller)).body(money()))
                .add("listCaseRequests", caller -> {
                    asked(tabler(caller));
                    return request().query("region", "AM19").query("state", "SUBMITTED");
                })
                .add("getCaseRequest", caller -> request().path("id", asked(tabler(caller))))
                .add("grantCaseRequest", caller -> request()
                        .path("id", asked(tabler(caller)))
                        .body(Map.of("amount", 1000.00, "budgetLineId", budgetLine(caller))))
                .add("refuseCaseRequest", caller -> request()
                        .path("id", asked(tabler(caller)))
                        .body(Map.of("reason", "De gemeente kan dit zelf betalen")))
                .add("questionCaseRequest", caller -> request()
                        .path("id", asked(tabler(caller)))
                        .body(Map.of("question", "Wat zei de gemeente precies?", "nextStep", nextStep())))
                .add("answerCaseRequest", caller -> {
                    String id = asked(caller);
                    steeringMember().post("/v1/case-requests/" + id + "/questions", Map.of("question", "Hoe lang?"));
                    return request().path("id", id).body(Map.of("answer", "Een half jaar", "nextStep", nextStep()));
                })
                .add(
                        "withdrawCaseRequest",
                        caller -> request().path("id", asked(caller)).body(Map.of()))
                .add("replaceNextStepOfCaseRequest", caller -> request()
                        .path("id", asked(tabler(caller)))
                        .ifMatch(0)
                        .body(nextStep()));
    }

    private static ApiExamples overviews() {
        return ApiExamples.of("trajectory-service")
                .add("countCasesByGoal", caller -> period())
                .add("spreadCaseRequests", caller -> request().query("region", "AM19"))
                .add("exportCases", caller -> period().header("Accept", "text/csv"))
                .add("exportConsultationMeetings", caller -> period().header("Accept", "text/csv"));
    }

    private static ApiRequest period() {
        return request().query("region", "AM19").query("from", "2018-01-01").query("until", "2099-12-31");
    }

    /** Who can table a case: the caller, or somebody else in the same region. */
    private static Actor tabler(Actor caller) {
        return TABLERS.contains(caller.role()) ? caller : Actor.of("coach", OrganisationKind.GGZ);
    }

    private static Actor director() {
        return Actor.of("regional-director", OrganisationKind.REGION);
    }

    private static Actor steeringMember() {
        return Actor.of("steering-member", OrganisationKind.REGION);
    }

    /** A planned meeting; the caller's organisation is invited unless it organises. */
    static String organised(Actor caller) {
        Actor organiser = caller.kind() == OrganisationKind.REGION ? caller : director();
        String id = organiser.post("/v1/consultation-meetings", meeting()).id();
        if (caller.kind() != OrganisationKind.REGION) {
            invite(organiser, id, caller.organisation().alias());
        }
        return id;
    }

    private static void invite(Actor organiser, String meeting, String organisation) {
        organiser.post(
                "/v1/consultation-meetings/" + meeting + "/invitations",
                Map.of("organisations", List.of(organisation)));
    }

    private static String prepared(Actor caller) {
        return tabler(caller).post("/v1/consultation-cases", told()).id();
    }

    /** A case the caller may see: the own, or one at a meeting the caller comes to. */
    private static String visible(Actor caller) {
        if (TABLERS.contains(caller.role()) || caller.kind() == OrganisationKind.REGION) {
            return prepared(caller);
        }
        String meeting = organised(caller);
        caller.post("/v1/consultation-meetings/" + meeting + "/answers", Map.of("comes", true));
        Actor tabler = tabler(caller);
        String id = prepared(caller);
        invite(director(), meeting, "gemeente-leiden");
        if (!tabler.organisation().equals(caller.organisation())) {
            invite(director(), meeting, tabler.organisation().alias());
        }
        tabler.post("/v1/consultation-cases/" + id + "/tablings", Map.of("meetingId", meeting));
        return id;
    }

    private static String onAgenda(Actor tabler) {
        String id = prepared(tabler);
        tabler.post("/v1/consultation-cases/" + id + "/tablings", Map.of("meetingId", organised(tabler)));
        return id;
    }

    private static String advised(Actor caller) {
        String id = onAgenda(caller);
        director()
                .post(
                        "/v1/consultation-cases/" + id + "/advices",
                        Map.of("advice", "Begin met een opleiding", "goal", "EDUCATION"));
        return id;
    }

    static String decided(Actor caller) {
        return director()
                .post("/v1/consultation-cases/" + visible(caller) + "/decisions", decision(caller))
                .id();
    }

    static String asked(Actor tabler) {
        return tabler.post("/v1/consultation-cases/" + prepared(tabler) + "/requests", money())
                .id();
    }

    private static String budgetLine(Actor caller) {
        Actor director = caller.colleague("regional-director");
        String line = director.post(
                        "/v1/budgets",
                        Map.of(
                                "name",
                                "Impuls",
                                "region",
                                "AM19",
                                "lines",
                                List.of(Map.of(
                                        "side",
                                        "EXPENDITURE",
                                        "heading",
                                        "Interventies",
                                        "name",
                                        "Scholing",
                                        "plan",
                                        List.of(Map.of("year", 2026, "amount", 81000.00))))))
                .json()
                .at("/lines/0/id")
                .asText();
        return line;
    }

    private static Map<String, Object> meeting() {
        return Map.of(
                "region",
                "AM19",
                "subregion",
                "Leidse regio",
                "date",
                Api.today().toString(),
                "place",
                "Stadhuis Leiden",
                "hostOrganisation",
                "gemeente-leiden",
                "agenda",
                "Kennismaken, casussen, rondvraag",
                "nextStep",
                nextStep());
    }

    static Map<String, Object> told() {
        return Map.of(
                "region",
                "AM19",
                "subregion",
                "Leidse regio",
                "basis",
                "ANONYMOUS",
                "incomeSource",
                "PARTICIPATIEWET",
                "situation",
                "Iemand wil graag in de techniek werken en kan 12 uur per week beginnen",
                "problem",
                "De opleiding is te duur",
                "question",
                "Wie kan de leermiddelen betalen?",
                "nextStep",
                nextStep());
    }

    private static Map<String, Object> decision(Actor caller) {
        Map<String, Object> decision = new HashMap<>(Map.of(
                "text", "De gemeente zoekt uit of bijzondere bijstand kan",
                "dueDate", Api.today().plusWeeks(2).toString(),
                "nextStep", nextStep()));
        decision.put("organisation", caller.organisation().alias());
        return decision;
    }

    private static Map<String, Object> money() {
        return Map.of(
                "amount",
                1450.00,
                "purpose",
                "Reiskosten en leermiddelen",
                "whyNotMunicipality",
                "De gemeente betaalt geen opleiding van langer dan een jaar",
                "nextStep",
                nextStep());
    }

    private static Map<String, Object> nextStep() {
        return Map.of("what", "Bespreken", "dueDate", Api.today().plusWeeks(1).toString());
    }
}
