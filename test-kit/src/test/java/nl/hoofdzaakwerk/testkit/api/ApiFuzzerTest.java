package nl.hoofdzaakwerk.testkit.api;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Against a server that takes anything, stores it, and says it is fine. */
class ApiFuzzerTest {

    private static final String DESCRIPTION = """
            {"openapi": "3.1.0", "paths": {"/v1/things": {"post": {
              "operationId": "addThing",
              "security": [{"oidc": ["coach@GGZ"]}],
              "parameters": [{"name": "size", "in": "query", "schema": {"type": "integer", "maximum": 9}}],
              "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
            }}}, "components": {"schemas": {"Thing": {"type": "object", "required": ["name"], "properties": {
              "name": {"type": "string"},
              "bornDate": {"type": "string", "format": "date"},
              "colour": {"type": "string", "enum": ["RED"]},
              "parts": {"type": "array", "items": {"type": "object", "properties": {"weight": {"type": "integer"}}}},
              "code": {"type": "object"}
            }}}}}
            """;

    private final Database database = Platform.database("careless");
    private HttpServer server;
    private int portBefore;

    @BeforeEach
    void startServer() throws IOException {
        database.execute("create table if not exists thing (id int)");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        portBefore = RestAssured.port;
        RestAssured.port = server.getAddress().getPort();
    }

    @AfterEach
    void stopServer() {
        RestAssured.port = portBefore;
        server.stop(0);
    }

    @Test
    @DisplayName("every kind of carelessness is named, with the field")
    void shouldNameCarelessness() {
        ApiExamples examples = ApiExamples.of("careless-service").add("addThing", caller -> request()
                .body(Map.of(
                        "name", "A", "bornDate", "2026-01-31", "colour", "RED", "code", "X", "parts", new Object[] {
                            Map.of("weight", 1)
                        })));

        assertThatThrownBy(() -> ApiFuzzer.of(examples, database).verify())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "Bad input to careless-service:",
                        "addThing (POST /v1/things): malformed JSON: expected [400], got 200",
                        "addThing (POST /v1/things): empty body: expected [400]",
                        "addThing (POST /v1/things): wrong media type: expected [415]",
                        "addThing (POST /v1/things): Accept: image/png: expected [406]",
                        "addThing (POST /v1/things): trailing slash: expected [404]",
                        "addThing (POST /v1/things): unknown field: expected [400]",
                        "addThing (POST /v1/things): missing /name: expected [400]",
                        "addThing (POST /v1/things): over-long text at /name: expected [400]",
                        "addThing (POST /v1/things): number for a text at /name: expected [400]",
                        "addThing (POST /v1/things): impossible date at /bornDate: expected [400]",
                        "addThing (POST /v1/things): date beyond 2100 at /bornDate: expected [",
                        "addThing (POST /v1/things): unknown enum value at /colour: expected [400]",
                        "addThing (POST /v1/things): text for a number at /parts/0/weight: expected [400]",
                        "addThing (POST /v1/things): beyond the maximum in query size: expected [400]",
                        "addThing (POST /v1/things): the example has \"X\" at /code, the schema wants",
                        "addThing (POST /v1/things): bad requests stored something: {public.thing=",
                        "addThing (POST /v1/things): the repeated request stored something: {public.thing=",
                        "addThing (POST /v1/things): the same Idempotency-Key with another body: expected 409, got 200");
    }

    private void answer(HttpExchange exchange) {
        boolean description = exchange.getRequestURI().getPath().equals(OpenApiDocument.LOCATION);
        if (!description) {
            database.execute("insert into thing values (1)");
        }
        byte[] body = (description ? DESCRIPTION : "{\"fine\": true}").getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
