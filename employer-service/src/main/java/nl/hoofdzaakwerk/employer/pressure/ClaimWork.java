package nl.hoofdzaakwerk.employer.pressure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.activity.ContactAdvice;
import nl.hoofdzaakwerk.employer.calendar.WorkingCalendar;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.pressure.model.Claim;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;

/** Claims employers, one at a time, and advises who has contact during somebody else's claim (rule X8). */
@ApplicationScoped
class ClaimWork implements ContactAdvice {
    private final Claims claims;
    private final ContactRules rules;
    private final WorkingCalendar calendar;
    private final TransactionLocks locks;
    private final Refusals refusals;
    private final Clock clock;

    ClaimWork(
            Claims claims,
            ContactRules rules,
            WorkingCalendar calendar,
            TransactionLocks locks,
            Refusals refusals,
            Clock clock) {
        this.claims = claims;
        this.rules = rules;
        this.calendar = calendar;
        this.locks = locks;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Who comes first has it; the database's constraint says so too. */
    Claim claim(Employer employer, ClaimBody body, Caller caller) {
        locks.take("claim " + employer.id());
        var today = LocalDate.now(clock);
        var last = lastDay(employer.region(), today);
        var until = Optional.ofNullable(body.untilDate()).orElse(last);
        requireNone(Claim.check(until, today, last, holding(employer.id(), today)).stream()
                .toList());
        var claim = new Claim(
                Ids.next(),
                new Claim.Target(employer.id(), employer.region(), body.purpose(), today, until),
                new Claim.Holder(caller.organisation(), caller.user(), caller.username()),
                clock.instant());
        claims.persistAndFlush(claim);
        return claim;
    }

    void renew(Claim claim, ClaimRenewalBody body) {
        var today = LocalDate.now(clock);
        var last = lastDay(claim.region(), today);
        var until = Optional.ofNullable(body.untilDate()).orElse(last);
        requireNone(
                claim.renew(until, today, last, rules.of(claim.region(), today).claimRenewals()));
        claims.flush();
    }

    void release(Claim claim) {
        requireNone(claim.release(LocalDate.now(clock)).stream().toList());
        claims.flush();
    }

    /** @return how many claims were over, at most the limit */
    int expire(int limit) {
        var today = LocalDate.now(clock);
        var overdue = claims.overdue(today, limit);
        overdue.stream()
                .map(id -> claims.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE))
                .flatMap(Optional::stream)
                .forEach(claim -> claim.expire(today));
        return overdue.size();
    }

    @Override
    public Optional<Refusal> about(UUID employerId, Caller caller) {
        return holding(employerId, LocalDate.now(clock))
                .filter(claim -> !claim.owner().equals(caller.user()))
                .map(claim -> Refusal.of("", "X8", "claimed", claim.claimedBy(), claim.organisation(), claim.until()));
    }

    private Optional<Claim> holding(UUID employerId, LocalDate today) {
        return Optional.ofNullable(claims.holding(List.of(employerId), today).get(employerId));
    }

    private LocalDate lastDay(RegionCode region, LocalDate today) {
        return rules.of(region, today).lastClaimDay(today, calendar.workingDays());
    }

    private void requireNone(List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            throw refusals.refused(reasons);
        }
    }
}
