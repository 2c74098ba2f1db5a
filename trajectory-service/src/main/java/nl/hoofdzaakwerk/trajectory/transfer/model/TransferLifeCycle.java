package nl.hoofdzaakwerk.trajectory.transfer.model;

import static nl.hoofdzaakwerk.trajectory.transfer.model.TransferState.ACCEPTED;
import static nl.hoofdzaakwerk.trajectory.transfer.model.TransferState.DONE;
import static nl.hoofdzaakwerk.trajectory.transfer.model.TransferState.REJECTED;
import static nl.hoofdzaakwerk.trajectory.transfer.model.TransferState.REVOKED;

import java.util.EnumSet;
import java.util.Set;

/**
 * P1: the life of a transfer, all legal steps in one place.
 *
 * <pre>
 *  REQUESTED ── taken over ──▶ ACCEPTED ── care and guidance go on ──▶ DONE (final)
 *      ├── not taken over, with a reason ──▶ REJECTED (final)
 *      └── taken back ──▶ REVOKED (final)
 * </pre>
 */
public final class TransferLifeCycle {
    private TransferLifeCycle() {}

    public static Set<TransferState> after(TransferState state) {
        return switch (state) {
            case REQUESTED -> EnumSet.of(ACCEPTED, REJECTED, REVOKED);
            case ACCEPTED -> EnumSet.of(DONE);
            case REJECTED, REVOKED, DONE -> EnumSet.noneOf(TransferState.class);
        };
    }

    public static boolean allows(TransferState from, TransferState to) {
        return after(from).contains(to);
    }
}
