package nl.hoofdzaakwerk.portal.coach;

import nl.hoofdzaakwerk.portal.session.Visitor;

/**
 * Which pages make sense for whom; the services decide what is really allowed. Follows the table in
 * {@code docs/authorization.md}.
 */
public final class Rights {
    private static final String[] TREATING = {"coach@GGZ", "treatment-liaison@GGZ"};
    private static final String[] GUIDING = {
        "coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"
    };

    private Rights() {}

    /** Whether the visitor works at the treating side, which sees health data, wishes and legal grounds. */
    public static boolean treats(Visitor visitor) {
        return visitor.has(TREATING);
    }

    /** Whether the visitor guides people to work, and so writes in trajectories. */
    public static boolean guides(Visitor visitor) {
        return visitor.has(GUIDING);
    }

    /** Whether the visitor sees candidates and trajectories at all. */
    public static boolean follows(Visitor visitor) {
        return treats(visitor) || guides(visitor);
    }

    /** Whether the visitor sees what colleagues carry, and hands it over when somebody leaves. */
    public static boolean keepsStaff(Visitor visitor) {
        return describesStaff(visitor) || visitor.has("key-figure@GGZ", "key-figure@MUNICIPALITY", "key-figure@UWV");
    }

    /** Whether the visitor says who works for the organisation. */
    public static boolean describesStaff(Visitor visitor) {
        return visitor.has("organisation-admin");
    }

    /** Whether the visitor may ask if somebody would be in scope. */
    public static boolean checksScope(Visitor visitor) {
        return visitor.has("coach", "treatment-liaison", "key-figure", "client-manager");
    }
}
