package nl.hoofdzaakwerk.employer;

/** Roles that this service grants something to; {@code @KIND} narrows a role to a kind of organisation. */
public final class Roles {
    public static final String ACCOUNT_MANAGER = "account-manager";
    public static final String COACH = "coach";
    public static final String MATCHING_CHAIR = "matching-chair";
    public static final String WSP_ACCOUNT_MANAGER = "account-manager@WSP";
    public static final String WSP_MATCHING_CHAIR = "matching-chair@WSP";
    public static final String WSP_KEY_FIGURE = "key-figure@WSP";
    public static final String REGIONAL_DIRECTOR = "regional-director";

    public static final String VUM_GATEWAY = "vum-gateway@NATIONAL";

    private Roles() {}
}
