package nl.hoofdzaakwerk.local.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.Service;
import nl.hoofdzaakwerk.local.realm.LocalOrganisations;

/**
 * Calls the platform's APIs as demo users. A request that meets no working service is sent again, with the same
 * {@code Idempotency-Key}, for as long as the patience lasts.
 */
public final class PlatformClient implements AutoCloseable {
    private static final Duration TOKEN_MARGIN = Duration.ofSeconds(60);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration LONG_TIMEOUT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Addresses addresses;
    private final Duration patience;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /** @param patience how long a request may go on meeting no working service */
    public PlatformClient(Addresses addresses, Duration patience) {
        this.addresses = addresses;
        this.patience = patience;
    }

    private record Token(String value, Instant until) {}

    /**
     * A demo user.
     *
     * @param organisation alias of the organisation worked for
     */
    public Actor as(String username, String organisation) {
        return new Actor(this, username, organisation);
    }

    /** The user with a role in an organisation, as the local realm names them. */
    public Actor inRole(String role, String organisation) {
        return as(LocalOrganisations.usernameOf(role, organisation), organisation);
    }

    /** The access token of a demo user, as Keycloak gives it. */
    public String token(String username) {
        return tokens.compute(
                        username,
                        (name, known) ->
                                known != null && known.until().isAfter(Instant.now()) ? known : fetchToken(name))
                .value();
    }

    /** Sends a file once; it is not sent again when nobody answers. */
    Answer upload(Actor actor, Service service, String path, String mediaType, byte[] file) {
        HttpRequest request = requestOf(actor, service, path)
                .timeout(LONG_TIMEOUT)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .build();
        try {
            return exchange(request);
        } catch (IOException e) {
            throw new IllegalStateException(service.componentName() + " cannot be reached: " + e, e);
        }
    }

    private HttpRequest.Builder requestOf(Actor actor, Service service, String path) {
        return HttpRequest.newBuilder(URI.create(addresses.service(service) + "/v1" + path))
                .header("Authorization", "Bearer " + token(actor.username()))
                .header("Hw-Organisation", actor.organisation())
                .header("Accept", "application/json");
    }

    Answer send(Actor actor, String method, Service service, String path, Object body, String etag) {
        UUID key = UUID.randomUUID();
        Instant giveUp = Instant.now().plus(patience);
        while (true) {
            try {
                Answer answer = sendOnce(actor, method, service, path, body, etag, key);
                if (answer.status() < 500 || Instant.now().isAfter(giveUp)) {
                    return answer;
                }
            } catch (IOException | UncheckedIOException e) {
                if (Instant.now().isAfter(giveUp)) {
                    throw new IllegalStateException(service.componentName() + " cannot be reached: " + e, e);
                }
            }
            pause();
        }
    }

    private Answer sendOnce(
            Actor actor, String method, Service service, String path, Object body, String etag, UUID key)
            throws IOException {
        HttpRequest.Builder request = requestOf(actor, service, path).timeout(TIMEOUT);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (method.equals("GET")) {
            request.GET();
        } else {
            request.header("Content-Type", "application/json")
                    .header("Idempotency-Key", key.toString())
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        }
        return exchange(request.build());
    }

    private Answer exchange(HttpRequest request) throws IOException {
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            JsonNode body = response.body().length == 0 ? MissingNode.getInstance() : json.readTree(response.body());
            return new Answer(
                    response.statusCode(), response.headers().firstValue("ETag").orElse(null), body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + request.uri(), e);
        }
    }

    private Token fetchToken(String username) {
        String form = "grant_type=password&client_id=" + addresses.passwordClient() + "&username="
                + encode(username) + "&password=" + encode(addresses.password()) + "&scope="
                + encode("openid organization:*");
        HttpRequest request = HttpRequest.newBuilder(addresses.tokenEndpoint())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            Answer answer = exchange(request);
            if (answer.status() >= 500) {
                throw new IOException("Keycloak answered " + answer.status());
            }
            if (!answer.succeeded()) {
                throw new IllegalStateException("no token for " + username + ": " + answer.body());
            }
            Duration lifetime =
                    Duration.ofSeconds(answer.body().path("expires_in").asLong());
            return new Token(
                    answer.text("access_token"), Instant.now().plus(lifetime).minus(TOKEN_MARGIN));
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak gave no token: " + e, e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
