package nl.hoofdzaakwerk.employer.vum;

import static io.restassured.RestAssured.given;
import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.OPERATOR;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Vacancies as VUM's partners find them. Each test asks as a party of its own, for the number of questions is limited.
 */
@QuarkusTest
@WithPlatform("employer")
class VumIT {
    private static final Tokens GATEWAY =
            Tokens.of("vum-gateway.landelijk").in("landelijk", NATIONAL).as("vum-gateway");
    private static final String SOURCE = "00000001000000000000";
    private static final String OCCUPATION = "http://data.europa.eu/esco/isco/C9412";

    @Test
    @DisplayName("D6 VUM finds an open vacancy that the employer shares, in VUM's own words, and its details")
    void findsSharedVacancy() {
        var id = shares("Restaurant De Zalm", "2312", "\"drivingLicences\": [\"B\"]");
        var party = party();

        asks(party, query("2312AB", 0, ", \"beroep\": {\"codeBeroepsnaam\": {\"$eq\": \"%s\"}}".formatted(OCCUPATION)))
                .then()
                .statusCode(200)
                .header("X-VUM-toParty", equalTo(party))
                .header("X-VUM-fromParty", equalTo(SOURCE))
                .header("X-VUM-berichtVersie", equalTo("1.0.0"))
                .header("API-Version", notNullValue())
                .body("vraagID", notNullValue())
                .body("matches.idVacature", hasItem(id))
                .body(own(id) + ".omschrijvingVacature", nullValue());
        detail(party, id)
                .then()
                .statusCode(200)
                .body("idVacature", equalTo(id))
                .body("naamVacature", equalTo("Kitchen help"))
                .body("omschrijvingVacature", equalTo("Kitchen help: laying tables"))
                .body("sluitingsdatumVacature", equalTo("2099-12-31"))
                .body("beroep.codeBeroepsnaam", equalTo(OCCUPATION))
                .body("sector.codeSbi", contains("1071"))
                .body("adres.postcode", equalTo("2312"))
                .body("arbeidsVoorwaarden.datumAanvangWerkzaamheden", equalTo("2026-03-01"))
                .body("arbeidsVoorwaarden.datumEindeWerkzaamheden", equalTo("2027-02-28"))
                .body("arbeidsVoorwaarden.salarisIndicatie", equalTo("€ 15,25 bruto per uur"))
                .body("werktijden.aantalWerkurenPerWeekMinimaal", equalTo(12))
                .body("werktijden.aantalWerkurenPerWeekMaximaal", equalTo(24))
                .body("contractvorm.codeTypeArbeidscontract", contains("B"))
                .body("werkgever.handelsnaamOrganisatie", equalTo("Restaurant De Zalm"))
                .body("rijbewijs.codeSoortRijbewijs", contains("B"));
    }

    @Test
    @DisplayName("D6 what the employer does not share, and what is closed, is not there for VUM")
    void hidesWhatIsNotShared() {
        var employer = as(MANAGER).registers("Restaurant De Snoek", "Leiden");
        var own = as(MANAGER).opens(employer, "Kitchen help", 1);
        var closed = shares("Restaurant De Baars", "2312", "");
        as(MANAGER)
                .post("/vacancies/" + closed + "/closings", "{\"reason\": \"OTHER\"}")
                .then()
                .statusCode(201);
        var party = party();

        asks(party, query("2312AB", 999, ""))
                .then()
                .statusCode(200)
                .body("matches.idVacature", not(hasItems(own)))
                .body("matches.idVacature", not(hasItem(closed)));
        for (var hidden : List.of(own, closed, "00000000-0000-0000-0000-000000000000", "no-such-thing")) {
            detail(party, hidden).then().statusCode(400).body("errors.code", contains("unknown-vacancy"));
        }
    }

    @Test
    @DisplayName("D6 distance, hours and licences select; criteria that are not known are ignored")
    void selects() {
        var id = shares("Restaurant De Karper", "2312", "\"drivingLicences\": [\"B\", \"BE\"]");
        var party = party();

        // 2312 lies in Leiden, 7511 in Enschede
        found(party, id, query("7511AA", 100, ""), false);
        found(party, id, query("7511AA", 200, ""), true);
        found(party, id, query("2312AB", 1, hours("Maximaal", "$gte", 24)), true);
        found(party, id, query("2312AB", 1, hours("Maximaal", "$gte", 25)), false);
        found(party, id, query("2312AB", 1, hours("Minimaal", "$lte", 12)), true);
        found(party, id, query("2312AB", 1, hours("Minimaal", "$lte", 11)), false);
        found(party, id, query("2312AB", 1, licences("\"B\", \"BE\"")), true);
        found(party, id, query("2312AB", 1, licences("\"B\", \"C\"")), false);
        found(party, id, query("2312AB", 1, licences("\"ship\"")), false);
        found(party, id, query("2312AB", 1, ", \"beroep.codeBeroepsnaam\": \"" + OCCUPATION + "\""), true);
        found(party, id, query("2312AB", 1, ", \"beroep.codeBeroepsnaam\": {\"$eq\": \"urn:x\"}"), false);
        found(party, id, query("2312AB", 1, ", \"vliegbrevet\": {\"$regex\": \"x\"}, \"beroep\": {\"$ne\": 1}"), true);
    }

