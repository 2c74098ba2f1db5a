package nl.hoofdzaakwerk.reporting.funnel;

import static nl.hoofdzaakwerk.events.BenefitKind.PARTICIPATIEWET;
import static nl.hoofdzaakwerk.events.BenefitKind.WIA_WAO;
import static nl.hoofdzaakwerk.events.TargetGroup.CMD;
import static nl.hoofdzaakwerk.events.TargetGroup.EPA;
import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_TWENTE;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.reporting.Facts;
import nl.hoofdzaakwerk.reporting.FourPeople;
import nl.hoofdzaakwerk.reporting.Released;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("reporting")
class ReleasedFiguresIT {
    private static final String REGION = "AM27";
    private static final int YEAR = 2012;

    @Test
    @DisplayName("X23 P9 the funnel and the statistics of a release are made of its published numbers")
    void shouldReadFromTheRelease() {
        List<Event> told = new ArrayList<>();
        for (int person = 0; person < 60; person++) {
            Facts facts = Facts.of(REGION, person % 2 == 0 ? EPA : CMD, YEAR);
            told.add(started(facts, person % 4 < 2 ? PARTICIPATIEWET : WIA_WAO));
            if (person < 25) {
                told.add(facts.placed());
            }
        }
        try (Broker broker = new Broker()) {
            FourPeople.send(broker, told);
        }
        Released.now();

        as(PROGRAMME_MANAGER)
                .get("/v1/funnels/placedShare?year=" + YEAR)
                .then()
                .statusCode(200)
                .body("percent", equalTo(40))
                .body("limits.people", hasSize(greaterThan(5)))
                .body("regions", hasSize(35))
                .body("regions.find { it.region == 'AM27' }.part", equalTo(25))
                .body("regions.find { it.region == 'AM27' }.whole", equalTo(60))
                .body("regions.find { it.region == 'AM27' }.share", equalTo(42))
                .body("regions.find { it.region == 'AM27' }.position", equalTo("WITHIN"))
                .body("regions.find { it.region == 'AM05' }.position", nullValue());
        as(PROGRAMME_MANAGER)
                .get("/v1/statistics?year=" + YEAR)
                .then()
                .statusCode(200)
                .body("items", hasSize(36))
                .body("items[0].area", equalTo("NL"))
                .body(days("daysToJob", "value"), equalTo(90)) // 1 March to 1 June: 92
                .body(days("daysToJob", "people"), equalTo(25))
                .body(days("daysToJob", "suppressed"), equalTo(false))
                .body(days("daysToEmployer", "value"), nullValue());
    }

    @Test
    @DisplayName(
            "X23 a region sees its own place in the funnel, never that of others; a figure without a line has none")
    void shouldKeepToTheRegion() {
        Released.now();

        as(DIRECTOR_TWENTE)
                .get("/v1/funnels/placedShare?year=" + YEAR)
                .then()
                .statusCode(200)
                .body("regions.region", contains("AM05"));
        as(DIRECTOR_TWENTE)
                .get("/v1/statistics?year=" + YEAR)
                .then()
                .statusCode(200)
                .body("items.area", contains("NL", "AM05"))
                .body("items.values", everyItem(hasSize(7)));
        as(DIRECTOR_TWENTE)
                .get("/v1/funnels/preferredShare?year=" + YEAR)
                .then()
                .statusCode(409)
                .body("errors.rule", contains("X23"));
        as(DIRECTOR_TWENTE).get("/v1/funnels/nothing?year=" + YEAR).then().statusCode(404);
    }

    private static TrajectoryStarted started(Facts facts, BenefitKind benefit) {
        TrajectoryStarted usual = facts.started();
        return new TrajectoryStarted(
                usual.trajectoryId(),
                usual.region(),
                null,
                usual.organisation(),
                usual.group(),
                benefit,
                usual.method(),
                null,
                usual.startDate());
    }

    private static String days(String indicator, String property) {
        return "items.find { it.area == '" + REGION + "' }.values.find { it.indicator == '" + indicator + "' }.amount."
                + property;
    }
}
