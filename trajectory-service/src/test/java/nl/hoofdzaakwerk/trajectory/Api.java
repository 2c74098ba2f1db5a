package nl.hoofdzaakwerk.trajectory;

import static io.restassured.RestAssured.given;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.MUNICIPALITY;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.NATIONAL;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REINTEGRATION;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.testkit.Tokens;

/** The service as one caller uses it, in words of the field. */
record Api(Tokens caller) {
    static final Tokens COACH =
            Tokens.of("coach.ggz-rijnduin").in("ggz-rijnduin", GGZ, "AM19").as("coach");
    static final Tokens LIAISON =
            Tokens.of("liaison.ggz-rijnduin").in("ggz-rijnduin", GGZ, "AM19").as("treatment-liaison");
    static final Tokens OTHER_COACH =
            Tokens.of("coach.ggz-kust").in("ggz-kust", GGZ, "AM15").as("coach");
    static final Tokens REINTEGRATION_COACH =
            Tokens.of("coach.werkroute").in("werkroute", REINTEGRATION, "AM19").as("coach");
    static final Tokens OTHER_REINTEGRATION_COACH =
            Tokens.of("coach2.werkroute").in("werkroute", REINTEGRATION, "AM19").as("coach");
    static final Tokens CLIENT_MANAGER = Tokens.of("klantmanager.leiden")
            .in("gemeente-leiden", MUNICIPALITY, "AM19")
            .as("client-manager");
    static final Tokens OTHER_CLIENT_MANAGER = Tokens.of("klantmanager2.leiden")
            .in("gemeente-leiden", MUNICIPALITY, "AM19")
            .as("client-manager");
    static final Tokens REGIONAL_DIRECTOR =
            Tokens.of("directeur.am19").in("regio-am19", REGION, "AM19").as("regional-director");
    static final Tokens OPERATOR =
            Tokens.of("operator").in("landelijk", NATIONAL).as("operator");

    static Api as(Tokens caller) {
        return new Api(caller);
    }

    static LocalDate today() {
        return LocalDate.now(TimeSource.ZONE);
    }

    ValidatableResponse get(String path, Object... parameters) {
        return request().get("/v1" + path, parameters).then();
    }

    ValidatableResponse post(String path, Object body, Object... parameters) {
        return request().body(body).post("/v1" + path, parameters).then();
    }

    ValidatableResponse put(String path, String etag, Object body, Object... parameters) {
        return request()
                .header("If-Match", etag)
                .body(body)
                .put("/v1" + path, parameters)
                .then();
    }

    UUID candidate() {
        return candidate(Map.of());
    }

    UUID candidate(Map<String, Object> changes) {
        return idOf(post("/candidates", person(changes)).statusCode(201));
    }

    void wishes(UUID candidate, int minimumHours, int maximumHours) {
        String etag =
                get("/candidates/{id}", candidate).statusCode(200).extract().header("ETag");
        put("/candidates/{id}/wishes", etag, wishesOf(minimumHours, maximumHours), candidate)
                .statusCode(200);
    }

    UUID ground(UUID candidate, String purpose, String receiver) {
        return idOf(post(
                        "/candidates/{id}/legal-grounds",
                        Map.of("purpose", purpose, "ground", "CONSENT", "receiver", receiver),
                        candidate)
                .statusCode(201));
    }

    UUID trajectory(UUID candidate, LocalDate start) {
        return idOf(start(candidate, start).statusCode(201));
    }

    ValidatableResponse start(UUID candidate, LocalDate start) {
        return post("/trajectories", Map.of("candidateId", candidate, "method", "IPS", "startDate", start.toString()));
    }

    ValidatableResponse place(UUID trajectory, Map<String, Object> changes) {
        return post("/trajectories/{id}/placements", job(changes), trajectory);
    }

    RequestSpecification request() {
        return given().auth()
                .oauth2(caller.signed())
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en");
    }

    static UUID idOf(ValidatableResponse response) {
        Response extracted = response.extract().response();
        return UUID.fromString(extracted.path("id"));
    }

    static Map<String, Object> person(Map<String, Object> changes) {
        Map<String, Object> person = new HashMap<>(Map.of(
                "givenName", "Anna",
                "familyNamePrefix", "van der",
                "familyName", "Meerveld",
                "birthDate", "1990-05-17",
                "municipality", "Katwijk",
                "postcode4", "2225",
                "benefit", "PARTICIPATIEWET",
                "health", Map.of("targetGroup", "EPA", "careSetting", "GGZ_SPECIALIST")));
        person.putAll(changes);
        return person;
    }

    static Map<String, Object> wishesOf(int minimumHours, int maximumHours) {
        return Map.of(
                "preferredOccupations",
                List.of("6113", "92"),
                "minimumHours",
                minimumHours,
                "maximumHours",
                maximumHours,
                "travelMode",
                "BICYCLE",
                "maximumTravelMinutes",
                45,
                "neededConditions",
                List.of("QUIET"),
                "disclosure",
                "SUPPORT_NEED_ONLY",
                "availableFrom",
                "2023-03-15",
                "terms",
                Map.of("everySector", true));
    }

    /** Further wishes with every property. */
    static Map<String, Object> terms() {
        Map<String, Object> terms = new HashMap<>();
        terms.put("everySector", false);
        terms.put("sectors", List.of("A", "G"));
        terms.put("growsToHours", 32);
        terms.put(
                "availability",
                List.of(Map.of("day", "MONDAY", "part", "MORNING"), Map.of("day", "TUESDAY", "part", "AFTERNOON")));
        terms.put("hardLimits", List.of("NO_NIGHTS", "NO_TELEPHONE"));
        terms.put("unwantedOccupations", List.of("5223"));
        terms.put("mostStimuli", "LOW");
        terms.put("mostPace", "MEDIUM");
        terms.put("mostSocialLoad", "HIGH");
        terms.put("drivingLicences", List.of("AM", "B"));
        terms.put("dutch", "B1");
        terms.put("education", "MBO_2");
        terms.put("skills", List.of("PACKING", "GREENERY"));
        terms.put("jobCoachNeeded", true);
        terms.put("leastContractMonths", 6);
        terms.put("leastWagePerHour", 14.75);
        terms.put("incomeAdviceGiven", true);
        return terms;
    }

    static Map<String, Object> wishesWith(Map<String, Object> terms) {
        Map<String, Object> wishes = new HashMap<>(wishesOf(16, 24));
        wishes.put("terms", terms);
        return wishes;
    }

    /** Records wishes with these terms. */
    ValidatableResponse wish(UUID candidate, Map<String, Object> wishes) {
        String etag =
                get("/candidates/{id}", candidate).statusCode(200).extract().header("ETag");
        return put("/candidates/{id}/wishes", etag, wishes, candidate);
    }

    static Map<String, Object> job(Map<String, Object> changes) {
        Map<String, Object> job = new HashMap<>(Map.of(
                "employerId",
                UUID.randomUUID().toString(),
                "kind",
                "PAID",
                "hoursPerWeek",
                24,
                "startDate",
                today().toString()));
        job.putAll(changes);
        return job;
    }
}
