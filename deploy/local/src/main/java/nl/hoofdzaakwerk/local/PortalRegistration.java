package nl.hoofdzaakwerk.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Tells Keycloak at which address the portal of this platform runs. May be done again.
 *
 * @param addresses the platform's addresses
 */
record PortalRegistration(Addresses addresses) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** @throws IOException when Keycloak does not do it */
    void enter() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String token = text(
                    http,
                    HttpRequest.newBuilder(addresses.keycloak().resolve("/realms/master/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(
                                    "grant_type=password&client_id=admin-cli&username=admin&password="
                                            + addresses.password())));
            String bearer =
                    "Bearer " + JSON.readTree(token).path("access_token").asText();
            URI clients = addresses.keycloak().resolve("/admin/realms/hoofdzaakwerk/clients");
            JsonNode found = JSON.readTree(text(
                    http,
                    HttpRequest.newBuilder(URI.create(clients + "?clientId=portal"))
                            .header("Authorization", bearer)));
            ObjectNode portal = atItsAddress((ObjectNode) found.get(0));
            text(
                    http,
                    HttpRequest.newBuilder(
                                    URI.create(clients + "/" + portal.get("id").asText()))
                            .header("Authorization", bearer)
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString(portal.toString())));
        }
    }

    private ObjectNode atItsAddress(ObjectNode portal) {
        String origin = addresses.portal().toString();
        portal.put("rootUrl", origin);
        // without a port: of a loopback address any port will do (RFC 8252), and the realm's policy wants it so
        portal.putArray("redirectUris").add("http://" + Addresses.HOST + "/oidc/callback");
        portal.putArray("webOrigins").add(origin);
        portal.withObject("attributes")
                .put("jwks.url", origin + "/oidc/jwks")
                .put("post.logout.redirect.uris", "http://" + Addresses.HOST + "/")
                .put("backchannel.logout.url", origin + "/oidc/backchannel-logout");
        return portal;
    }

    private static String text(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    "Keycloak answered " + answer.statusCode() + " when the portal was entered: " + answer.body());
        }
        return answer.body();
    }
}
