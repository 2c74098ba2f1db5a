package nl.hoofdzaakwerk.reporting.discipline;

import static io.restassured.http.ContentType.JSON;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.DIRECTOR;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.DRECHTSTEDEN;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.LAST_MONTH;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.LIMBURG_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.NOORD_LIMBURG;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.OTHER_DIRECTOR;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.ZEELAND;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.duty;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.dutyOf;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.guidance;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.keyFigureOf;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.monthOf;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.post;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.trajectories;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The months of Zeeland, Drechtsteden and Noord-Limburg are its own and that of {@link FollowUpIT}. */
@QuarkusTest
@WithPlatform("reporting")
class DisciplineIT {
    @Inject
    MonthRound round;

    @Test
    @DisplayName("F8 P4 a month is expected once it is over, asked about, approved, accepted and locked, and all of it"
            + " shows in the reporting rates")
    void shouldGoFromOrganisationToNation() {
        Tokens keyFigure = keyFigureOf("ggz-maas", NOORD_LIMBURG);
        duty(LIMBURG_DIRECTOR, "ggz-maas", "GGZ", NOORD_LIMBURG);
        duty(LIMBURG_DIRECTOR, "gemeente-maas", "MUNICIPALITY", NOORD_LIMBURG);
        String id = monthOf(keyFigure);
        guidance("ggz-maas", NOORD_LIMBURG, 10, 2);
        trajectories("ggz-maas", NOORD_LIMBURG, 10);

        post(keyFigure, "reporting-months/" + id + "/approvals", Map.of())
                .statusCode(201)
                .body("state", equalTo("APPROVED"));
        List<String> topics = as(keyFigure)
                .get("/v1/data-questions")
                .then()
                .statusCode(200)
                .body("items.observed", contains(2))
                .body("items.bound", contains(5))
                .extract()
                .jsonPath()
                .getList("items.topic");
        assertThat(topics).containsExactly("talks-held");

        post(PROGRAMME_MANAGER, "reporting-locks", Map.of("region", NOORD_LIMBURG, "month", LAST_MONTH.atDay(1) + ""))
                .statusCode(409)
                .body("errors[0].code", equalTo("not-all-accepted"));
        post(LIMBURG_DIRECTOR, "reporting-months/" + id + "/acceptances", Map.of())
                .statusCode(201)
                .body("state", equalTo("ACCEPTED"));
        post(PROGRAMME_MANAGER, "reporting-locks", Map.of("region", NOORD_LIMBURG, "month", LAST_MONTH.atDay(1) + ""))
                .statusCode(201)
                .body("items.state", contains("LOCKED", "LOCKED"));

        as(LIMBURG_DIRECTOR)
                .get("/v1/reporting-rates?from=%1$s&until=%1$s".formatted(LAST_MONTH.atDay(1)))
                .then()
                .statusCode(200)
                .body("items.id", contains(NOORD_LIMBURG + "-" + LAST_MONTH))
                .body("total.expected", equalTo(1))
                .body("total.received", equalTo(1))
                .body("total.voluntary", equalTo(0));
        as(LIMBURG_DIRECTOR)
                .get("/v1/reporting-months/" + id)
                .then()
                .statusCode(200)
                .body("steps.step", contains("APPROVED", "ACCEPTED", "LOCKED"))
                .body("steps.role", contains("key-figure", "regional-director", "programme-manager"));
    }

    @Test
    @DisplayName("F8 months and duties that come at once are there once")
    void shouldOpenOnce() throws Exception {
        try (ExecutorService several = Executors.newFixedThreadPool(4)) {
            Callable<Integer> begin = () -> as(DIRECTOR)
                    .contentType(JSON)
                    .body(dutyOf("ggz-samen", "GGZ", ZEELAND))
                    .post("/v1/reporting-duties")
                    .statusCode();
            List<Future<Integer>> answers = several.invokeAll(List.of(begin, begin, begin, begin));
            int created = 0;
            for (Future<Integer> answer : answers) {
                created += answer.get() == 201 ? 1 : 0;
            }
            assertThat(created).isEqualTo(1);
        }
        round.openMonths();
        round.openMonths();

        as(keyFigureOf("ggz-samen", ZEELAND))
                .get("/v1/reporting-months")
                .then()
                .body("items.month", contains(LAST_MONTH.atDay(1) + ""));
    }

    @Test
    @DisplayName("F8 a period upside down, a region of others and a month of long ago are refused by name")
    void shouldRefuse() {
        as(PROGRAMME_MANAGER)
                .get("/v1/reporting-rates?from=2026-02-01&until=2026-01-01")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("period-upside-down"));
        post(DIRECTOR, "reporting-duties", dutyOf("ggz-x", "GGZ", DRECHTSTEDEN))
                .statusCode(409)
                .body("errors[0].code", equalTo("not-your-region"));
        post(DIRECTOR, "reporting-duties", dutyOf("ggz-x", "GGZ", ZEELAND, LocalDate.of(1970, 1, 1)))
                .statusCode(409)
                .body("errors[0].code", equalTo("month-out-of-range"));
        as(keyFigureOf("ggz-x", ZEELAND)).get("/v1/reporting-duties").then().body("items", empty());
    }

    @Test
    @DisplayName("F8 an organisation that tells of guidance and is not expected to report is signalled, until it is")
    void shouldSignalWhoIsNotRegistered() {
        guidance("ggz-onbekend", DRECHTSTEDEN, 1, 1);
        as(OTHER_DIRECTOR)
                .get("/v1/unregistered-reporters")
                .then()
                .statusCode(200)
                .body("items.organisation", hasItem("ggz-onbekend"));
        as(DIRECTOR).get("/v1/unregistered-reporters").then().body("items.organisation", not(hasItem("ggz-onbekend")));

        duty(OTHER_DIRECTOR, "ggz-onbekend", "GGZ", DRECHTSTEDEN);

        as(OTHER_DIRECTOR)
                .get("/v1/unregistered-reporters")
                .then()
                .body("items.organisation", not(hasItem("ggz-onbekend")));
    }
}
