package nl.hoofdzaakwerk.employer.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.ThreadLocalRandom;
import nl.hoofdzaakwerk.testkit.Tokens;

/** Calls of the API that read as sentences: {@code as(MANAGER).registers("Bakkerij De Korenaar", "Leiden")}. */
public final class Api {
    private static final int LOWEST_KVK_NUMBER = 10_000_000;
    private static final int KVK_NUMBERS = 90_000_000;

    private final Tokens who;

    private Api(Tokens who) {
        this.who = who;
    }

    public static Api as(Tokens who) {
        return new Api(who);
    }

    /** A KvK number that no other test is likely to use. */
    public static String newKvkNumber() {
        return Integer.toString(LOWEST_KVK_NUMBER + ThreadLocalRandom.current().nextInt(KVK_NUMBERS));
    }

    public static String employer(String name, String municipality, String kvkNumber) {
        return """
                {"name": "%s", "kvkNumber": "%s", "municipality": "%s", "sector": {"section": "C", "code": "1071"},
                 "employees": 25, "newToTargetGroup": true, "foundThrough": "COACH_NETWORK",
                 "registeredOn": "2026-01-05"}
                """.formatted(name, kvkNumber, municipality);
    }

    public static String offer(String title, int positions) {
        return """
                {"title": "%s", "occupation": "9411", "positions": %d, "minimumHours": 12, "maximumHours": 24,
                 "postcode4": "2312", "conditions": ["QUIET", "BUDDY"], "tasks": ["laying tables"],
                 "wagePerHour": 15.25, "contractMonths": 12,
                 "carvedFrom": {"role": "cook", "tasks": ["laying tables"]},
                 "opensOn": "2026-02-02", "closesOn": "2099-12-31"}
                """.formatted(title, positions);
    }

    public RequestSpecification request() {
        return given().auth().oauth2(who.signed()).contentType(ContentType.JSON);
    }

    public Response get(String path) {
        return request().get("/v1" + path);
    }

    public Response post(String path, String body) {
        return request().body(body).post("/v1" + path);
    }

    public Response put(String path, String etag, String body) {
        return request().header("If-Match", etag).body(body).put("/v1" + path);
    }

    /** Registers a new employer and gives its id. */
    public String registers(String name, String municipality) {
        return post("/employers", employer(name, municipality, newKvkNumber()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Opens a vacancy and gives its id. */
    public String opens(String employerId, String title, int positions) {
        return post("/employers/" + employerId + "/vacancies", offer(title, positions))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response takesStage(String employerId, String to, String date) {
        return post("/employers/" + employerId + "/stages", """
                {"to": "%s", "date": "%s", "how": "PHONE"}
                """.formatted(to, date));
    }
}
