package nl.hoofdzaakwerk.trajectory.funding.model;

/** How far a request for funding is; {@link FundingLifeCycle} says how it gets from one to another. */
public enum FundingState {
    /** Something has to be known first. */
    WAITING,
    /** There is money. */
    GRANTED,
    /** The payer takes it back or will not pay. */
    REFUSED,
    /** Whoever asked does not ask any more. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == WAITING;
    }
}
