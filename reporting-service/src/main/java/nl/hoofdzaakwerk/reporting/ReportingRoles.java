package nl.hoofdzaakwerk.reporting;

/**
 * Roles as {@code @RolesAllowed} names them: the role, and the kind of organisation it is held in where that matters.
 */
public final class ReportingRoles {
    public static final String PROGRAMME_MANAGER = "programme-manager@NATIONAL";
    public static final String WORKGROUP_MEMBER = "workgroup-member@NATIONAL";
    public static final String REGIONAL_DIRECTOR = "regional-director@REGION";
    public static final String STEERING_MEMBER = "steering-member@REGION";
    public static final String KEY_FIGURE = "key-figure";
    public static final String ORGANISATION_ADMIN = "organisation-admin";
    public static final String OPERATOR = "operator@NATIONAL";

    private ReportingRoles() {}
}
