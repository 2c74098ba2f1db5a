package nl.hoofdzaakwerk.portal.coach.caseload;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import nl.hoofdzaakwerk.portal.coach.caseload.CaseloadApi.Search;
import nl.hoofdzaakwerk.portal.web.Form;

/** Which trajectories to show. Nothing in it tells of a person, so it can stand in an address. */
public class Filter {
    @QueryParam("van")
    @DefaultValue("")
    String whose;

    @QueryParam("fase")
    @DefaultValue("")
    String state;

    @QueryParam("methode")
    @DefaultValue("")
    String method;

    @QueryParam("telaat")
    @DefaultValue("false")
    boolean late;

    @QueryParam("stilstand")
    @DefaultValue("false")
    boolean stalled;

    /** As it was sent by a form, together with words that stand in no address. */
    static Filter of(Form form) {
        Filter filter = new Filter();
        filter.whose = form.value("van");
        filter.state = form.value("fase");
        filter.method = form.value("methode");
        filter.late = form.has("telaat", true);
        filter.stalled = form.has("stilstand", true);
        return filter;
    }

    /** Whose: {@code mij} or {@code organisatie}. */
    public String whose() {
        return whose;
    }

    /** A phase; empty for all that are open. */
    public String state() {
        return state;
    }

    public String method() {
        return method;
    }

    public boolean late() {
        return late;
    }

    public boolean stalled() {
        return stalled;
    }

    /** Who guides sees the own first; who does not, all of the organisation. */
    void unlessChosen(boolean guides) {
        if (whose.isEmpty()) {
            whose = guides ? "mij" : "organisatie";
        }
    }

    /** Whether trajectories of colleagues are shown too. */
    public boolean ofOrganisation() {
        return whose.equals("organisatie");
    }

    boolean isEveryOpenPhase() {
        return state.isEmpty();
    }

    Search in(String phase) {
        return new Search(
                !ofOrganisation(),
                phase,
                method.isEmpty() ? null : method,
                late ? Boolean.TRUE : null,
                stalled ? Boolean.TRUE : null,
                null);
    }

    /** Where the list is found. */
    String address() {
        return UriBuilder.fromPath("/caseload")
                .queryParam("van", whose)
                .queryParam("fase", state)
                .queryParam("methode", method)
                .queryParam("telaat", late)
                .queryParam("stilstand", stalled)
                .build()
                .toString();
    }
}
