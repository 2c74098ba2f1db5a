package nl.hoofdzaakwerk.trajectory.intake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTest {
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID CANDIDATE = UUID.fromString("01930000-0000-7000-8000-000000000002");
    private static final Instant NOW = Instant.parse("2023-03-01T09:00:00Z");
    private static final NextStep ANSWER = new NextStep("Bevestigen", LocalDate.of(2023, 3, 8));
    private static final NextStep START = new NextStep("Traject starten", LocalDate.of(2023, 3, 29));
    private static final PersonName NAME = new PersonName("Anna", null, "Meerveld");

    @Test
    @DisplayName("A4 a referral says who proposes whom to which institution, and waits, without health data")
    void waits() {
        Referral referral = referral();

        assertThat(referral.id()).isEqualTo(ID);
        assertThat(referral.version()).isZero();
        assertThat(referral.organisation()).isEqualTo(new OrganisationAlias("gemeente-leiden"));
        assertThat(referral.organisationKind()).isEqualTo(ReferrerKind.MUNICIPALITY);
        assertThat(referral.ggzOrganisation()).isEqualTo(new OrganisationAlias("ggz-rijnduin"));
        assertThat(referral.name()).isEqualTo(NAME);
        assertThat(referral.birthDate()).isEqualTo(LocalDate.of(1990, 5, 17));
        assertThat(referral.municipality()).isEqualTo("Leiden");
        assertThat(referral.postcode4()).isEqualTo(new Postcode4("2311"));
        assertThat(referral.benefit()).isEqualTo(BenefitKind.PARTICIPATIEWET);
        assertThat(referral.state()).isEqualTo(ReferralState.AWAITING_CONFIRMATION);
        assertThat(referral.candidateId()).isEmpty();
        assertThat(referral.reason()).isEmpty();
        assertThat(referral.nextStep()).contains(ANSWER);
        assertThat(referral.referredAt()).isEqualTo(NOW);
    }

    @Test
    @DisplayName("P1 a confirmed referral has its candidate and goes on with the start; it cannot be answered again")
    void confirmed() {
        Referral referral = referral();

        referral.confirm(CANDIDATE, START, NOW);

        assertThat(referral.state()).isEqualTo(ReferralState.CONFIRMED);
        assertThat(referral.candidateId()).contains(CANDIDATE);
        assertThat(referral.nextStep()).contains(START);
        assertThatIllegalStateException().isThrownBy(() -> referral.confirm(CANDIDATE, START, NOW));
        assertThatIllegalStateException().isThrownBy(() -> referral.revoke(NOW));
        assertThatIllegalStateException().isThrownBy(() -> referral.reject(RejectionReason.NOT_REACHED, NOW));
        assertThat(referral.reason()).isEmpty();
    }

    @Test
    @DisplayName("P1 a rejected referral has its reason, and nothing comes next")
    void rejected() {
        Referral referral = referral();

        referral.reject(RejectionReason.NOT_OUR_CLIENT, NOW);

        assertThat(referral.state()).isEqualTo(ReferralState.REJECTED);
        assertThat(referral.reason()).contains(RejectionReason.NOT_OUR_CLIENT);
        assertThat(referral.nextStep()).isEmpty();
        assertThat(referral.candidateId()).isEmpty();
    }

    @Test
    @DisplayName("P1 a referral that is taken back is done with")
    void revoked() {
        Referral referral = referral();

        referral.revoke(NOW);

        assertThat(referral.state()).isEqualTo(ReferralState.REVOKED);
        assertThat(referral.nextStep()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> referral.confirm(CANDIDATE, START, NOW));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("P6 only an open referral has a next step, which can be replaced")
    void nextStep(ReferralState state) {
        boolean open = List.of(ReferralState.AWAITING_CONFIRMATION, ReferralState.CONFIRMED)
                .contains(state);

        assertThat(state.isOpen()).isEqualTo(open);
        assertThat(ReferralPolicy.judgeOpen(state).equals(Ruling.allowed())).isEqualTo(open);
    }

    @Test
    @DisplayName("P6 the next step of a referral is the one that was said last")
    void replaced() {
        Referral referral = referral();

        referral.next(START);

        assertThat(referral.nextStep()).contains(START);
        assertThat(referral.state()).isEqualTo(ReferralState.AWAITING_CONFIRMATION);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("P1 a referral goes only where its life leads")
    void lifeCycle(ReferralState to) {
        assertThat(ReferralLifeCycle.allows(ReferralState.CONFIRMED, to)).isEqualTo(to == ReferralState.DONE);
        assertThat(ReferralLifeCycle.allows(ReferralState.DONE, to)).isFalse();
    }

    private static Referral referral() {
        return new Referral(
                ID,
                new Referral.Referrer(
                        new OrganisationAlias("gemeente-leiden"), ReferrerKind.MUNICIPALITY, "klantmanager-1"),
                new OrganisationAlias("ggz-rijnduin"),
                new Person(
                        NAME,
                        LocalDate.of(1990, 5, 17),
                        new Place("Leiden", new RegionCode("AM19"), "Leidse regio", new Postcode4("2311")),
                        BenefitKind.PARTICIPATIEWET),
                ANSWER,
                NOW);
    }
}
