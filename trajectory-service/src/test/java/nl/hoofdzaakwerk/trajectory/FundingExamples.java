package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request per operation about money. */
final class FundingExamples {
    private FundingExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service")
                .addAll(budgets())
                .addAll(ledger())
                .addAll(schemes())
                .addAll(requests())
                .addAll(outlook());
    }

    private static ApiExamples budgets() {
        return ApiExamples.of("trajectory-service")
                .add("openBudget", caller -> request().body(budget(caller)))
                .add("listBudgets", caller -> {
                    opened(caller);
                    return request();
                })
                .add("getBudget", caller -> request().path("id", opened(caller)))
                .add("addBudgetLine", caller -> request()
                        .path("id", opened(caller))
                        .body(Map.of(
                                "side",
                                "EXPENDITURE",
                                "heading",
                                "Bijeenkomsten",
                                "name",
                                "Huur zaal",
                                "plan",
                                List.of(Map.of("year", 2026, "amount", 9000.00)))))
                .add(
                        "exportLedger",
                        caller -> request().path("id", opened(caller)).header("Accept", "text/csv"));
    }

    private static ApiExamples ledger() {
        return ApiExamples.of("trajectory-service")
                .add("listLedgerEntries", caller -> request().path("id", line(caller)))
                .add(
                        "allocateBudget",
                        caller -> request().path("id", line(caller)).body(entry(Map.of("year", 2026))))
                .add(
                        "reserveBudget",
                        caller -> request().path("id", line(caller)).body(entry(Map.of("reference", "casus 7"))))
                .add("payFromBudget", caller -> {
                    String line = line(caller);
                    return request()
                            .path("id", line)
                            .body(entry(Map.of("reservationId", reservation(caller, line), "reference", "casus 7")));
                })
                .add("releaseBudget", caller -> {
                    String line = line(caller);
                    return request().path("id", line).body(entry(Map.of("reservationId", reservation(caller, line))));
                })
                .add("correctLedgerEntry", caller -> {
                    String line = line(caller);
                    Map<String, Object> correction = entry(Map.of("entryId", reservation(caller, line)));
                    correction.remove("amount");
                    return request().path("id", line).body(correction);
                });
    }

    private static String opened(Actor caller) {
        return director(caller).post("/v1/budgets", budget(caller)).id();
    }

    private static String line(Actor caller) {
        return director(caller)
                .post("/v1/budgets", budget(caller))
                .json()
                .at("/lines/0/id")
                .asText();
    }

    private static String reservation(Actor caller, String line) {
        return director(caller)
                .post("/v1/budget-lines/" + line + "/reservations", entry(Map.of("reference", "casus 7")))
                .id();
    }

    private static Actor director(Actor caller) {
        return caller.role().equals("regional-director") ? caller : caller.colleague("regional-director");
    }

    private static Map<String, Object> budget(Actor caller) {
        return Map.of(
                "name",
                "Impuls",
                "region",
                caller.organisation().regions().getFirst(),
                "lines",
                List.of(Map.of(
                        "side",
                        "EXPENDITURE",
                        "heading",
                        "Interventies",
                        "name",
                        "Scholing",
                        "plan",
                        List.of(Map.of("year", 2026, "amount", 81000.00)))));
    }

    private static Map<String, Object> entry(Map<String, Object> more) {
        Map<String, Object> entry =
                new HashMap<>(Map.of("amount", 1137.40, "description", "Beroepsopleiding", "bookedDate", "2026-06-07"));
        entry.putAll(more);
        return entry;
    }

    private static ApiExamples schemes() {
        return ApiExamples.of("trajectory-service")
                .add("listFundingSchemes", caller -> request())
                .add("addFundingScheme", caller -> request().body(scheme("example-uwv", "UWV", true)));
    }

    private static ApiExamples requests() {
        return ApiExamples.of("trajectory-service")
                .add("requestFunding", caller -> request().body(demand(caller, 24)))
                .add("listFundingRequests", caller -> {
                    granted(caller, 24);
                    return request();
                })
                .add("getFundingRequest", caller -> request().path("id", granted(caller, 24)))
                .add("completeFundingRequest", caller -> request()
                        .path("id", waiting(caller))
                        .ifMatch(0)
                        .body(Map.of("price", 9500.50, "months", 24, "execution", execution())))
                .add(
                        "replaceFundingNextStep",
                        caller ->
                                request().path("id", waiting(caller)).ifMatch(0).body(nextStep()))
                .add(
                        "withdrawFundingRequest",
                        caller -> request().path("id", granted(caller, 24)).body(Map.of("reason", "MISTAKE")))
                .add(
                        "refuseFundingRequest",
                        caller -> request().path("id", granted(caller, 24)).body(Map.of("reason", "NO_MONEY")));
    }

    private static ApiExamples outlook() {
        return ApiExamples.of("trajectory-service")
                .add("getTrajectoryFunding", caller -> request().path("id", Examples.trajectory(caller)))
                .add("listFundingWarnings", caller -> {
                    granted(caller, 1);
                    Actor.of("operator", OrganisationKind.NATIONAL).post("/v1/daily-rounds", Map.of());
                    return request();
                })
                .add("getFundingForecast", caller -> request())
                .add("listFundingFigures", caller -> request());
    }

    /** Money by the scheme that covers IPS of the caller's kind of client. */
    private static String granted(Actor caller, int months) {
        return caller.post("/v1/funding-requests", demand(caller, months)).id();
    }

    /** A request that lacks what co-financing asks. */
    static String waiting(Actor caller) {
        Map<String, Object> demand = demand(caller, 24);
        demand.remove("execution");
        if (caller.kind() == OrganisationKind.UWV) {
            Actor.of("programme-manager", OrganisationKind.NATIONAL)
                    .post("/v1/funding-schemes", scheme("example-uwv", "UWV", true));
            demand.put("scheme", "example-uwv");
        } else {
            demand.put("scheme", "co-financing-nhn");
        }
        return caller.post("/v1/funding-requests", demand).id();
    }

    private static Map<String, Object> demand(Actor caller, int months) {
        Map<String, Object> demand = new HashMap<>(Map.of(
                "requestDate", Api.today().toString(),
                "startDate", Api.today().toString(),
                "price", 9500.50,
                "months", months,
                "execution", execution(),
                "payerReference", "M-2026-7",
                "nextStep", nextStep()));
        switch (caller.kind()) {
            case MUNICIPALITY ->
                demand.putAll(Map.of("referralId", referred(caller, "PARTICIPATIEWET"), "scheme", "municipality-ips"));
            case UWV -> demand.putAll(Map.of("referralId", referred(caller, "WW"), "scheme", "uwv-ips"));
            default ->
                demand.putAll(Map.of(
                        "trajectoryId",
                        started(coach(caller), Map.of("municipality", "Alkmaar", "postcode4", "1811")),
                        "scheme",
                        "co-financing-nhn",
                        "payerOrganisation",
                        "home-municipality"));
        }
        return demand;
    }

    /** A trajectory of a person whom the caller referred; the id of the referral. */
    private static String referred(Actor caller, String benefit) {
        Map<String, Object> person = Examples.referral("home-ggz");
        person.putAll(Map.of("benefit", benefit, "municipality", "Alkmaar", "postcode4", "1811"));
        String referral = caller.post("/v1/referrals", person).id();
        Actor treating = Actor.of("coach", OrganisationKind.GGZ);
        String candidate = treating.post(
                        "/v1/referrals/" + referral + "/confirmation",
                        Map.of("targetGroup", "CMD", "careSetting", "GGZ_BASIC", "canAndWantsToWork", true))
                .id();
        start(treating, candidate);
        return referral;
    }

    private static String started(Actor coach, Map<String, Object> changes) {
        return start(coach, coach.post("/v1/candidates", Api.person(changes)).id());
    }

    private static String start(Actor coach, String candidate) {
        return coach.post(
                        "/v1/trajectories",
                        Map.of(
                                "candidateId",
                                candidate,
                                "method",
                                "IPS",
                                "startDate",
                                Api.today().toString()))
                .id();
    }

    private static Actor coach(Actor caller) {
        return caller.role().equals("coach") ? caller : caller.colleague("coach");
    }

    private static Map<String, Object> execution() {
        return Map.of(
                "executor", "SELF_EMPLOYED",
                "certified", true,
                "initiatedByMunicipality", true,
                "modelFidelity", true,
                "tiedToTreatingTeam", true);
    }

    private static Map<String, Object> nextStep() {
        return Map.of("what", "Certificaat opvragen", "dueDate", "2026-12-15");
    }

    private static Map<String, Object> scheme(String code, String clientKind, boolean fidelity) {
        Map<String, Object> scheme = new HashMap<>(Map.of(
                "code", code,
                "rule", "B2",
                "nameNl", "Proefregeling",
                "nameEn", "Trial scheme",
                "source", "QA 5.1",
                "validFrom", "2026-01-01",
                "validUntil", "2100-12-31",
                "clientKind", clientKind,
                "methods", List.of("IPS"),
                "treatingOnly", false));
        scheme.putAll(Map.of(
                "region",
                "AM15",
                "requestedUntilDate",
                "2100-12-01",
                "earliestStartDate",
                "2022-01-01",
                "modelFidelity",
                fidelity,
                "shares",
                List.of(Map.of("payer", "UWV", "basisPoints", 10_000)),
                "averagePrice",
                10_000.00,
                "milestoneMonths",
                List.of(0, 3),
                "ceilings",
                List.of(Map.of("year", 2026, "amount", 90_000_000.00)),
                "priority",
                900));
        return scheme;
    }
}
