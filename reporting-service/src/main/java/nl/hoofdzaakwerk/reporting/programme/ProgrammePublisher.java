package nl.hoofdzaakwerk.reporting.programme;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import org.jboss.logging.Logger;

/**
 * Publishes the programme at the first start and when a new year begins. Which year a region's programme was last
 * published for stands in its row, so each is published once, with any number of instances and restarts.
 */
@ApplicationScoped
class ProgrammePublisher {
    private static final Logger LOG = Logger.getLogger(ProgrammePublisher.class);

    private final Programme programme;
    private final Tenancy tenancy;

    ProgrammePublisher(Programme programme, Tenancy tenancy) {
        this.programme = programme;
        this.tenancy = tenancy;
    }

    void atStart(@Observes StartupEvent event) {
        publish();
    }

    @Scheduled(every = "1h", delayed = "1h")
    void atNewYear() {
        publish();
    }

    private void publish() {
        int published = tenancy.asSystem("programme", programme::publishThisYear);
        if (published > 0) {
            LOG.infof("The programme of %d regions is published", published);
        }
    }
}
