package nl.hoofdzaakwerk.trajectory.transfer.model;

import static nl.hoofdzaakwerk.trajectory.transfer.model.TransferState.ACCEPTED;
import static nl.hoofdzaakwerk.trajectory.transfer.model.TransferState.DONE;
import static nl.hoofdzaakwerk.trajectory.transfer.model.TransferState.REJECTED;
import static nl.hoofdzaakwerk.trajectory.transfer.model.TransferState.REQUESTED;
import static nl.hoofdzaakwerk.trajectory.transfer.model.TransferState.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.transfer.model.TransferPolicy.Facts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransferPolicyTest {
    private static final OrganisationAlias SENDER = new OrganisationAlias("ggz-rijnduin");
    private static final OrganisationAlias RECEIVER = new OrganisationAlias("ggz-kust");
    private static final Facts FREE = new Facts(true, false);
    private static final NextStep STEP = new NextStep("Bellen", LocalDate.of(2023, 3, 8));
    private static final Instant NOW = Instant.parse("2023-03-01T09:00:00Z");

    @Test
    @DisplayName("P1 with consent for the receiver a transfer may be asked, and accepted")
    void allowed() {
        assertThat(TransferPolicy.judgeRequest(SENDER, RECEIVER, FREE, false)).isEqualTo(Ruling.allowed());
        assertThat(TransferPolicy.judgeAcceptance(REQUESTED, FREE)).isEqualTo(Ruling.allowed());
    }

    @Test
    @DisplayName("P1 every reason against a request is given at once")
    void refusedRequest() {
        assertThat(codes(TransferPolicy.judgeRequest(SENDER, SENDER, new Facts(false, true), true)))
                .containsExactly(
                        "P1.transfer-to-itself",
                        "P1.transfer-needs-ground",
                        "P1.transfer-during-erasure",
                        "P1.transfer-requested-already");
    }

    @Test
    @DisplayName("P1 G1 consent has to hold still when it is accepted, and nobody who is being erased moves")
    void refusedAcceptance() {
        assertThat(codes(TransferPolicy.judgeAcceptance(REQUESTED, new Facts(false, false))))
                .containsExactly("P1.transfer-needs-ground");
        assertThat(codes(TransferPolicy.judgeAcceptance(REQUESTED, new Facts(true, true))))
                .containsExactly("P1.transfer-during-erasure");
        assertThat(codes(TransferPolicy.judgeAcceptance(REVOKED, FREE)))
                .containsExactly("P1.transfer-step-not-possible");
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED, ACCEPTED;REJECTED;REVOKED, true",
        "ACCEPTED, DONE, true",
        "REJECTED, '', false",
        "REVOKED, '', false",
        "DONE, '', false"
    })
    @DisplayName("P1 P6 from each state these steps are possible, and no others; what is open has a next step")
    void lifeCycle(TransferState from, String next, boolean open) {
        List<String> allowed = next.isEmpty() ? List.of() : List.of(next.split(";"));

        for (TransferState to : TransferState.values()) {
            assertThat(TransferLifeCycle.allows(from, to)).isEqualTo(allowed.contains(to.name()));
            assertThat(TransferPolicy.judgeStep(from, to).equals(Ruling.allowed()))
                    .isEqualTo(allowed.contains(to.name()));
        }
        assertThat(from.isOpen()).isEqualTo(open);
        assertThat(TransferPolicy.judgeOpen(from).equals(Ruling.allowed())).isEqualTo(open);
    }

    @Test
    @DisplayName("P1 P6 the next step is in the sender's hands until it is accepted, then in the receiver's, then gone")
    void hands() {
        Transfer transfer = requested();
        assertThat(transfer.organisation()).isEqualTo(SENDER);
        assertThat(transfer.owner()).isEqualTo("sender");

        transfer.accept("coach", new NextStep("Kennismaken", LocalDate.of(2023, 3, 15)), NOW);
        assertThat(transfer.organisation()).isEqualTo(RECEIVER);
        assertThat(transfer.owner()).isEqualTo("coach");
        assertThat(transfer.nextStep().map(NextStep::what)).contains("Kennismaken");

        transfer.complete(NOW.plusSeconds(60));
        assertThat(transfer.state()).isEqualTo(DONE);
        assertThat(transfer.nextStep()).isEqualTo(Optional.empty());
        assertThat(transfer.doneAt()).contains(NOW.plusSeconds(60));
    }

    @Test
    @DisplayName("P1 rejecting says why, and taking back closes; both only before the answer")
    void closed() {
        Transfer rejected = requested();
        rejected.reject(TransferRefusal.NO_CAPACITY, NOW);
        assertThat(rejected.state()).isEqualTo(REJECTED);
        assertThat(rejected.reason()).contains(TransferRefusal.NO_CAPACITY);
        assertThat(rejected.nextStep()).isEqualTo(Optional.empty());
        Transfer revoked = requested();
        revoked.revoke(NOW);
        assertThat(revoked.state()).isEqualTo(REVOKED);
        assertThat(revoked.nextStep()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "REVOKED", "DONE"})
    @DisplayName("P1 what is over does not begin again")
    void over(TransferState end) {
        Consumer<Transfer> accept = transfer -> transfer.accept("coach", STEP, NOW);
        Transfer transfer = requested();
        switch (end) {
            case REJECTED -> transfer.reject(TransferRefusal.NOT_REACHED, NOW);
            case REVOKED -> transfer.revoke(NOW);
            case DONE -> {
                accept.accept(transfer);
                transfer.complete(NOW);
            }
            case REQUESTED, ACCEPTED -> throw new IllegalArgumentException("not an end");
        }

        assertThatIllegalStateException().isThrownBy(() -> accept.accept(transfer));
        assertThat(transfer.state()).isNotEqualTo(ACCEPTED);
    }

    private static Transfer requested() {
        return new Transfer(
                UUID.randomUUID(), UUID.randomUUID(), new Transfer.Parties(SENDER, RECEIVER), "sender", STEP, NOW);
    }

    private static List<String> codes(Ruling ruling) {
        return ((Ruling.Refused) ruling)
                .reasons().stream().map(reason -> reason.remark().code()).toList();
    }
}
