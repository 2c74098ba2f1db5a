package nl.hoofdzaakwerk.reporting.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingDelay;
import nl.hoofdzaakwerk.reporting.figures.FactHeard;

/**
 * P9: notes how long after it happened a fact was told, as a count of the organisation; nothing that leads to a
 * trajectory is kept. A fact that comes before its start is of no organisation yet, and is not counted.
 */
@ApplicationScoped
class HeardFacts {
    private final MonthFacts facts;

    HeardFacts(MonthFacts facts) {
        this.facts = facts;
    }

    void heard(@Observes FactHeard fact) {
        LocalDate told = fact.toldAt().atZone(TimeSource.ZONE).toLocalDate();
        facts.addDelay(
                fact.trajectoryId(),
                YearMonth.from(fact.happenedOn()).atDay(1),
                ReportingDelay.days(fact.happenedOn(), told));
    }
}
