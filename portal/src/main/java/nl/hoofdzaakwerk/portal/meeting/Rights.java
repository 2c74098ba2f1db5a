package nl.hoofdzaakwerk.portal.meeting;

import nl.hoofdzaakwerk.portal.session.Visitor;

/**
 * What pages of matching are for whom, so that nobody is offered what the service refuses; these rules stand in
 * {@code docs/authorization.md}.
 */
public final class Rights {
    private Rights() {}

    /** Whether the visitor leads the meetings. */
    public static boolean chairs(Visitor visitor) {
        return visitor.has("matching-chair@WSP");
    }

    /** Whether the visitor speaks for candidates. */
    public static boolean coaches(Visitor visitor) {
        return visitor.has("coach@GGZ");
    }
}
