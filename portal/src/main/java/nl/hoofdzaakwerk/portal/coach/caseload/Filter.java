package nl.hoofdzaakwerk.portal.coach.caseload;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import nl.hoofdzaakwerk.portal.coach.caseload.CaseloadApi.Search;

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

    boolean isEveryOpenPhase() {
        return state.isEmpty();
    }

    Search in(String phase) {
        return new Search(
                !whose.equals("organisatie"),
                phase,
                method.isEmpty() ? null : method,
                late ? Boolean.TRUE : null,
                stalled ? Boolean.TRUE : null,
                null);
    }

    /** Where the next part of the list is found. */
    String address() {
        return UriBuilder.fromPath("/caseload")
                .queryParam("van", whose)
                .queryParam("fase", state)
                .queryParam("methode", method)
                .queryParam("telaat", late)
                .queryParam("stilstand", stalled)
                .queryParam("na", "")
                .build()
                .toString();
    }
}
