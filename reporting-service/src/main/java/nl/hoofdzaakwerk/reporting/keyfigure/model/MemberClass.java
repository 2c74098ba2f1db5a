package nl.hoofdzaakwerk.reporting.keyfigure.model;

/** What hours are agreed by (F7): the kind of organisation, and among municipalities whether it is the centre's. */
public enum MemberClass {
    GGZ,
    WSP,
    UWV,
    CENTRE_MUNICIPALITY,
    OTHER_MUNICIPALITY,
    OTHER;

    /**
     * @param municipality the municipality's name; null for other kinds
     * @param centre name of the region's centre municipality
     */
    public static MemberClass of(ParticipantKind kind, String municipality, String centre) {
        return switch (kind) {
            case GGZ -> GGZ;
            case WSP -> WSP;
            case UWV -> UWV;
            case MUNICIPALITY -> centre.equalsIgnoreCase(municipality) ? CENTRE_MUNICIPALITY : OTHER_MUNICIPALITY;
            case REINTEGRATION, SELF_EMPLOYED -> OTHER;
        };
    }
}
