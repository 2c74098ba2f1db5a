package nl.hoofdzaakwerk.reporting.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.discipline.model.LockPolicy;
import nl.hoofdzaakwerk.reporting.discipline.model.MonthLevel;
import nl.hoofdzaakwerk.reporting.discipline.model.MonthState;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingMonth;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingRule;
import nl.hoofdzaakwerk.reporting.discipline.model.StepKind;

/** P4: takes a month from the organisation through the region to the nation. Refusals are thrown as a 409 problem. */
@ApplicationScoped
class MonthDesk {
    private static final String NAME = "reporting-discipline";

    private final Months months;
    private final MonthSteps steps;
    private final MonthFacts facts;
    private final Questions questions;
    private final Validation validation;
    private final ReportingRules rules;
    private final Refusals refusals;
    private final Tenancy tenancy;
    private final CurrentCaller callers;
    private final Clock clock;

    MonthDesk(
            Months months,
            MonthSteps steps,
            MonthFacts facts,
            Questions questions,
            Validation validation,
            ReportingRules rules,
            Refusals refusals,
            Tenancy tenancy,
            CurrentCaller callers,
            Clock clock) {
        this.months = months;
        this.steps = steps;
        this.facts = facts;
        this.questions = questions;
        this.validation = validation;
        this.rules = rules;
        this.refusals = refusals;
        this.tenancy = tenancy;
        this.callers = callers;
        this.clock = clock;
    }

    /** The key figure says the month is complete; it is checked first, with what is known now. */
    ReportingMonth approve(UUID id) {
        ownMonth(id);
        long heard = tenancy.asSystem(NAME, () -> checked(id));
        ReportingMonth month = locked(id);
        refusals.check(month.approve(today(), questions.blocking(month), heard, ruleOf(month)));
        steps.add(month, StepKind.APPROVED, "key-figure", today(), null);
        return month;
    }

    private void ownMonth(UUID id) {
        ReportingMonth month = months.findByIdOptional(id).orElseThrow(Problem::notFound);
        if (!month.organisation().equals(callers.get().organisation())) {
            throw Problem.forbidden("own-month-approved");
        }
    }

    private long checked(UUID id) {
        ReportingMonth month = months.findById(id);
        validation.check(month);
        return facts.heard(month);
    }

    ReportingMonth accept(UUID id) {
        ReportingMonth month = locked(id);
        refusals.check(month.accept(today(), ruleOf(month)));
        steps.add(month, StepKind.ACCEPTED, "regional-director", today(), null);
        return month;
    }

    /** @return the region's months, all locked */
    List<ReportingMonth> lock(RegionCode region, YearMonth month) {
        List<ReportingMonth> all = months.lock(region, month);
        refusals.check(LockPolicy.refuse(all));
        all.stream().filter(one -> one.state() != MonthState.LOCKED).forEach(one -> {
            one.lock(today());
            steps.add(one, StepKind.LOCKED, "programme-manager", today(), null);
        });
        return all;
    }

    ReportingMonth reopen(UUID id, String reason) {
        ReportingMonth month = locked(id);
        Caller caller = callers.get();
        MonthLevel level = levelOf(caller);
        if (level == MonthLevel.ORGANISATION && !month.organisation().equals(caller.organisation())) {
            throw Problem.forbidden("own-month-opened");
        }
        refusals.check(month.reopen(level, today(), ruleOf(month)));
        steps.add(month, StepKind.REOPENED, roleOf(level), today(), reason);
        return month;
    }

    private static MonthLevel levelOf(Caller caller) {
        if (caller.kind() == OrganisationKind.NATIONAL && caller.has("programme-manager")) {
            return MonthLevel.NATION;
        }
        return caller.kind() == OrganisationKind.REGION && caller.has("regional-director")
                ? MonthLevel.REGION
                : MonthLevel.ORGANISATION;
    }

    private static String roleOf(MonthLevel level) {
        return switch (level) {
            case ORGANISATION -> "key-figure";
            case REGION -> "regional-director";
            case NATION -> "programme-manager";
        };
    }

    private ReportingMonth locked(UUID id) {
        return months.lock(id).orElseThrow(Problem::notFound);
    }

    private ReportingRule ruleOf(ReportingMonth month) {
        return rules.of(month.kind(), month.region(), month.month());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
