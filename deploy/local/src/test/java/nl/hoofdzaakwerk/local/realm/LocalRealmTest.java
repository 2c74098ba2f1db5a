package nl.hoofdzaakwerk.local.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRealmTest {

    private static final Path KEYCLOAK = Path.of("../keycloak");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalOrganisations small = new LocalOrganisations(
            List.of(
                    new Organisation("ggz-x", "GGZ X", "GGZ", List.of("AM19")),
                    new Organisation("landelijk", "Landelijk", "NATIONAL", List.of())),
            List.of(
                    new Membership("duo", "ggz-x", List.of("coach")),
                    new Membership("duo", "landelijk", List.of("operator"))));

    @Test
    void shouldAddEachPersonOnceAndEachMembershipWithItsGroup() throws IOException {
        JsonNode realm = new LocalRealm(small).addTo(production());

        assertThat(realm.get("users").findValuesAsText("username")).containsExactly("duo");
        JsonNode organisation = realm.at("/organizations/0");
        assertThat(organisation.at("/attributes/name/0").textValue()).isEqualTo("GGZ X");
        assertThat(organisation.at("/attributes/kind/0").textValue()).isEqualTo("GGZ");
        assertThat(organisation.at("/attributes/regions/0").textValue()).isEqualTo("AM19");
        assertThat(organisation.at("/members/0/groups/0")).isEqualTo(organisation.at("/groups/0/id"));
        assertThat(organisation.at("/groups/0/realmRoles/0").textValue()).isEqualTo("coach");
        assertThat(realm.at("/organizations/1/attributes").has("regions")).isFalse();
    }

    @Test
    void shouldExemptOnlyThePasswordClientFromTheBanOnThePasswordGrant() throws IOException {
        JsonNode realm = new LocalRealm(small).addTo(production());

        assertThat(realm.get("clients"))
                .filteredOn(client -> client.get("directAccessGrantsEnabled").booleanValue())
                .singleElement()
                .satisfies(client -> {
                    assertThat(client.get("clientId").textValue()).isEqualTo("hw-local-password-client");
                    assertThat(client.at("/attributes/hw.local.password-grant").textValue())
                            .isEqualTo("true");
                });
        JsonNode policy = StreamSupport.stream(
                        realm.at("/clientPolicies/policies").spliterator(), false)
                .filter(each -> each.get("name").textValue().equals("no-password-grant"))
                .findFirst()
                .orElseThrow();
        assertThat(policy.get("enabled").booleanValue()).isTrue();
        assertThat(policy.at("/conditions/0/configuration/is-negative-logic").booleanValue())
                .isTrue();
    }

    @Test
    void shouldLeaveTheProductionRealmAsItIs() throws IOException {
        ObjectNode production = production();

        new LocalRealm(small).addTo(production);

        assertThat(production).isEqualTo(production());
    }

    @Test
    void shouldWriteTheSameFileAgain(@TempDir Path folder) throws IOException {
        LocalRealm.write(KEYCLOAK, folder.resolve("one.json"));
        LocalRealm.write(KEYCLOAK, folder.resolve("two.json"));

        assertThat(folder.resolve("one.json")).hasSameBinaryContentAs(folder.resolve("two.json"));
        assertThat(JSON.readTree(folder.resolve("one.json").toFile()).get("organizations"))
                .hasSize(Files.readAllLines(KEYCLOAK.resolve("local-organisations.csv"))
                                .size()
                        - 1);
    }

    private static ObjectNode production() throws IOException {
        return (ObjectNode)
                JSON.readTree(KEYCLOAK.resolve("hoofdzaakwerk-realm.json").toFile());
    }
}
