package nl.hoofdzaakwerk.reporting.programme.admission;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Places that begin on a day to come are handed out when that day has come. */
@ApplicationScoped
class PlaceRound {
    private static final Logger LOG = Logger.getLogger(PlaceRound.class);

    private final DivisionDesk desk;

    PlaceRound(DivisionDesk desk) {
        this.desk = desk;
    }

    @Scheduled(every = "1h", delayed = "1h")
    void handOut() {
        int moved = desk.handOut();
        if (moved > 0) {
            LOG.infof("%d moves of regions to a higher division", moved);
        }
    }
}
