package nl.hoofdzaakwerk.reporting.programme.commitment.model;

import static nl.hoofdzaakwerk.reporting.programme.commitment.model.ApproverRole.ALDERMAN;
import static nl.hoofdzaakwerk.reporting.programme.commitment.model.ApproverRole.BOARD_MEMBER;
import static nl.hoofdzaakwerk.reporting.programme.commitment.model.ApproverRole.DISTRICT_MANAGER;
import static nl.hoofdzaakwerk.reporting.programme.commitment.model.ApproverRole.MANAGER;
import static nl.hoofdzaakwerk.reporting.programme.commitment.model.ApproverRole.POLICY_OFFICER;
import static nl.hoofdzaakwerk.reporting.programme.commitment.model.CommitmentLevel.EXECUTIVE;
import static nl.hoofdzaakwerk.reporting.programme.commitment.model.CommitmentLevel.OFFICIAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 17);
    private static final RegionCode REGION = new RegionCode("AM15");

    /** Noord-Holland Noord, without the official approvals. */
    private static final ReadinessRule RULE = rule(
            new ReadinessRequirement(1, RequiredParty.CENTRE_MUNICIPALITY, EXECUTIVE, ALDERMAN, 1),
            new ReadinessRequirement(2, RequiredParty.OTHER_MUNICIPALITY, EXECUTIVE, ALDERMAN, 1),
            new ReadinessRequirement(3, RequiredParty.GGZ, EXECUTIVE, BOARD_MEMBER, 1),
            new ReadinessRequirement(4, RequiredParty.UWV, null, null, 1));

    private final List<Commitment> commitments = new ArrayList<>();

    @Test
    @DisplayName("F6 a region is ready when every requirement is met")
    void shouldBeReady() {
        commit(Party.MUNICIPALITY, "Alkmaar", ALDERMAN);
        commit(Party.MUNICIPALITY, "Schagen", ALDERMAN);
        commit(Party.GGZ, "GGZ Duinkust", BOARD_MEMBER);
        commit(Party.UWV, "UWV", DISTRICT_MANAGER);

        assertThat(judge(DAY).isReady()).isTrue();
        assertThat(judge(DAY.minusDays(1)).isReady()).isFalse();
    }

    @Test
    @DisplayName("F6 each requirement says who meets it; the centre municipality is not the other one")
    void shouldSayWhatIsMissing() {
        commit(Party.MUNICIPALITY, "Alkmaar", ALDERMAN);
        commit(Party.GGZ, "GGZ Duinkust", MANAGER);
        commit(Party.UWV, "UWV", MANAGER);

        Readiness readiness = judge(DAY);

        assertThat(readiness.isReady()).isFalse();
        assertThat(readiness.judged())
                .extracting(Readiness.Judged::organisations)
                .containsExactly(List.of("Alkmaar"), List.of(), List.of(), List.of("UWV"));
        assertThat(readiness.judged()).extracting(Readiness.Judged::isMet).containsExactly(true, false, false, true);
    }

    @Test
    @DisplayName("F6 an organisation counts once, and a withdrawn commitment until the day before")
    void shouldCountOrganisationsOnce() {
        ReadinessRule two = rule(new ReadinessRequirement(1, RequiredParty.ANY_MUNICIPALITY, null, null, 2));
        commit(Party.MUNICIPALITY, "Alkmaar", ALDERMAN);
        commit(Party.MUNICIPALITY, "Alkmaar", POLICY_OFFICER);
        assertThat(Readiness.judge(two, commitments, "Alkmaar", DAY).isReady()).isFalse();

        commit(Party.MUNICIPALITY, "Schagen", POLICY_OFFICER).withdraw(DAY.plusDays(3), "andere keuze");

        assertThat(Readiness.judge(two, commitments, "Alkmaar", DAY.plusDays(2)).isReady())
                .isTrue();
        assertThat(Readiness.judge(two, commitments, "Alkmaar", DAY.plusDays(3)).isReady())
                .isFalse();
    }

    @Test
    @DisplayName("F6 a commitment says who approved, in what role and when; only the name can go")
    void shouldRemoveTheName() {
        Commitment commitment = commit(Party.GGZ, "GGZ Duinkust", BOARD_MEMBER);
        assertThat(commitment.approvedBy()).contains("B. Stuurman");

        commitment.nameApprover(Optional.empty());

        assertThat(commitment.approvedBy()).isEmpty();
        assertThat(commitment.role()).isEqualTo(BOARD_MEMBER);
        assertThat(commitment.approvedOn()).isEqualTo(DAY);
    }

    @Test
    @DisplayName("F6 an approval to come, a role that is not there and a municipality elsewhere are refused together")
    void shouldRefuseWhatCannotBe() {
        Commitment.Approval approval = new Commitment.Approval(
                Party.MUNICIPALITY, "Leiden", DISTRICT_MANAGER, Optional.empty(), DAY.plusDays(1));

        assertThat(CommitmentPolicy.refuse(approval, Set.of("Alkmaar", "Schagen"), List.of(), DAY))
                .extracting(Refusal::key)
                .containsExactly("F6.not-approved-yet", "F6.no-such-role-there", "F6.no-municipality-of-the-region");
    }

    @Test
    @DisplayName("F6 the same commitment stands once, and can be given again after it was withdrawn")
    void shouldStandOnce() {
        Commitment first = commit(Party.MUNICIPALITY, "Alkmaar", ALDERMAN);
        Commitment.Approval again =
                new Commitment.Approval(Party.MUNICIPALITY, "Alkmaar", ALDERMAN, Optional.empty(), DAY);
        assertThat(CommitmentPolicy.refuse(again, Set.of("Alkmaar"), commitments, DAY))
                .containsExactly(Refusal.of("F6.stands-already"));

        first.withdraw(DAY, "andere keuze");

        assertThat(CommitmentPolicy.refuse(again, Set.of("Alkmaar"), commitments, DAY))
                .isEmpty();
    }

    @Test
    @DisplayName("F6 a commitment is withdrawn once, from the day it was given until today")
    void shouldBeWithdrawnOnce() {
        Commitment commitment = commit(Party.UWV, "UWV", DISTRICT_MANAGER);

        assertThat(CommitmentPolicy.refuseWithdrawal(commitment, DAY.minusDays(1), DAY))
                .containsExactly(Refusal.at("/withdrawnDate", "F6.withdrawn-before-approval"));
        assertThat(CommitmentPolicy.refuseWithdrawal(commitment, DAY.plusDays(1), DAY))
                .containsExactly(Refusal.at("/withdrawnDate", "F6.not-withdrawn-yet"));
        assertThat(CommitmentPolicy.refuseWithdrawal(commitment, DAY, DAY)).isEmpty();
        commitment.withdraw(DAY, "andere keuze");
        assertThat(CommitmentPolicy.refuseWithdrawal(commitment, DAY, DAY))
                .containsExactly(Refusal.of("F6.withdrawn-already"));
    }

    @Test
    @DisplayName("F6 a new rule starts tomorrow at the earliest, once a day, with roles of their own level")
    void shouldKeepWhatWasJudged() {
        List<ReadinessRequirement> odd =
                List.of(new ReadinessRequirement(1, RequiredParty.GGZ, OFFICIAL, BOARD_MEMBER, 1));

        assertThat(ReadinessRulePolicy.refuse(DAY.plusDays(1), RULE.requirements(), DAY, false))
                .isEmpty();
        assertThat(ReadinessRulePolicy.refuse(DAY, odd, DAY, true))
                .containsExactly(
                        Refusal.at("/validFromDate", "F6.starts-too-early"),
                        Refusal.at("/validFromDate", "F6.day-taken"),
                        Refusal.at("/requirements/0/role", "F6.role-of-another-level"));
    }

    private Readiness judge(LocalDate day) {
        return Readiness.judge(RULE, commitments, "Alkmaar", day);
    }

    private Commitment commit(Party party, String organisation, ApproverRole role) {
        Commitment commitment = new Commitment(
                UUID.randomUUID(),
                REGION,
                new Commitment.Approval(party, organisation, role, Optional.of("B. Stuurman"), DAY),
                "iemand",
                Instant.parse("2021-12-17T10:00:00Z"));
        commitments.add(commitment);
        return commitment;
    }

    private static ReadinessRule rule(ReadinessRequirement... requirements) {
        return new ReadinessRule(
                UUID.randomUUID(), Optional.of(REGION), LocalDate.of(2021, 1, 1), "NHN", List.of(requirements));
    }
}
