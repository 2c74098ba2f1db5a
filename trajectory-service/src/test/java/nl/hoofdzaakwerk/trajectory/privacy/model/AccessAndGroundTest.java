package nl.hoofdzaakwerk.trajectory.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccessAndGroundTest {
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID CANDIDATE = UUID.fromString("01930000-0000-7000-8000-000000000002");
    private static final OrganisationAlias INSTITUTION = new OrganisationAlias("ggz-rijnduin");
    private static final OrganisationAlias ELSEWHERE = new OrganisationAlias("werkroute");
    private static final Instant NOW = Instant.parse("2023-03-01T09:00:00Z");
    private static final Instant END = Instant.parse("2023-03-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final NextStep REVIEW = new NextStep("Nagaan", LocalDate.of(2023, 3, 4));
    private static final NextStep CALL = new NextStep("Bellen", LocalDate.of(2023, 3, 6));

    @Test
    @DisplayName("P3 an emergency access says who opened whose file, in which role, why and how long")
    void opened() {
        EmergencyAccess access = access();

        assertThat(access.id()).isEqualTo(ID);
        assertThat(access.version()).isZero();
        assertThat(access.candidateId()).isEqualTo(CANDIDATE);
        assertThat(access.organisation()).isEqualTo(ELSEWHERE);
        assertThat(access.user()).isEqualTo("coach-1");
        assertThat(access.role()).isEqualTo("coach");
        assertThat(access.reason()).isEqualTo("De werkgever belt nu");
        assertThat(access.openedAt()).isEqualTo(NOW);
        assertThat(access.endsAt()).isEqualTo(END);
        assertThat(access.reviewedAt()).isEmpty();
        assertThat(access.justified()).isEmpty();
        assertThat(access.nextStep()).contains(REVIEW);
    }

    @Test
    @DisplayName("P3 an emergency access is reviewed once; then nothing comes next")
    void reviewed() {
        EmergencyAccess access = access();
        access.next(CALL);
        assertThat(access.nextStep()).contains(CALL);

        access.review(true, "officer", END);

        assertThat(access.justified()).contains(true);
        assertThat(access.reviewedAt()).contains(END);
        assertThat(access.nextStep()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> access.review(false, "officer", END));
        assertThat(access.justified()).contains(true);
    }

    @Test
    @DisplayName("G1 a ground says for which purpose, on what ground, for whom and from when until when")
    void ground() {
        LegalGround.Terms terms = terms(Optional.of(DAY));
        LegalGround ground = new LegalGround(ID, CANDIDATE, INSTITUTION, terms, "coach-1", NOW);

        assertThat(ground.id()).isEqualTo(ID);
        assertThat(ground.candidateId()).isEqualTo(CANDIDATE);
        assertThat(ground.terms()).isEqualTo(terms);
        assertThat(ground.recordedAt()).isEqualTo(NOW);
        assertThat(ground.withdrawnAt()).isEmpty();
        assertThat(ground.withdrawnReason()).isEmpty();
        assertThat(List.of(-1, 0, 1).stream().map(days -> ground.holdsOn(DAY.plusDays(days))))
                .containsExactly(false, true, false);
    }

    @Test
    @DisplayName("G1 a ground without an end holds on, until it is withdrawn, once and with the reason")
    void withdrawn() {
        LegalGround ground = new LegalGround(ID, CANDIDATE, INSTITUTION, terms(Optional.empty()), "coach-1", NOW);
        assertThat(ground.holdsOn(DAY.plusYears(20))).isTrue();

        ground.withdraw("coach-2", "Wil er nog over nadenken", END);

        assertThat(ground.holdsOn(DAY)).isFalse();
        assertThat(ground.withdrawnAt()).contains(END);
        assertThat(ground.withdrawnReason()).contains("Wil er nog over nadenken");
        assertThat(ground.terms().validUntil()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> ground.withdraw("coach-2", "Toch niet", END));
    }

    @Test
    @DisplayName("G1 a ground does not end before it starts")
    void order() {
        assertThat(terms(Optional.of(DAY)).validUntil()).contains(DAY);
        assertThatIllegalArgumentException().isThrownBy(() -> terms(Optional.of(DAY.minusDays(1))));
    }

    @Test
    @DisplayName("G1 why a card is withheld cannot be changed afterwards")
    void reasons() {
        Remark reason = Remark.of("G1", "G1.no-ground-for-matching", "TW 8");
        List<Remark> reasons = new ArrayList<>(List.of(reason));
        CardDecision.Withhold withheld = new CardDecision.Withhold(reasons);
        reasons.clear();

        assertThat(withheld.reasons()).containsExactly(reason);
    }

    private static LegalGround.Terms terms(Optional<LocalDate> until) {
        return new LegalGround.Terms(Purpose.GUIDANCE, Ground.CONSENT, "werkroute", DAY, until);
    }

    private static EmergencyAccess access() {
        return new EmergencyAccess(
                ID,
                CANDIDATE,
                INSTITUTION,
                new EmergencyAccess.Opener(ELSEWHERE, "coach-1", "coach"),
                "De werkgever belt nu",
                new EmergencyAccess.Period(NOW, END),
                REVIEW);
    }
}
