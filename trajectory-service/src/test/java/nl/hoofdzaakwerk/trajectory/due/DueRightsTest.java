package nl.hoofdzaakwerk.trajectory.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.DueScope;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRightsTest {

    @ParameterizedTest
    @CsvSource({
        "GGZ,coach,true",
        "GGZ,treatment-liaison,true",
        "GGZ,key-figure,true",
        "GGZ,privacy-officer,true",
        "GGZ,organisation-admin,false",
        "MUNICIPALITY,client-manager,true",
        "MUNICIPALITY,key-figure,true",
        "MUNICIPALITY,coach,false",
        "UWV,client-manager,true",
        "UWV,coach,false",
        "WSP,key-figure,true",
        "WSP,account-manager,false",
        "REINTEGRATION,coach,false",
        "SELF_EMPLOYED,coach,false",
        "REGION,regional-director,true",
        "REGION,steering-member,true",
        "REGION,privacy-officer,false",
        "NATIONAL,workgroup-member,true",
        "NATIONAL,programme-manager,false"
    })
    @DisplayName("P2 the organisation's list is for roles that see more than their own work")
    void organisation(OrganisationKind kind, String role, boolean open) {
        assertThat(DueRights.isOpen(DueScope.ORGANISATION, caller(kind, role))).isEqualTo(open);
        assertThat(DueRights.isOpen(DueScope.SELF, caller(kind, role))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"GGZ,eigen", "WSP,eigen", "REGION,AM05 AM19 eigen", "NATIONAL,NATION eigen"})
    @DisplayName("P6 a region looks after what lies with its regions, and the nation after what lies with the nation")
    void desks(OrganisationKind kind, String desks) {
        assertThat(DueRights.desks(caller(kind, "coach"))).containsExactly(desks.split(" "));
    }

    private static Caller caller(OrganisationKind kind, String role) {
        return new Caller(
                "user",
                "name",
                new OrganisationAlias("eigen"),
                kind,
                Set.of(new RegionCode("AM05"), new RegionCode("AM19")),
                Set.of(role));
    }
}
