package nl.hoofdzaakwerk.matching.meeting.series;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;

/** Keeps the meetings of every series planned ahead, as the days go by. */
@ApplicationScoped
class SeriesRound {

    private final SeriesDesk desk;
    private final Tenancy tenancy;

    SeriesRound(SeriesDesk desk, Tenancy tenancy) {
        this.desk = desk;
        this.tenancy = tenancy;
    }

    @Scheduled(
            identity = "meeting-series",
            every = "{hw.meetings.series-round-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void plan() {
        tenancy.asSystem("meeting-series", desk::planAll);
    }
}
