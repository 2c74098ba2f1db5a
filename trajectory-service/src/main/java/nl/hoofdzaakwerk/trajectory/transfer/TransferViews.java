package nl.hoofdzaakwerk.trajectory.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.transfer.model.Transfer;
import nl.hoofdzaakwerk.trajectory.transfer.model.TransferState;

/** Shows transfers to one of both institutions. */
@ApplicationScoped
class TransferViews {
    private final Transfers transfers;
    private final CurrentCaller callers;
    private final Clock clock;

    TransferViews(Transfers transfers, CurrentCaller callers, Clock clock) {
        this.transfers = transfers;
        this.callers = callers;
        this.clock = clock;
    }

    TransferView one(Transfer transfer) {
        var viewer = callers.get().organisation();
        boolean asked = transfer.state() == TransferState.REQUESTED && viewer.equals(transfer.receiver());
        return TransferView.of(
                transfer, viewer, asked ? transfers.person(transfer.id(), LocalDate.now(clock)) : Optional.empty());
    }
}
