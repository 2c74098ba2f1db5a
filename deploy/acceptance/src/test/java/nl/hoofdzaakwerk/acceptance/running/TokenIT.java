package nl.hoofdzaakwerk.acceptance.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import nl.hoofdzaakwerk.local.Service;
import nl.hoofdzaakwerk.local.work.PlatformClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenIT {
    private static final String IN_TWO = "duo.leiden-rijnduin";
    private final PlatformClient client = RunningPlatform.get().client();

    @Test
    @DisplayName("G2 Keycloak gives roles inside each organisation, and none beside them")
    void shouldCarryRolesPerOrganisation() throws IOException {
        JsonNode token = claims(IN_TWO);

        assertThat(texts(token.at("/organization/ggz-rijnduin/realm_access/roles")))
                .containsExactly("coach");
        assertThat(texts(token.at("/organization/gemeente-leiden/realm_access/roles")))
                .containsExactly("key-figure");
        assertThat(texts(token.at("/organization/ggz-rijnduin/name"))).containsExactly("GGZ Rijnduin");
        assertThat(texts(token.at("/organization/ggz-rijnduin/kind"))).containsExactly("GGZ");
        assertThat(texts(token.at("/organization/ggz-rijnduin/regions"))).containsExactly("AM19");
        assertThat(texts(token.path("aud")))
                .contains("trajectory-service", "employer-service", "matching-service", "reporting-service");
        assertThat(token.path("exp").asLong() - token.path("iat").asLong()).isLessThanOrEqualTo(300);
    }

    @Test
    @DisplayName("G2 a member of two organisations acts for one at a time, with the roles held there")
    void shouldNotMixOrganisations() {
        assertThat(client.as(IN_TWO, "ggz-rijnduin")
                        .tryGet(Service.TRAJECTORY, "/candidates")
                        .status())
                .isEqualTo(200);
        assertThat(client.as(IN_TWO, "gemeente-leiden")
                        .tryGet(Service.TRAJECTORY, "/candidates")
                        .status())
                .isEqualTo(403);
        assertThat(client.as(IN_TWO, "ggz-twentestroom")
                        .tryGet(Service.TRAJECTORY, "/candidates")
                        .status())
                .isEqualTo(403);
    }

    private JsonNode claims(String username) throws IOException {
        String payload = client.token(username).split("\\.")[1];
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
