package nl.hoofdzaakwerk.local.work;

import static nl.hoofdzaakwerk.local.Service.REPORTING;

import java.time.Duration;

/** The work of the national programme manager in reporting-service. */
public final class FigureWork {
    private static final String ASKED = "REQUESTED";
    private static final String MADE = "MADE";

    private final Actor programmeManager;

    public FigureWork(Actor programmeManager) {
        this.programmeManager = programmeManager;
    }

    /**
     * Has the figures of now released, and waits for it.
     *
     * @return id of the release
     * @throws IllegalStateException when it could not be made
     */
    public String release(Duration patience) {
        String release = programmeManager.post(REPORTING, "/releases", null).text("id");
        String path = "/releases/" + release;
        Answer made = Patience.until(
                "release " + release, patience, () -> programmeManager.get(REPORTING, path), answer -> !answer.text(
                                "state")
                        .equals(ASKED));
        if (!made.text("state").equals(MADE)) {
            throw new IllegalStateException("no release could be made: " + made.body());
        }
        return release;
    }
}
