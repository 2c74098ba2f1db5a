package nl.hoofdzaakwerk.local.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProductionRealmTest {

    private static final Path KEYCLOAK = Path.of("../keycloak");

    private final JsonNode realm = read();

    @Test
    void shouldHoldNoUsersAndNoOrganisations() {
        assertThat(realm.has("users")).isFalse();
        assertThat(realm.has("organizations")).isFalse();
        assertThat(realm.get("organizationsEnabled").booleanValue()).isTrue();
    }

    @Test
    void shouldHoldNoSecret() {
        assertThat(realm.findValues("secret")).isEmpty();
        assertThat(realm.findValues("credentials")).isEmpty();
        assertThat(realm.findValuesAsText("clientAuthenticatorType")).containsOnly("client-jwt");
    }

    @Test
    void shouldOfferThePasswordGrantToNoClient() {
        assertThat(realm.findValues("directAccessGrantsEnabled"))
                .hasSize(5)
                .allSatisfy(allowed -> assertThat(allowed.booleanValue()).isFalse());
        JsonNode policy = named(realm.at("/clientPolicies/policies"), "name", "no-password-grant");
        assertThat(policy.get("enabled").booleanValue()).isTrue();
        assertThat(policy.at("/conditions/0/condition").textValue()).isEqualTo("any-client");
        JsonNode profile = named(
                realm.at("/clientProfiles/profiles"),
                "name",
                policy.at("/profiles/0").textValue());
        assertThat(profile.at("/executors/0/executor").textValue()).isEqualTo("reject-ropc-grant");
    }

    @Test
    void shouldGiveEachClientExactlyOneGrantType() {
        for (JsonNode client : realm.get("clients")) {
            List<String> grants = new ArrayList<>();
            for (String flow : List.of("standardFlowEnabled", "implicitFlowEnabled", "serviceAccountsEnabled")) {
                if (client.get(flow).booleanValue()) {
                    grants.add(flow);
                }
            }
            assertThat(grants).as(client.get("clientId").textValue()).hasSize(1);
        }
    }

    @Test
    void shouldSendThePortalBackToOneExactAddressWithProofKey() {
        JsonNode portal = named(realm.get("clients"), "clientId", "portal");
        assertThat(portal.get("redirectUris"))
                .singleElement()
                .extracting(JsonNode::textValue)
                .isEqualTo("${HW_PORTAL_ORIGIN}/oidc/callback");
        assertThat(portal.at("/attributes/pkce.code.challenge.method").textValue())
                .isEqualTo("S256");
    }

    @Test
    void shouldAddressTokensToTheFourServices() {
        JsonNode scope = named(realm.get("clientScopes"), "name", "service-audience");
        assertThat(scope.findValuesAsText("included.custom.audience"))
                .containsExactly("trajectory-service", "employer-service", "matching-service", "reporting-service");
        JsonNode portal = named(realm.get("clients"), "clientId", "portal");
        assertThat(portal.get("defaultClientScopes"))
                .extracting(JsonNode::textValue)
                .contains("service-audience");
    }

    @Test
    void shouldKeepTokensShort() {
        assertThat(realm.get("accessTokenLifespan").intValue()).isEqualTo(300);
        assertThat(realm.get("ssoSessionMaxLifespan").intValue()).isLessThanOrEqualTo(24 * 60 * 60);
    }

    @Test
    @DisplayName("G2 roles are those of the matrix")
    void shouldKnowEveryRoleOfTheMatrix() throws IOException {
        List<String> roles = LocalOrganisations.rolesByKind(KEYCLOAK).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        assertThat(realm.at("/roles/realm").findValuesAsText("name")).containsExactlyInAnyOrderElementsOf(roles);
    }

    private static JsonNode named(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.get(key).textValue().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(KEYCLOAK.resolve("hoofdzaakwerk-realm.json").toFile());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
