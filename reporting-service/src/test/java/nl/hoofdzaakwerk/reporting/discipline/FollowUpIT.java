package nl.hoofdzaakwerk.reporting.discipline;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.events.TargetGroup.EPA;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.DATABASE;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.DIRECTOR;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.DRECHTSTEDEN;
import static nl.hoofdzaakwerk.reporting.discipline.MonthWorld.LAST_MONTH;
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
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.GuidanceStep;
import nl.hoofdzaakwerk.events.GuidanceStepTaken;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TrajectoryEnded;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The months of Zeeland and Drechtsteden are its own and that of {@link DisciplineIT}. */
@QuarkusTest
@WithPlatform("reporting")
class FollowUpIT {
    @Inject
    MonthRound round;

    @Test
    @DisplayName("P4 F10 the organisation sees its own exact numbers; region and nation see states, moments and a band")
    void shouldShowNumbersToTheirOwner() {
        Tokens keyFigure = keyFigureOf("ggz-merwede", DRECHTSTEDEN);
        duty(OTHER_DIRECTOR, "ggz-merwede", "GGZ", DRECHTSTEDEN);
        String id = monthOf(keyFigure);
        guidance("ggz-merwede", DRECHTSTEDEN, 7, 20);
        DATABASE.execute("insert into fact_delay (organisation, region, month, delay_days, facts)"
                + " values ('ggz-merwede', 'AM23', '" + LAST_MONTH.atDay(1) + "', 9, 9)");

        as(keyFigure)
                .get("/v1/reporting-months/" + id)
                .then()
                .statusCode(200)
                .body("figures.OPEN_TOLD", equalTo(7))
                .body("figures.FACTS_HEARD", equalTo(9))
                .body("delay.medianDays", equalTo(9))
                .body("delayBand", nullValue());
        for (Tokens other : List.of(OTHER_DIRECTOR, PROGRAMME_MANAGER)) {
            String seen = as(other)
                    .get("/v1/reporting-months/" + id)
                    .then()
                    .statusCode(200)
                    .body("figures", nullValue())
                    .body("delay", nullValue())
                    .body("delayBand", nullValue())
                    .extract()
                    .asString();
            assertThat(seen).doesNotContain("OPEN_TOLD", "medianDays");
        }
        DATABASE.execute("update fact_delay set facts = 10 where organisation = 'ggz-merwede'");
        as(OTHER_DIRECTOR).get("/v1/reporting-months/" + id).then().body("delayBand", equalTo("WITHIN_TWO_WEEKS"));
        as(DIRECTOR).get("/v1/reporting-months/" + id).then().statusCode(404);
        as(keyFigureOf("ggz-ander", DRECHTSTEDEN))
                .get("/v1/reporting-months/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("P4 a question that blocks keeps the month open until it is answered; what is heard later shows, and"
            + " the month is opened again with a reason")
    void shouldFollowUp() {
        Tokens keyFigure = keyFigureOf("ggz-westerschelde", ZEELAND);
        duty(DIRECTOR, "ggz-westerschelde", "GGZ", ZEELAND);
        String id = monthOf(keyFigure);
        trajectories("ggz-westerschelde", ZEELAND, 1);

        post(keyFigure, "reporting-months/" + id + "/approvals", Map.of())
                .statusCode(409)
                .body("errors[0].code", equalTo("questions-open"));
        String question = as(keyFigure)
                .get("/v1/data-questions?state=OPEN")
                .then()
                .body("items.topic", contains("month-told"))
                .extract()
                .path("items[0].id");
        as(keyFigure)
                .get("/v1/due-items?scope=organisation")
                .then()
                .body("items.kind", containsInAnyOrder("REPORTING_MONTH", "DATA_QUESTION"))
                .body("items.link", hasItem("/v1/data-questions/" + question));
        for (Tokens other : List.of(DIRECTOR, PROGRAMME_MANAGER)) {
            as(other).get("/v1/data-questions/" + question).then().statusCode(404);
            as(other).get("/v1/reporting-months/" + id).then().body("questionsToAnswer", nullValue());
        }
        post(
                        keyFigure,
                        "data-questions/" + question + "/answers",
                        Map.of("outcome", "EXPLAINED", "answer", "Zie 111222333"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/answer"));
        post(
                        keyFigure,
                        "data-questions/" + question + "/answers",
                        Map.of("outcome", "EXPLAINED", "answer", "Verlof", "share", true))
                .statusCode(201);
        post(keyFigure, "reporting-months/" + id + "/approvals", Map.of()).statusCode(201);
        String seen = as(DIRECTOR)
                .get("/v1/data-questions/" + question)
                .then()
                .statusCode(200)
                .body("answer", equalTo("Verlof"))
                .body("nextStep.what", equalTo("Bekijk het antwoord"))
                .extract()
                .asString();
        assertThat(seen).doesNotContain("observed", "bound");
        post(DIRECTOR, "data-questions/" + question + "/closings", Map.of()).statusCode(201);
        post(OTHER_DIRECTOR, "data-questions/" + question + "/returns", Map.of("reason", "Nee"))
                .statusCode(404);

        guidance("ggz-westerschelde", ZEELAND, 1, 1);
        as(DIRECTOR).get("/v1/reporting-months/" + id).then().body("changedSinceApproval", equalTo(true));
        post(DIRECTOR, "reporting-months/" + id + "/reopenings", Map.of("reason", "Er kwam iets bij"))
                .statusCode(201)
                .body("state", equalTo("EXPECTED"));
        as(keyFigure).get("/v1/reporting-months/" + id).then().body("steps.reason", contains(null, "Er kwam iets bij"));
    }

    @Test
    @DisplayName("P4 the nightly check asks, and closes what is right since")
    void shouldCheckEveryNight() {
        Tokens keyFigure = keyFigureOf("ggz-nacht", DRECHTSTEDEN);
        duty(OTHER_DIRECTOR, "ggz-nacht", "GGZ", DRECHTSTEDEN);
        trajectories("ggz-nacht", DRECHTSTEDEN, 2);

        round.checkMonths();
        as(keyFigure).get("/v1/data-questions?state=OPEN").then().body("items.topic", contains("month-told"));
        guidance("ggz-nacht", DRECHTSTEDEN, 2, 2);
        round.checkMonths();

        as(keyFigure)
                .get("/v1/data-questions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("CLOSED"))
                .body("items[0].outcome", equalTo("HOLDS_NOW"));
    }

    @Test
    @DisplayName("P9 what coaches record is counted with its delay, once its start is known; and"
            + " months after the last one reported are not expected any more")
    void shouldMeasureTheDelay() {
        Tokens keyFigure = keyFigureOf("ggz-vertraging", DRECHTSTEDEN);
        String duty = post(
                        OTHER_DIRECTOR,
                        "reporting-duties",
                        dutyOf("ggz-vertraging", "GGZ", DRECHTSTEDEN, LocalDate.of(2020, 2, 1)))
                .statusCode(201)
                .extract()
                .path("id");
        post(OTHER_DIRECTOR, "reporting-duties/" + duty + "/endings", Map.of("lastMonth", "2020-02-29"))
                .statusCode(201)
                .body("lastMonth", equalTo("2020-02-01"));
        UUID trajectory = UUID.randomUUID();
        RegionCode region = new RegionCode(DRECHTSTEDEN);
        LocalDate day = LocalDate.of(2020, 2, 3);
        OrganisationAlias organisation = new OrganisationAlias("ggz-vertraging");
        try (Broker broker = new Broker()) {
            broker.send(new TrajectoryEnded(trajectory, region, day.plusDays(9), EndReason.PAID_WORK));
            broker.send(new TrajectoryStarted(
                    trajectory, region, null, organisation, EPA, BenefitKind.WAJONG, Method.IPS, null, day));
            broker.send(new GuidanceStepTaken(trajectory, region, GuidanceStep.EMPLOYER_MET, day.plusDays(2)));
        }

        String month = monthOf(keyFigure);
        await().atMost(30, SECONDS).untilAsserted(() -> as(keyFigure)
                .get("/v1/reporting-months/" + month)
                .then()
                .body("figures.FACTS_HEARD", equalTo(2))
                .body("figures.FACTS_LATE", equalTo(2))
                .body("delay.medianDays", equalTo(366)));
    }
}
