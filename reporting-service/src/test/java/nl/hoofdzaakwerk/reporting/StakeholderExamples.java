package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.reporting.CooperationExamples.DIRECTOR;
import static nl.hoofdzaakwerk.reporting.CooperationExamples.HOME;
import static nl.hoofdzaakwerk.reporting.CooperationExamples.next;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.Map;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** The stakeholder web. */
final class StakeholderExamples {
    private static final Map<String, Object> ASSESSMENT =
            Map.of("assessedDate", "2025-01-01", "nearness", "CLOSE", "influence", "VERY_POSITIVE");

    private StakeholderExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .add("listStakeholders", caller -> {
                    added();
                    return request().query("region", HOME).query("limit", 100);
                })
                .add("addStakeholder", caller -> request().body(stakeholder()))
                .add("getStakeholder", caller -> request().path("id", added()))
                .add("renameStakeholder", caller -> request()
                        .path("id", added())
                        .ifMatch(0)
                        .body(Map.of("label", "Gemeente " + next(), "kind", "ORGANISATION")))
                .add(
                        "assessStakeholder",
                        caller -> request().path("id", added()).body(ASSESSMENT))
                .add(
                        "removeStakeholder",
                        caller -> request().path("id", added()).body(Map.of("leftDate", "2025-06-30")))
                .add("relateStakeholders", caller -> request().body(relation()))
                .add("getStakeholderRelation", caller -> request().path("id", related()))
                .add(
                        "endStakeholderRelation",
                        caller -> request().path("id", related()).body(Map.of("untilDate", "2025-06-30")))
                .add(
                        "getStakeholderWeb",
                        caller -> request().path("region", HOME).query("on", "2025-02-01"))
                .add(
                        "drawStakeholderWeb",
                        caller -> request().path("region", HOME).query("on", "2025-02-01"));
    }

    private static String added() {
        return DIRECTOR.post("/v1/stakeholders", stakeholder()).id();
    }

    private static String related() {
        return DIRECTOR.post("/v1/stakeholder-relations", relation()).id();
    }

    private static Map<String, Object> stakeholder() {
        return Map.of("region", HOME, "label", "Wethouder " + next(), "kind", "FUNCTION", "assessment", ASSESSMENT);
    }

    private static Map<String, Object> relation() {
        return Map.of("oneId", added(), "otherId", added(), "influence", "POSITIVE", "fromDate", "2025-01-01");
    }
}
