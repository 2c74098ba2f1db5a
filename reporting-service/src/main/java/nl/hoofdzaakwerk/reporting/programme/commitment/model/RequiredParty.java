package nl.hoofdzaakwerk.reporting.programme.commitment.model;

/** Whose commitment a region needs. */
public enum RequiredParty {
    CENTRE_MUNICIPALITY,
    /** One beside the centre municipality. */
    OTHER_MUNICIPALITY,
    ANY_MUNICIPALITY,
    GGZ,
    UWV,
    WSP;

    /** @param centre name of the region's centre municipality */
    boolean is(Commitment commitment, String centre) {
        boolean isCentre = commitment.organisation().equalsIgnoreCase(centre);
        return switch (this) {
            case CENTRE_MUNICIPALITY -> commitment.party() == Party.MUNICIPALITY && isCentre;
            case OTHER_MUNICIPALITY -> commitment.party() == Party.MUNICIPALITY && !isCentre;
            case ANY_MUNICIPALITY -> commitment.party() == Party.MUNICIPALITY;
            case GGZ -> commitment.party() == Party.GGZ;
            case UWV -> commitment.party() == Party.UWV;
            case WSP -> commitment.party() == Party.WSP;
        };
    }
}
