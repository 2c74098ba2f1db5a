package nl.hoofdzaakwerk.trajectory.funding.model;

/** Who pays a share of a trajectory. */
public enum Payer {
    /** The national subsidy; sees no clients. */
    NATIONAL,
    MUNICIPALITY,
    UWV,
    /** The region's project, from its own budget; sees no clients. */
    PROJECT;

    /** Whether whoever pays knows the client, and so must not learn the target group from the amount (G3). */
    public boolean seesClients() {
        return switch (this) {
            case MUNICIPALITY, UWV -> true;
            case NATIONAL, PROJECT -> false;
        };
    }
}
