package nl.hoofdzaakwerk.testkit.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPlatform("toy")
@DisplayName("what a service says to people is Dutch, and English when asked")
class LanguageIT {
    private static final String UNREADABLE = """
            {"title": 5, "madeOnDate": "31-01-2026", "colour": "GREEN", "hours": "5", "more": 1}""";
    private static final String UNACCEPTABLE = """
            {"title": "%s", "madeOnDate": "1899-12-31", "hours": 41}""".formatted("x".repeat(101));

    private static RequestSpecification coach(String language) {
        return given().auth()
                .oauth2(Tokens.of("coach.ggz-a")
                        .in("ggz-a", "GGZ", "AM19")
                        .as("coach")
                        .signed())
                .contentType(ContentType.JSON)
                .header("Accept-Language", language);
    }

    private static Map<String, String> wrong(ValidatableResponse answer) {
        JsonPath problem = answer.statusCode(400).extract().jsonPath();
        List<Map<String, String>> errors = problem.getList("errors");
        return errors.stream().collect(Collectors.toMap(error -> error.get("pointer"), error -> error.get("reason")));
    }

    @Test
    @DisplayName("what cannot be read: each field with what may stand there, and a code with all its values")
    void shouldSayWhatCannotBeRead() {
        assertThat(wrong(coach("nl").body(UNREADABLE).post("/v1/notes").then()))
                .isEqualTo(Map.of(
                        "/title", "Geef een tekst.",
                        "/madeOnDate", "Geef een datum, zoals 2026-01-31.",
                        "/colour", "Kies een van: RED, BLUE.",
                        "/hours", "Geef een heel getal.",
                        "/more", "Dit veld bestaat hier niet."));
        assertThat(wrong(coach("en").body(UNREADABLE).post("/v1/notes").then()))
                .isEqualTo(Map.of(
                        "/title", "Give a text.",
                        "/madeOnDate", "Give a date, such as 2026-01-31.",
                        "/colour", "Choose one of: RED, BLUE.",
                        "/hours", "Give a whole number.",
                        "/more", "This field is not known here."));
    }

    @Test
    @DisplayName("what breaks a constraint: each field with its bound")
    void shouldSayBrokenConstraints() {
        assertThat(wrong(coach("nl").body(UNACCEPTABLE).post("/v1/notes").then()))
                .isEqualTo(Map.of(
                        "/title", "Dit is te lang: schrijf hoogstens 100 tekens.",
                        "/madeOnDate", "Kies een dag van 1900 tot en met 2100.",
                        "/colour", "Vul dit in.",
                        "/hours", "Dit getal is te groot. Het is hoogstens 40."));
        assertThat(wrong(coach("en-GB, nl;q=0.5")
                        .body(UNACCEPTABLE)
                        .post("/v1/notes")
                        .then()))
                .isEqualTo(Map.of(
                        "/title", "This is too long: write at most 100 characters.",
                        "/madeOnDate", "Choose a day from 1900 up to and including 2100.",
                        "/colour", "Fill this in.",
                        "/hours", "This number is too large. It is at most 40."));
    }

    @Test
    @DisplayName("parameters and headers")
    void shouldSayWhatIsWrongOutsideTheBody() {
        assertThat(wrong(coach("nl").queryParam("limit", 0).get("/v1/notes").then()))
                .isEqualTo(Map.of("limit", "Vraag 1 tot en met 100 regels tegelijk."));
        assertThat(wrong(coach("en")
                        .queryParam("colour", "GREEN")
                        .get("/v1/notes")
                        .then()))
                .isEqualTo(Map.of("colour", "One of the parameters has a value that is not possible."));
        assertThat(wrong(coach("nl")
                        .header("Idempotency-Key", "x".repeat(201))
                        .body("{\"title\": \"Bellen\", \"madeOnDate\": \"2026-01-31\", \"colour\": \"RED\"}")
                        .post("/v1/notes")
                        .then()))
                .isEqualTo(Map.of("Idempotency-Key", "Een Idempotency-Key heeft 1 tot en met 200 tekens."));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Niet gevonden, 'Dit is er niet, of u mag het niet zien.'",
        "en, Not found, 'It is not there, or you may not see it.'",
        "fr, Niet gevonden, 'Dit is er niet, of u mag het niet zien.'"
    })
    @DisplayName("Dutch also for who asks for neither")
    void shouldSayWhatIsNotThere(String language, String title, String detail) {
        coach(language)
                .get("/v1/notes/00000000-0000-0000-0000-000000000001")
                .then()
                .statusCode(404)
                .body("title", equalTo(title))
                .body("detail", equalTo(detail));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Niet ingelogd, Log eerst in en probeer het dan opnieuw.",
        "en, Not signed in, Sign in first and try again."
    })
    @DisplayName("also before anybody is known: without a token and with one that is no token")
    void shouldSayThatNobodySignedIn(String language, String title, String detail) {
        given().header("Accept-Language", language)
                .get("/v1/notes")
                .then()
                .statusCode(401)
                .body("title", equalTo(title))
                .body("detail", equalTo(detail));
        given().header("Accept-Language", language)
                .auth()
                .oauth2("nothing")
                .get("/v1/notes")
                .then()
                .statusCode(401)
                .body("title", equalTo(title))
                .body("detail", equalTo(detail));
    }

    @Test
    @DisplayName("a body that is too large is refused before anything else, in the language of the request")
    void shouldSayThatABodyIsTooLarge() {
        coach("en")
                .body("x".repeat(2_000_000))
                .post("/v1/notes")
                .then()
                .statusCode(413)
                .body("title", equalTo("Too large"))
                .body("errors[0].code", equalTo("body-too-large"));
    }
}
