package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request per operation about money. */
final class FundingExamples {
    private FundingExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service").addAll(budgets()).addAll(ledger());
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
}
