package nl.hoofdzaakwerk.employer.outlook;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.employer.outlook.model.Quarter;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WishCount;
import nl.hoofdzaakwerk.events.WishCountsPublished;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Supply and demand of a region; each test has regions of its own. */
@QuarkusTest
@WithPlatform("employer")
class OutlookIT {
    @Inject
    Clock clock;

    @Test
    @DisplayName("D11 demand counts the positions of own vacancies per quarter, by occupation group and by sector")
    void countsOwnVacancies() {
        var manager = managerIn("AM02");
        var now = Quarter.of(LocalDate.now(clock));
        var before = now.plus(-2).firstDay();
        var employer = as(manager).registers("Kaasmakerij De Terp", "Leeuwarden");
        opens(manager, employer, before, 3);
        opens(manager, employer, before.plusDays(3), 2);
        opens(manager, employer, LocalDate.now(clock), 7);

        outlook(manager, "AM02", "OCCUPATION_GROUP")
                .body("from", equalTo(now.plus(-12).toString()))
                .body("now", equalTo(now.toString()))
                .body("until", equalTo(now.plus(11).toString()))
                .body("methods.code", contains("LOG_LINEAR_TREND", "LAST_VALUE"))
                .body("items.code", contains("94"))
                .body("items[0].series", hasSize(1))
                .body("items[0].series[0].side", equalTo("DEMAND"))
                .body("items[0].series[0].source", equalTo("vacancies"))
                .body(
                        "items[0].series[0].past.quarter",
                        contains(now.plus(-2).toString(), now.plus(-1).toString()))
                .body("items[0].series[0].past.number", contains(5, 0))
                .body("items[0].series[0].method", equalTo("LAST_VALUE"))
                .body("items[0].series[0].ahead", hasSize(12))
                .body("items[0].series[0].ahead[0].low", nullValue());
        outlook(manager, "AM02", "SECTOR")
                .body("items.code", contains("C"))
                .body("items[0].title", equalTo("Industrie"))
                .body("items[0].series[0].past.number", contains(5, 0));
    }

    @Test
    @DisplayName("D11 G3 supply is what candidates wish for, as counts by event, with the last month of each quarter")
    void hearsWishes() {
        var manager = managerIn("AM03");
        var region = new RegionCode("AM03");
        var last = Quarter.of(LocalDate.now(clock)).plus(-1);
        var at = clock.instant();
        Log.publish(
                new WishCountsPublished(
                        region, last.firstDay(), List.of(new WishCount("94", 10), new WishCount("52", 25)), at),
                1);
        Log.publish(
                new WishCountsPublished(region, last.firstDay().plusMonths(1), List.of(new WishCount("94", 15)), at),
                2);

        await().untilAsserted(() -> outlook(manager, "AM03", "OCCUPATION_GROUP")
                .body("items.code", contains("94"))
                .body("items[0].series.side", contains("SUPPLY"))
                .body("items[0].series.source", contains("wishes"))
                .body("items[0].series[0].past.quarter", contains(last.toString()))
                .body("items[0].series[0].past.number", contains(15))
                .body("items[0].series[0].ahead[11].expected", equalTo(15)));
        outlook(manager, "AM03", "SECTOR").body("items", empty());
    }

    @Test
    @DisplayName("D11 imported figures stand beside the own with their source, and a new import replaces them")
    void importsFigures() {
        var manager = managerIn("AM04");
        var now = Quarter.of(LocalDate.now(clock));
        var lines = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> "DEMAND;OCCUPATION_GROUP;91;" + now.plus(number - 9) + ";" + ((1 << number) - 1))
                .collect(Collectors.joining("\\n"));
        imports(manager, "AM04", "UWV dashboard", lines)
                .statusCode(201)
                .body("figures", equalTo(8))
                .body("source", equalTo("UWV dashboard"));

        outlook(manager, "AM04", "OCCUPATION_GROUP")
                .body("items.code", contains("91"))
                .body("items[0].series.source", contains("UWV dashboard"))
                .body("items[0].series[0].method", equalTo("LOG_LINEAR_TREND"))
                .body("items[0].series[0].ahead[0].expected", equalTo(511))
                .body("items[0].series[0].ahead[0].low", equalTo(511));

        imports(manager, "AM04", "UWV dashboard", "DEMAND;OCCUPATION_GROUP;91;" + now.plus(-1) + ";600")
                .statusCode(201);
        outlook(manager, "AM04", "OCCUPATION_GROUP")
                .body("items[0].series[0].past.number", contains(1, 3, 7, 15, 31, 63, 127, 600));
    }

    @Test
    @DisplayName("D11 a table with one wrong line is refused as a whole, naming the line")
    void importsNothingOfWrongTable() {
        var manager = managerIn("AM06");

        imports(manager, "AM06", "UWV", "DEMAND;SECTOR;C;2026-Q1;5\\nDEMAND;SECTOR;C;2026-Q9;5")
                .statusCode(400)
                .body("errors.code", contains("csv-row"))
                .body("errors.rule", contains("D11"));
        imports(manager, "AM06", "UWV", "DEMAND;OCCUPATION_GROUP;99;2026-Q1;5")
                .statusCode(400)
                .body("errors.code", contains("csv-unknown-code"));

        outlook(manager, "AM06", "SECTOR").body("items", empty());
    }

    @Test
    @DisplayName("D11 G2 another region's outlook and figures are not there")
    void staysInRegion() {
        var stranger = managerIn("AM07");
        var quarter = Quarter.of(LocalDate.now(clock)).plus(-1);
        imports(MANAGER, "AM19", "UWV", "SUPPLY;SECTOR;U;" + quarter + ";5").statusCode(201);

        as(stranger).get("/regions/AM19/outlooks?by=SECTOR").then().statusCode(404);
        imports(stranger, "AM19", "UWV", "SUPPLY;SECTOR;U;" + quarter + ";6").statusCode(404);
        imports(COACH, "AM19", "UWV", "SUPPLY;SECTOR;U;" + quarter + ";6").statusCode(403);
        outlook(stranger, "AM07", "SECTOR").body("items.code", not(hasItem("U")));
        JsonPath own = outlook(COACH, "AM19", "SECTOR").extract().jsonPath();
        assertThat(own.getInt("items.find { it.code == 'U' }.series.find { it.source == 'UWV' }.past[0].number"))
                .isEqualTo(5);
        as(MANAGER).get("/regions/AM19/outlooks").then().statusCode(400);
    }

    private static Tokens managerIn(String region) {
        return Tokens.of("account-manager.wsp-" + region.toLowerCase(Locale.ROOT))
                .in("wsp-" + region.toLowerCase(Locale.ROOT), WSP, region)
                .as("account-manager");
    }

    private static void opens(Tokens manager, String employer, LocalDate on, int positions) {
        as(manager)
                .post(
                        "/employers/" + employer + "/vacancies",
                        Api.offer("Cheese help", positions).replace("2026-02-02", on.toString()))
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse imports(Tokens who, String region, String source, String lines) {
        return as(who).post("/regions/" + region + "/outlook-figures", """
                        {"source": "%s", "csv": "side;classification;code;quarter;number\\n%s"}
                        """.formatted(source, lines))
                .then();
    }

    private static ValidatableResponse outlook(Tokens who, String region, String by) {
        return as(who).get("/regions/" + region + "/outlooks?by=" + by).then().statusCode(200);
    }
}
