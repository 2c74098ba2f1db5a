package nl.hoofdzaakwerk.employer.willingness;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets a test have the refresh now instead of at its hour. */
@ApplicationScoped
public class WillingnessRun {
    private final WillingnessRefresh refresh;

    WillingnessRun(WillingnessRefresh refresh) {
        this.refresh = refresh;
    }

    public void now() {
        refresh.refreshAll();
    }
}
