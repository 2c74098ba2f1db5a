package nl.hoofdzaakwerk.portal.casework;

import nl.hoofdzaakwerk.portal.session.Visitor;

/**
 * What pages of casework are for whom, so that nobody is offered what the services refuse; these rules stand in
 * {@code docs/authorization.md}.
 */
public final class Rights {
    private static final String[] REGION = {"steering-member@REGION", "regional-director@REGION"};
    private static final String[] TELLERS = {"coach", "treatment-liaison", "client-manager"};

    private static final String[] REQUESTS = {"client-manager", "coach@GGZ", "treatment-liaison@GGZ"};

    private Rights() {}

    /** Whether the visitor plans consultations for the region and decides on what is asked there. */
    public static boolean keepsRegion(Visitor visitor) {
        return visitor.has(REGION);
    }

    /** Whether the visitor follows requests for funding. */
    public static boolean followsFunding(Visitor visitor) {
        return visitor.has(REQUESTS) || keepsRegion(visitor);
    }

    /** Whether the visitor brings cases to a consultation and asks money for them. */
    public static boolean tellsCases(Visitor visitor) {
        return visitor.has(TELLERS);
    }
}
