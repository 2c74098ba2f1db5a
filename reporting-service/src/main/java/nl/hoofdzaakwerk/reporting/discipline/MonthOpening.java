package nl.hoofdzaakwerk.reporting.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingDuty;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingMonth;

/** F8: a month is expected from the day it is over, once for each organisation that reports of it. */
@ApplicationScoped
class MonthOpening {
    private final Months months;
    private final ReportingRules rules;
    private final TransactionLocks locks;
    private final Clock clock;

    MonthOpening(Months months, ReportingRules rules, TransactionLocks locks, Clock clock) {
        this.months = months;
        this.rules = rules;
        this.locks = locks;
        this.clock = clock;
    }

    /** Opens what is over and not open yet. @return how many months */
    int open(ReportingDuty duty) {
        locks.take("reporting-duty " + duty.organisation() + " " + duty.region());
        Set<YearMonth> known = months.known(duty);
        int opened = 0;
        for (YearMonth month : duty.monthsOver(LocalDate.now(clock))) {
            if (!known.contains(month)) {
                months.persist(
                        new ReportingMonth(Ids.next(), duty, month, rules.of(duty.kind(), duty.region(), month)));
                opened++;
            }
        }
        months.flush();
        return opened;
    }
}
