package nl.hoofdzaakwerk.local.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalOrganisationsTest {

    private static final Path KEYCLOAK = Path.of("../keycloak");

    @Test
    @DisplayName("G2 every organisation has one demo user for each role of its kind")
    void shouldHaveAUserForEachOrganisationAndRole() throws IOException {
        LocalOrganisations overlay = LocalOrganisations.read(KEYCLOAK);
        Map<String, List<String>> matrix = LocalOrganisations.rolesByKind(KEYCLOAK);

        assertThat(overlay.organisations()).allSatisfy(organisation -> {
            assertThat(matrix).containsKey(organisation.kind());
            for (String role : matrix.get(organisation.kind())) {
                assertThat(overlay.memberships())
                        .contains(new Membership(
                                LocalOrganisations.usernameOf(role, organisation.alias()),
                                organisation.alias(),
                                List.of(role)));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"AM19", "AM15", "AM05"})
    void shouldHaveEveryKindInEachRegion(String region) throws IOException {
        Map<String, Long> kinds = LocalOrganisations.read(KEYCLOAK).organisations().stream()
                .filter(organisation -> organisation.regions().contains(region))
                .collect(Collectors.groupingBy(Organisation::kind, Collectors.counting()));

        assertThat(kinds.keySet())
                .containsExactlyInAnyOrder(
                        "GGZ", "WSP", "MUNICIPALITY", "UWV", "REINTEGRATION", "SELF_EMPLOYED", "REGION");
        assertThat(kinds).containsEntry("WSP", 1L).containsEntry("UWV", 1L).containsEntry("REGION", 1L);
        assertThat(kinds.get("MUNICIPALITY")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void shouldHaveOneNationalOrganisationWithTheOperator() throws IOException {
        LocalOrganisations overlay = LocalOrganisations.read(KEYCLOAK);

        assertThat(overlay.organisations())
                .filteredOn(organisation -> organisation.kind().equals("NATIONAL"))
                .containsExactly(new Organisation("landelijk", "Landelijk programmateam", "NATIONAL", List.of()));
        assertThat(overlay.memberships())
                .filteredOn(membership -> membership.roles().contains("operator"))
                .containsExactly(new Membership("operator.landelijk", "landelijk", List.of("operator")));
    }

    @Test
    void shouldHaveAPersonWithDifferentRolesInTwoOrganisations() throws IOException {
        assertThat(LocalOrganisations.read(KEYCLOAK).memberships())
                .filteredOn(membership -> membership.username().equals("duo.leiden-rijnduin"))
                .containsExactly(
                        new Membership("duo.leiden-rijnduin", "gemeente-leiden", List.of("key-figure")),
                        new Membership("duo.leiden-rijnduin", "ggz-rijnduin", List.of("coach")));
    }

    @Test
    void shouldKeepExtraMembersWithinTheMatrix() throws IOException {
        LocalOrganisations overlay = LocalOrganisations.read(KEYCLOAK);
        Map<String, List<String>> matrix = LocalOrganisations.rolesByKind(KEYCLOAK);
        Map<String, Set<String>> allowed = overlay.organisations().stream()
                .collect(Collectors.toMap(Organisation::alias, each -> Set.copyOf(matrix.get(each.kind()))));

        assertThat(overlay.memberships()).allSatisfy(membership -> assertThat(allowed.get(membership.organisation()))
                .containsAll(membership.roles()));
    }

    @Test
    void shouldNameFileAndLineOfAMalformedRow(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("roles-by-kind.csv"), "kind,roles\nGGZ,coach\n");
        Files.writeString(folder.resolve("local-extra-members.csv"), "username,alias,roles\n");
        Files.writeString(
                folder.resolve("local-organisations.csv"),
                "alias,name,kind,regions\nggz-x,GGZ X,GGZ,AM19\nggz-y,GGZ\n");

        assertThatThrownBy(() -> LocalOrganisations.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(folder.resolve("local-organisations.csv") + " line 3: 4 columns expected, found 2");
    }
}
