package nl.hoofdzaakwerk.reporting;

import static io.restassured.http.ContentType.JSON;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** Examples of publications and open data. */
final class PublicationExamples {
    private static final Map<String, Object> PUBLIC =
            Map.of("title", "Cijfers van het programma", "audience", "PUBLIC");

    private PublicationExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .add("publishFigures", caller -> {
                    Released.once();
                    return request().body(PUBLIC);
                })
                .add("restatePublication", caller -> request()
                        .path("id", published().getString("id"))
                        .body(Map.of("reason", "Er is niets veranderd, en dus niets te herzien"))
                        .answers(409))
                .add("listPublications", caller -> {
                    published();
                    return request();
                })
                .add("getPublication", caller -> request()
                        .path("id", published().getString("id")))
                .add("getPublishedFigures", caller -> request()
                        .path("id", published().getString("id")))
                .add("getRestatement", caller -> request()
                        .path("id", published().getString("id")))
                .add("verifyPublication", caller -> request()
                        .path("id", published().getString("id")))
                .add("listOpenPublications", caller -> {
                    published();
                    return request();
                })
                .add("getOpenPublication", caller -> request()
                        .path("number", published().getInt("number")))
                .add("getOpenFigures", caller -> request()
                        .path("number", published().getInt("number")));
    }

    /** One is enough for all who read. */
    private static JsonPath published() {
        return Published.ONE;
    }

    private static final class Published {
        private static final JsonPath ONE = publish();

        private static JsonPath publish() {
            Released.once();
            return Callers.as(PROGRAMME_MANAGER)
                    .contentType(JSON)
                    .body(PUBLIC)
                    .post("/v1/publications")
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();
        }
    }
}
