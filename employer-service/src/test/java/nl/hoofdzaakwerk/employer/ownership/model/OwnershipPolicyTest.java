package nl.hoofdzaakwerk.employer.ownership.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.ownership.model.OwnershipPolicy.Asker;
import nl.hoofdzaakwerk.employer.relation.model.Owner;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnershipPolicyTest {
    private static final OrganisationAlias WSP = new OrganisationAlias("wsp-holland-rijnland");
    private static final OrganisationAlias GGZ = new OrganisationAlias("ggz-rijnduin");
    private static final Asker MANAGER = new Asker("manager", WSP, true);
    private static final Asker COACH = new Asker("coach", GGZ, false);
    private static final Owner COLLEAGUE = new Owner("colleague", WSP);
    private static final Owner COACH_AS_OWNER = new Owner("coach", GGZ);

    @Test
    @DisplayName("D3 the WSP's account managers pass on every contact, whoever has it and whoever found it")
    void letsWspLead() {
        assertThat(OwnershipPolicy.mayPass(MANAGER, Optional.of(COACH_AS_OWNER), GGZ))
                .isTrue();
        assertThat(OwnershipPolicy.mayPass(MANAGER, Optional.empty(), GGZ)).isTrue();
        assertThat(OwnershipPolicy.mayPassAll(MANAGER, COLLEAGUE)).isTrue();
    }

    @Test
    @DisplayName("D3 a coach passes on an own find that nobody has, and what the coach has")
    void letsCoachPassOwn() {
        assertThat(OwnershipPolicy.mayPass(COACH, Optional.empty(), GGZ)).isTrue();
        assertThat(OwnershipPolicy.mayPass(COACH, Optional.of(COACH_AS_OWNER), WSP))
                .isTrue();
        assertThat(OwnershipPolicy.mayPassAll(COACH, COACH_AS_OWNER)).isTrue();
    }

    @Test
    @DisplayName("D3 a coach does not pass on what another has or found, not even a colleague's")
    void refusesOthers() {
        assertThat(OwnershipPolicy.mayPass(COACH, Optional.of(COLLEAGUE), GGZ)).isFalse();
        assertThat(OwnershipPolicy.mayPass(COACH, Optional.of(new Owner("other-coach", GGZ)), GGZ))
                .isFalse();
        assertThat(OwnershipPolicy.mayPass(COACH, Optional.of(new Owner("coach", WSP)), GGZ))
                .isFalse();
        assertThat(OwnershipPolicy.mayPass(COACH, Optional.empty(), WSP)).isFalse();
        assertThat(OwnershipPolicy.mayPassAll(COACH, COLLEAGUE)).isFalse();
    }

    @Test
    @DisplayName("D3 the contact passes to somebody else than who has it")
    void refusesSameOwner() {
        assertThat(OwnershipPolicy.judge(MANAGER, Optional.of(COLLEAGUE), COLLEAGUE))
                .contains(Refusal.of("/to", "D3", "owner-already"));
        assertThat(OwnershipPolicy.judge(MANAGER, Optional.of(COLLEAGUE), COACH_AS_OWNER))
                .isEmpty();
        assertThat(OwnershipPolicy.judge(MANAGER, Optional.empty(), new Owner("manager", WSP)))
                .isEmpty();
    }

    @Test
    @DisplayName("D3 only the WSP takes a contact; a coach gives it to somebody else")
    void letsOnlyWspTake() {
        assertThat(OwnershipPolicy.judge(COACH, Optional.empty(), COACH_AS_OWNER))
                .contains(Refusal.of("/to", "D3", "wsp-takes"));
        assertThat(OwnershipPolicy.judge(COACH, Optional.empty(), COLLEAGUE)).isEmpty();
    }
}
