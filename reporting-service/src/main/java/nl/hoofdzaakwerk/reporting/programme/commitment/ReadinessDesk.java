package nl.hoofdzaakwerk.reporting.programme.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.Readiness;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.ReadinessRule;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.ReadinessRulePolicy;
import nl.hoofdzaakwerk.reporting.programme.model.Region;

/** Judges whether regions are ready, and keeps the rules by which they are (F6). */
@ApplicationScoped
class ReadinessDesk {
    private final Programme programme;
    private final ReadinessRules rules;
    private final Commitments commitments;
    private final Refusals refusals;
    private final TransactionLocks locks;
    private final Clock clock;

    ReadinessDesk(
            Programme programme,
            ReadinessRules rules,
            Commitments commitments,
            Refusals refusals,
            TransactionLocks locks,
            Clock clock) {
        this.programme = programme;
        this.rules = rules;
        this.commitments = commitments;
        this.refusals = refusals;
        this.locks = locks;
        this.clock = clock;
    }

    record Judgement(ReadinessRule rule, Readiness readiness) {}

    /** @param day null for today */
    Judgement judge(Region region, LocalDate day) {
        LocalDate asked = day == null ? LocalDate.now(clock) : day;
        ReadinessRule rule = rules.inForce(region.code(), asked).orElseThrow(Problem::notFound);
        return new Judgement(
                rule, Readiness.judge(rule, commitments.of(region.code()), region.centreMunicipality(), asked));
    }

    ReadinessRule add(NewReadinessRule input) {
        input.forRegion().ifPresent(code -> programme.region(code).orElseThrow(Problem::notFound));
        locks.take("readiness rules");
        refusals.check(ReadinessRulePolicy.refuse(
                input.validFromDate(),
                input.toRequirements(),
                LocalDate.now(clock),
                rules.isDayTaken(input.forRegion(), input.validFromDate())));
        ReadinessRule rule = new ReadinessRule(
                Ids.next(), input.forRegion(), input.validFromDate(), input.source(), input.toRequirements());
        rules.persistAndFlush(rule);
        return rule;
    }
}
