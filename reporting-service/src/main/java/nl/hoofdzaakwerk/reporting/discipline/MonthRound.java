package nl.hoofdzaakwerk.reporting.discipline;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingDuty;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingMonth;
import org.jboss.logging.Logger;

/**
 * F8, P4: opens the months that are over and checks those that are not locked, at start and every night. Doing it
 * twice, in one instance or several, does nothing more.
 */
@ApplicationScoped
class MonthRound {
    private static final Logger LOG = Logger.getLogger(MonthRound.class);
    private static final String NAME = "reporting-discipline";

    private final Duties duties;
    private final Months months;
    private final MonthOpening opening;
    private final Validation validation;
    private final Tenancy tenancy;

    MonthRound(Duties duties, Months months, MonthOpening opening, Validation validation, Tenancy tenancy) {
        this.duties = duties;
        this.months = months;
        this.opening = opening;
        this.validation = validation;
        this.tenancy = tenancy;
    }

    void atStart(@Observes StartupEvent event) {
        openMonths();
    }

    @Scheduled(cron = "0 15 3 * * ?", timeZone = "Europe/Amsterdam")
    void everyNight() {
        openMonths();
        checkMonths();
    }

    /** @return how many months were opened */
    int openMonths() {
        List<UUID> known = tenancy.asSystem(
                NAME, () -> duties.listAll().stream().map(ReportingDuty::id).toList());
        int opened = known.stream()
                .mapToInt(id -> tenancy.asSystem(NAME, () -> opening.open(duties.findById(id))))
                .sum();
        if (opened > 0) {
            LOG.infof("%d months are expected to be reported", opened);
        }
        return opened;
    }

    /** Each in a transaction of its own, so that one that cannot be checked does not keep the others. */
    void checkMonths() {
        List<UUID> open = tenancy.asSystem(
                NAME, () -> months.notLocked().stream().map(ReportingMonth::id).toList());
        open.forEach(id -> {
            try {
                tenancy.asSystem(NAME, () -> validation.check(months.findById(id)));
            } catch (RuntimeException e) {
                LOG.errorf(e, "Month %s could not be checked", id);
            }
        });
    }
}
