package nl.hoofdzaakwerk.trajectory.transfer.model;

/** How far a transfer is; {@link TransferLifeCycle} says how it gets from one to another. */
public enum TransferState {
    /** Asked of the receiving institution, and not answered. */
    REQUESTED,
    /** The candidate, the guidance and the file are with the receiver. */
    ACCEPTED,
    /** Not taken over, with a reason. */
    REJECTED,
    /** Taken back by the sender. */
    REVOKED,
    /** Care and guidance go on with the receiver. */
    DONE;

    public boolean isOpen() {
        return this == REQUESTED || this == ACCEPTED;
    }
}
