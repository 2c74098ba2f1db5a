package nl.hoofdzaakwerk.local.demo;

import static nl.hoofdzaakwerk.local.Service.TRAJECTORY;

import java.time.Duration;
import java.util.Map;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.FigureWork;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/** What the night does otherwise: counts what was done, and releases the figures. */
final class FiguresStory {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Actor operator;
    private final Actor programmeManager;

    FiguresStory(PlatformClient client) {
        this.operator = client.inRole("operator", "landelijk");
        this.programmeManager = client.inRole("programme-manager", "landelijk");
    }

    void tell() {
        operator.post(TRAJECTORY, "/daily-rounds", Map.of());
        new FigureWork(programmeManager).release(PATIENCE);
    }
}
