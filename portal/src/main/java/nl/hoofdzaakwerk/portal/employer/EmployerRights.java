package nl.hoofdzaakwerk.portal.employer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.hoofdzaakwerk.portal.session.Visitor;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Which parts of these pages are of use to the visitor; templates know it as {@code inject:employerRights}. */
@Named("employerRights")
@RequestScoped
public class EmployerRights {
    private final Visitor visitor;
    private final JsonWebToken accessToken;

    EmployerRights(Visitor visitor, JsonWebToken accessToken) {
        this.visitor = visitor;
        this.accessToken = accessToken;
    }

    /** Leads the contact with employers, with boards and relation files. */
    public boolean manages() {
        return visitor.has("account-manager");
    }

    /** Has a say in who keeps which contact of the region. */
    public boolean leads() {
        return visitor.has("account-manager@WSP");
    }

    /** Sees the boards of the organisation. */
    public boolean seesBoards() {
        return visitor.has("account-manager", "key-figure@WSP");
    }

    /** Has contact with employers and writes of it. */
    public boolean works() {
        return visitor.has("account-manager", "coach");
    }

    /** Guides candidates, and says for them what an employer may know. */
    public boolean guides() {
        return visitor.has("coach");
    }

    /** Sees employers, their vacancies and sessions. */
    public boolean sees() {
        return visitor.has("account-manager", "coach", "key-figure@WSP", "matching-chair");
    }

    /** Sees which employers are to be approached. */
    public boolean seesProspects() {
        return visitor.has("account-manager", "coach", "key-figure@WSP");
    }

    /** Sees which candidates fit a vacancy, as far as they are known. */
    public boolean matches() {
        return visitor.has("coach@GGZ", "account-manager@WSP", "matching-chair@WSP");
    }

    /** Asks VUM for people for a vacancy. */
    public boolean asksVum() {
        return visitor.has("account-manager@WSP", "matching-chair@WSP");
    }

    /** Whether this id of a user is the visitor's own. */
    public boolean isMe(String user) {
        return user != null && (user.equals(accessToken.getSubject()) || user.equals(visitor.username()));
    }

    /** Whether this is the organisation the visitor works for now. */
    public boolean isOwn(String organisation) {
        return visitor.organisation().equals(organisation);
    }
}
