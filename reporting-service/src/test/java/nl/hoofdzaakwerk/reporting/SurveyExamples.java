package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.NATIONAL;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;

/** Examples of the cooperation survey. */
final class SurveyExamples {
    private static final Actor MANAGER = Actor.of("programme-manager", NATIONAL);
    private static final Actor DIRECTOR = Actor.of("regional-director", REGION);

    private SurveyExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .add("listSurveys", caller -> {
                    survey();
                    return request().query("limit", 100);
                })
                .add("getSurvey", caller -> request().path("id", survey()))
                .add("createSurvey", caller -> request().body(newSurvey()))
                .add("listSurveyRounds", caller -> {
                    round(survey());
                    return request().query("limit", 100);
                })
                .add("createSurveyRound", caller -> request().body(newRound(survey())))
                .add(
                        "createSurveyTickets",
                        caller -> request().path("id", round(survey())).body(Map.of("count", 20)))
                .add("createSurveyRoundClosing", caller -> request().path("id", round(survey())))
                .add("listSurveyResults", caller -> {
                    String survey = survey();
                    DIRECTOR.post("/v1/survey-rounds/" + round(survey) + "/closings", Map.of());
                    return request().query("survey", survey);
                })
                .add("findSurveyQuestionnaire", caller -> request().body(Map.of("ticket", ticket())))
                .add("giveSurveyAnswer", caller -> request().body(Map.of("ticket", ticket(), "scores", List.of(4, 0))));
    }

    private static String survey() {
        return MANAGER.post("/v1/surveys", newSurvey()).id();
    }

    private static Map<String, Object> newSurvey() {
        return Map.of(
                "title",
                text("Samenwerking", "Cooperation"),
                "statements",
                List.of(text("Wij kennen elkaar", "We know each other"), text("Wij leren van elkaar", "We learn")));
    }

    private static Map<String, String> text(String nl, String en) {
        return Map.of("nl", nl, "en", en);
    }

    private static String round(String survey) {
        return DIRECTOR.post("/v1/survey-rounds", newRound(survey)).id();
    }

    private static Map<String, Object> newRound(String survey) {
        LocalDate today = LocalDate.now(TimeSource.ZONE);
        return Map.of(
                "surveyId",
                survey,
                "region",
                TestOrganisation.HOME_REGION,
                "moment",
                "ZERO",
                "opensDate",
                today.toString(),
                "closesDate",
                today.plusDays(30).toString());
    }

    private static String ticket() {
        return DIRECTOR.post("/v1/survey-rounds/" + round(survey()) + "/tickets", Map.of("count", 1))
                .json()
                .path("tickets")
                .get(0)
                .asText();
    }
}
