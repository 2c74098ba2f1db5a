package nl.hoofdzaakwerk.trajectory.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErasureTest {
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID CANDIDATE = UUID.fromString("01930000-0000-7000-8000-000000000002");
    private static final OrganisationAlias INSTITUTION = new OrganisationAlias("ggz-rijnduin");
    private static final Instant ASKED = Instant.parse("2023-03-01T09:00:00Z");
    private static final Instant DECIDED = Instant.parse("2023-03-02T09:00:00Z");
    private static final Instant CONFIRMED = Instant.parse("2023-03-02T09:00:07Z");
    private static final NextStep DECIDE = new NextStep("Besluiten", LocalDate.of(2023, 3, 31));
    private static final NextStep WAIT = new NextStep("Wachten op de diensten", LocalDate.of(2023, 3, 3));

    @Test
    @DisplayName("X6 a demand says whom it is about, why and when it was asked, and waits for a decision")
    void requested() {
        Erasure erasure = erasure();

        assertThat(erasure.id()).isEqualTo(ID);
        assertThat(erasure.version()).isZero();
        assertThat(erasure.candidateId()).isEqualTo(CANDIDATE);
        assertThat(erasure.organisation()).isEqualTo(INSTITUTION);
        assertThat(erasure.cause()).isEqualTo(ErasureCause.RETENTION_ENDED);
        assertThat(erasure.state()).isEqualTo(ErasureState.REQUESTED);
        assertThat(erasure.requestedAt()).isEqualTo(ASKED);
        assertThat(erasure.decidedAt()).isEmpty();
        assertThat(erasure.refusalReason()).isEmpty();
        assertThat(erasure.carriedOutAt()).isEmpty();
        assertThat(erasure.confirmedAt()).isEmpty();
        assertThat(erasure.nextStep()).contains(DECIDE);
    }

    @Test
    @DisplayName("X6 a refused demand has its reason in law, and is decided once")
    void refused() {
        Erasure erasure = erasure();

        erasure.refuse(RefusalReason.LEGAL_CLAIM, "officer", DECIDED);

        assertThat(erasure.state()).isEqualTo(ErasureState.REFUSED);
        assertThat(erasure.refusalReason()).contains(RefusalReason.LEGAL_CLAIM);
        assertThat(erasure.decidedAt()).contains(DECIDED);
        assertThat(erasure.carriedOutAt()).isEmpty();
        assertThat(erasure.nextStep()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> erasure.carryOut("officer", WAIT, DECIDED));
        assertThatIllegalStateException()
                .isThrownBy(() -> erasure.refuse(RefusalReason.TAKEN_BACK, "officer", DECIDED));
    }

    @Test
    @DisplayName("X6 what is carried out waits for the services, and is done when the last one confirmed")
    void carriedOut() {
        Erasure erasure = erasure();

        erasure.carryOut("officer", WAIT, DECIDED);

        assertThat(erasure.state()).isEqualTo(ErasureState.RUNNING);
        assertThat(erasure.decidedAt()).contains(DECIDED);
        assertThat(erasure.carriedOutAt()).contains(DECIDED);
        assertThat(erasure.nextStep()).contains(WAIT);
        assertThatIllegalStateException().isThrownBy(() -> erasure.carryOut("officer", WAIT, DECIDED));

        erasure.confirm(CONFIRMED);

        assertThat(erasure.state()).isEqualTo(ErasureState.DONE);
        assertThat(erasure.confirmedAt()).contains(CONFIRMED);
        assertThat(erasure.nextStep()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("P6 a demand that is not done with has a next step, which can be replaced")
    void nextStep(ErasureState state) {
        boolean open = List.of(ErasureState.REQUESTED, ErasureState.RUNNING).contains(state);
        Erasure erasure = erasure();
        erasure.next(WAIT);

        assertThat(state.isOpen()).isEqualTo(open);
        assertThat(ErasurePolicy.judgeOpen(state).equals(Ruling.allowed())).isEqualTo(open);
        assertThat(erasure.nextStep()).contains(WAIT);
    }

    private static Erasure erasure() {
        return new Erasure(
                ID,
                new Erasure.Demand(CANDIDATE, INSTITUTION, ErasureCause.RETENTION_ENDED, "retention"),
                DECIDE,
                ASKED);
    }
}
