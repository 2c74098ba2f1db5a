package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;

/** Examples of scoring rules; they start so late that they count for no other test. */
final class RuleSetExamples {

    private static final Actor CHAIR = Actor.of("matching-chair", WSP);
    private static final AtomicInteger NEXT_DAY = new AtomicInteger();

    private RuleSetExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("matching-service")
                .add("listRuleSets", caller -> {
                    set();
                    return request().query("limit", 1);
                })
                .add("getRuleSet", caller -> request().path("id", set()))
                .add("createRuleSet", caller -> request().body(rules()));
    }

    private static String set() {
        return CHAIR.post("/v1/rule-sets", rules()).id();
    }

    private static Map<String, Object> rules() {
        return Map.of(
                "region",
                TestOrganisation.HOME_REGION,
                "validFromDate",
                LocalDate.of(2060, 1, 1).plusDays(NEXT_DAY.getAndIncrement()).toString(),
                "motivation",
                "Reistijd telt hier zwaarder.",
                "weights",
                Map.of(
                        "occupation", 300,
                        "hours", 100,
                        "times", 100,
                        "travel", 200,
                        "conditions", 100,
                        "jobCoach", 50,
                        "skills", 50,
                        "willingness", 50,
                        "contract", 50));
    }
}
