package nl.hoofdzaakwerk.employer.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.DueScope;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRightsTest {

    @ParameterizedTest
    @CsvSource({
        "WSP,account-manager,true",
        "WSP,key-figure,true",
        "WSP,coach,false",
        "GGZ,coach,false",
        "GGZ,key-figure,false"
    })
    @DisplayName("P6 the organisation's list is for those of a WSP who share their employers")
    void organisation(OrganisationKind kind, String role, boolean open) {
        assertThat(DueRights.isOpen(DueScope.ORGANISATION, caller(kind, role))).isEqualTo(open);
        assertThat(DueRights.isOpen(DueScope.SELF, caller(kind, role))).isTrue();
    }

    @Test
    @DisplayName("P6 a role is shown only what it reads")
    void kinds() {
        assertThat(DueKind.readBy(caller(OrganisationKind.GGZ, "coach")))
                .contains(DueKind.EMPLOYER, DueKind.FOLLOW_UP)
                .doesNotContain(DueKind.EMPLOYER_IMPORT, DueKind.PIPELINE_CARD);
        assertThat(DueKind.readBy(caller(OrganisationKind.WSP, "account-manager")))
                .containsExactlyInAnyOrder(DueKind.values());
        assertThat(DueKind.readBy(caller(OrganisationKind.WSP, "matching-chair")))
                .isEmpty();
    }

    private static Caller caller(OrganisationKind kind, String role) {
        return new Caller(
                "user", "name", new OrganisationAlias("own"), kind, Set.of(new RegionCode("AM19")), Set.of(role));
    }
}
