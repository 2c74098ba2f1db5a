package nl.hoofdzaakwerk.testkit.api;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Sends requests to the service under test, at the port Quarkus gave it. */
final class ApiClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ApiClient() {}

    /** @param token access token, or null to call anonymously */
    static ApiAnswer send(String method, String template, ApiRequest request, String token) {
        HttpRequest.Builder http = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + request.target(template)))
                .timeout(TIMEOUT)
                .method(
                        method,
                        request.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(request.body()));
        if (request.body() != null) {
            http.header("Content-Type", request.mediaType());
        }
        request.headers().forEach(http::header);
        if (token != null) {
            http.header("Authorization", "Bearer " + token);
        }
        return send(http.build());
    }

    private static ApiAnswer send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, FirstEvent::orWholeBody);
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new ApiAnswer(
                    response.statusCode(),
                    type.split(";")[0].trim(),
                    response.headers().firstValue("ETag").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