    @Test
    @DisplayName("D6 at most a hundred vacancies are told, and VUM hears that there are more")
    void tellsAtMostHundred() {
        var employer = as(MANAGER).registers("Restaurant De Haring", "Leiden");
        IntStream.range(0, 101)
                .forEach(number -> opens(employer, "2331", "").then().statusCode(201));

        asks(party(), query("2331", 0, ""))
                .then()
                .statusCode(200)
                .body("matches.size()", equalTo(100))
                .body("maximumAantalResultatenBereikt", equalTo(true));
        asks(party(), query("1601", 0, ""))
                .then()
                .statusCode(200)
                .body("matches.size()", equalTo(0))
                .body("maximumAantalResultatenBereikt", equalTo(false));
    }

    @Test
    @DisplayName("D6 a question without its area, with wrong operands or without VUM's headers is a clear 400")
    void refusesBadQuestions() {
        var party = party();

        asks(party, "{}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/selectiegebied/postcode", "/selectiegebied/afstand"));
        asks(
                        party,
                        query(
                                "0012AB",
                                1000,
                                ", \"werktijden\": {\"aantalWerkurenPerWeekMaximaal\": {\"$gte\": \"x\"}}"
                                        + ", \"rijbewijs\": {\"codeSoortRijbewijs\": {\"$all\": \"B\"}}"))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/selectiegebied/postcode",
                                "/selectiegebied/afstand",
                                "/werktijden/aantalWerkurenPerWeekMaximaal",
                                "/rijbewijs/codeSoortRijbewijs"));
        asks(party, "[]").then().statusCode(400);
        asks(party, "{\"selectiegebied\":").then().statusCode(400);
        gateway(GATEWAY)
                .header("X-VUM-fromParty", "123")
                .header("X-VUM-viaParty", "x")
                .body(query("2312AB", 1, ""))
                .post("/v1/vum/vacatures/matches")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("X-VUM-berichtVersie", "X-VUM-fromParty", "X-VUM-toParty", "X-VUM-viaParty"));
    }

    @Test
    @DisplayName("D6 only VUM's gateway asks: nobody without token, and nobody else of the national organisation")
    void answersGatewayOnly() {
        var headers = given().contentType(ContentType.JSON).body(query("2312AB", 1, ""));

        headers.post("/v1/vum/vacatures/matches").then().statusCode(401);
        for (var stranger : List.of(MANAGER, OPERATOR)) {
            asks(stranger, party(), query("2312AB", 1, "")).then().statusCode(403);
        }
    }

    @Test
    @DisplayName("D6 a party that asks too often in a minute waits, another one does not")
    void limitsParty() {
        var busy = party();

        // sixty a minute, so within two minutes the hundred and twenty-first is one too many
        var last = IntStream.rangeClosed(1, 121)
                .mapToObj(number -> detail(busy, "x").statusCode())
                .filter(status -> status == 429)
                .findFirst();

        assertThat(last).contains(429);
        detail(party(), "x").then().statusCode(400);
    }

    private static void found(String party, String id, String query, boolean expected) {
        var ids = asks(party, query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("matches.idVacature", String.class);
        assertThat(ids.contains(id)).as(query).isEqualTo(expected);
    }

    private static String own(String id) {
        return "matches.find { it.idVacature == '%s' }".formatted(id);
    }

    private static String hours(String bound, String operator, int hours) {
        return ", \"werktijden\": {\"aantalWerkurenPerWeek%s\": {\"%s\": %d}}".formatted(bound, operator, hours);
    }

    private static String licences(String licences) {
        return ", \"rijbewijs\": {\"codeSoortRijbewijs\": {\"$all\": [%s]}}".formatted(licences);
    }

    private static String query(String postcode, int distance, String more) {
        return "{\"selectiegebied\": {\"postcode\": \"%s\", \"afstand\": %d}%s}".formatted(postcode, distance, more);
    }

    private static String shares(String name, String postcode, String demands) {
        return opens(as(MANAGER).registers(name, "Leiden"), postcode, demands)
                .then()
                .statusCode(201)
                .body("sharedWithVum", equalTo(true))
                .extract()
                .path("id");
    }

    private static Response opens(String employer, String postcode, String demands) {
        var offer = Api.offer("Kitchen help", 1)
                .replace("9411", "9412")
                .replace("2312", postcode)
                .replaceFirst(
                        "\\{",
                        "{\"sharedWithVum\": true, \"startDate\": \"2026-03-01\", \"demands\": {%s},"
                                .formatted(demands));
        return as(MANAGER).post("/employers/" + employer + "/vacancies", offer);
    }

    /** An OIN that no other test is likely to use. */
    private static String party() {
        return "0000000" + ThreadLocalRandom.current().nextLong(1_000_000_000_000L, 9_999_999_999_999L);
    }

    private static RequestSpecification gateway(Tokens who) {
        return given().auth().oauth2(who.signed()).contentType(ContentType.JSON);
    }

    private static RequestSpecification from(Tokens who, String party) {
        return gateway(who)
                .header("X-VUM-berichtVersie", "1.0.0")
                .header("X-VUM-fromParty", party)
                .header("X-VUM-toParty", SOURCE);
    }

    private static Response asks(String party, String query) {
        return asks(GATEWAY, party, query);
    }

    private static Response asks(Tokens who, String party, String query) {
        return from(who, party).body(query).post("/v1/vum/vacatures/matches");
    }

    private static Response detail(String party, String id) {
        return from(GATEWAY, party).get("/v1/vum/vacatures/" + id);
    }
}
