package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.reporting.CooperationExamples.DIRECTOR;
import static nl.hoofdzaakwerk.reporting.CooperationExamples.HOME;
import static nl.hoofdzaakwerk.reporting.CooperationExamples.TODAY;
import static nl.hoofdzaakwerk.reporting.CooperationExamples.owner;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiAnswer;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** Risks and measures. */
final class RiskExamples {
    private RiskExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .add("listRisks", caller -> {
                    recorded(caller);
                    return request().query("region", HOME).query("stage", "OPEN");
                })
                .add("recordRisk", caller -> request().body(risk(caller)))
                .add("getRisk", caller -> request().path("id", recorded(caller).id()))
                .add("assessRisk", caller -> request()
                        .path("id", recorded(caller).id())
                        .ifMatch(0)
                        .body(assessment(caller)))
                .add(
                        "addRiskMeasure",
                        caller -> request().path("id", recorded(caller).id()).body(measure(caller)))
                .add("closeRisk", caller -> request()
                        .path("id", closable(caller))
                        .body(Map.of("reason", "De samenwerking is geborgd")))
                .add("reopenRisk", caller -> {
                    String risk = closable(caller);
                    DIRECTOR.post("/v1/risks/" + risk + "/closings", Map.of("reason", "Geborgd"));
                    return request()
                            .path("id", risk)
                            .body(Map.of("reviewDate", TODAY.plusDays(30).toString()));
                })
                .add("getRiskMeasure", caller -> request().path("id", measureOf(recorded(caller))))
                .add("changeRiskMeasure", caller -> request()
                        .path("id", measureOf(recorded(caller)))
                        .ifMatch(0)
                        .body(measure(caller)))
                .add("completeRiskMeasure", caller -> request()
                        .path("id", measureOf(recorded(caller)))
                        .body(Map.of("doneDate", "2025-01-31", "result", "Vast in het overleg")));
    }

    private static String closable(Actor caller) {
        ApiAnswer risk = recorded(caller);
        DIRECTOR.post(
                "/v1/risk-measures/" + measureOf(risk) + "/completions",
                Map.of("doneDate", "2025-01-31", "result", "Gedaan"));
        return risk.id();
    }

    private static ApiAnswer recorded(Actor caller) {
        return DIRECTOR.post("/v1/risks", risk(caller));
    }

    private static String measureOf(ApiAnswer risk) {
        return risk.json().path("measures").path(0).path("id").asText();
    }

    private static Map<String, Object> risk(Actor caller) {
        return Map.of("region", HOME, "assessment", assessment(caller), "measures", List.of(measure(caller)));
    }

    private static Map<String, Object> assessment(Actor caller) {
        return Map.of(
                "title",
                "Te weinig tijd",
                "description",
                "Volle agenda's",
                "likelihood",
                "HIGH",
                "impact",
                "MEDIUM",
                "owner",
                owner(caller),
                "reviewDate",
                TODAY.plusDays(90).toString());
    }

    private static Map<String, Object> measure(Actor caller) {
        return Map.of(
                "what",
                "Successen vieren",
                "owner",
                owner(caller),
                "dueDate",
                TODAY.plusDays(14).toString());
    }
}
