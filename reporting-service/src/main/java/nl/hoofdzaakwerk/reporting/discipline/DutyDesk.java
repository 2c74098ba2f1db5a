package nl.hoofdzaakwerk.reporting.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.discipline.model.DutyPolicy;
import nl.hoofdzaakwerk.reporting.discipline.model.Obligation;
import nl.hoofdzaakwerk.reporting.discipline.model.ReporterKind;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingDuty;
import nl.hoofdzaakwerk.reporting.programme.Programme;

/** F8: says which organisations report. Refusals are thrown as a 409 problem. */
@ApplicationScoped
class DutyDesk {
    private final Duties duties;
    private final Months months;
    private final MonthOpening opening;
    private final ReportingRules rules;
    private final Programme programme;
    private final TransactionLocks locks;
    private final Refusals refusals;
    private final CurrentCaller callers;
    private final Clock clock;

    DutyDesk(
            Duties duties,
            Months months,
            MonthOpening opening,
            ReportingRules rules,
            Programme programme,
            TransactionLocks locks,
            Refusals refusals,
            CurrentCaller callers,
            Clock clock) {
        this.duties = duties;
        this.months = months;
        this.opening = opening;
        this.rules = rules;
        this.programme = programme;
        this.locks = locks;
        this.refusals = refusals;
        this.callers = callers;
        this.clock = clock;
    }

    ReportingDuty begin(OrganisationAlias organisation, ReporterKind kind, RegionCode region, YearMonth from) {
        refusals.check(refuse(region));
        locks.take("reporting-duty " + organisation + " " + region);
        refusals.check(DutyPolicy.refuse(from, duties.of(organisation, region), LocalDate.now(clock)));
        ReportingDuty duty = new ReportingDuty(Ids.next(), organisation, kind, region, from);
        duties.persistAndFlush(duty);
        opening.open(duty);
        return duty;
    }

    private Optional<Refusal> refuse(RegionCode region) {
        if (programme.region(region).isEmpty()) {
            return Optional.of(Refusal.at("/region", "F8.no-such-region"));
        }
        return callers.get().worksIn(region)
                ? Optional.empty()
                : Optional.of(Refusal.at("/region", "F8.not-your-region"));
    }

    ReportingDuty end(UUID id, YearMonth last) {
        ReportingDuty duty = duties.findByIdOptional(id).orElseThrow(Problem::notFound);
        refusals.check(duty.end(last));
        months.forget(duty, last);
        return duty;
    }

    /** What the rule in force today asks of it. */
    Obligation obligation(ReportingDuty duty) {
        return rules.of(duty.kind(), duty.region(), YearMonth.now(clock)).obligation();
    }
}
