package nl.hoofdzaakwerk.employer.instrument;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.instrument.model.Reason;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The instruments of today for a vacancy of an employer with 25 employees and a contract of 12 months. */
@QuarkusTest
@WithPlatform("employer")
class InstrumentIT {
    @Test
    @DisplayName("D7 each instrument is explained in two languages, with conditions and a dated source")
    void explainsEach() {
        var vacancy = vacancy("Hotel De Reiger");

        var answer = asks(vacancy, "{\"inTargetGroupRegister\": \"YES\", \"benefit\": \"PARTICIPATIEWET\"}");

        answer.then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains(
                                "WAGE_COST_SUBSIDY",
                                "NO_RISK_POLICY",
                                "JOB_COACH",
                                "WORKPLACE_ADAPTATION",
                                "LABOUR_COST_BENEFIT",
                                "TRIAL_PLACEMENT",
                                "PRACTICAL_LEARNING_ROUTE",
                                "JOB_AGREEMENT"))
                .body(
                        "items.outcome",
                        contains(
                                "MAY_APPLY",
                                "APPLIES",
                                "MAY_APPLY",
                                "MAY_APPLY",
                                "MAY_APPLY",
                                "MAY_APPLY",
                                "DOES_NOT_APPLY",
                                "APPLIES"))
                .body("items.reasons", everyItem(not(empty())))
                .body("items.conditions", everyItem(not(empty())))
                .body("items.source", everyItem(notNullValue()))
                .body("items.sourceDate", everyItem(equalTo("2022-03-01")))
                .body("items[0].reasons.code", contains("MUNICIPALITY_DECIDES"))
                .body("items[0].reasons[0].text.nl", equalTo("De gemeente beslist"))
                .body("items[0].reasons[0].text.en", equalTo("The municipality decides"))
                .body("items[7].reasons.code", contains("IN_REGISTER", "EMPLOYEES_ENOUGH"))
                .body("items[7].reasons[1].text.en", equalTo("The employer has 25 employees or more"));
    }

    @Test
    @DisplayName("D7 outside the register an employer gets no no-risk policy; unknown is told as a question")
    void dependsOnRegister() {
        var vacancy = vacancy("Hotel De Lepelaar");

        asks(vacancy, "{\"inTargetGroupRegister\": \"NO\"}")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'NO_RISK_POLICY' }.outcome", equalTo("DOES_NOT_APPLY"))
                .body("items.find { it.code == 'PRACTICAL_LEARNING_ROUTE' }.outcome", equalTo("MAY_APPLY"));
        asks(vacancy, "{\"inTargetGroupRegister\": \"UNKNOWN\"}")
                .then()
                .body("items.find { it.code == 'NO_RISK_POLICY' }.outcome", equalTo("MAY_APPLY"))
                .body("items.find { it.code == 'NO_RISK_POLICY' }.reasons.code", hasItem("REGISTER_UNKNOWN"));
        as(MANAGER_IN_TWENTE)
                .post("/vacancies/" + vacancy + "/instruments/_search", "{\"inTargetGroupRegister\": \"NO\"}")
                .then()
                .statusCode(404);
        asks(vacancy, "{}").then().statusCode(400).body("errors.pointer", contains("/inTargetGroupRegister"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    @DisplayName("D7 every reason has its text")
    void hasTexts(String language) {
        var bundle = ResourceBundle.getBundle("instruments", Locale.of(language));

        assertThat(bundle.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Reason.Code.values()).map(Enum::name).toList());
    }

    private static String vacancy(String employer) {
        return as(MANAGER).opens(as(MANAGER).registers(employer, "Leiden"), "Room help", 1);
    }

    private static Response asks(String vacancy, String situation) {
        return as(MANAGER).post("/vacancies/" + vacancy + "/instruments/_search", situation);
    }
}
