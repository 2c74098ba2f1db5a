package nl.hoofdzaakwerk.trajectory.operation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.GuidanceMonthTold;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.progress.model.Caseload;
import nl.hoofdzaakwerk.trajectory.round.NightlyRound;

/**
 * X27: counts every night how guidance went this month and in the two years before, in which something may still be
 * recorded or put right, and tells what became another.
 */
@ApplicationScoped
class GuidanceMonthRound implements NightlyRound {
    private static final String NAME = "guidance-months";
    private static final int MONTHS_BACK = 24;

    private final GuidanceMonths months;
    private final RegionalPolicies policies;
    private final Outbox outbox;
    private final Tenancy tenancy;
    private final Clock clock;

    GuidanceMonthRound(GuidanceMonths months, RegionalPolicies policies, Outbox outbox, Tenancy tenancy, Clock clock) {
        this.months = months;
        this.policies = policies;
        this.outbox = outbox;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Scheduled(
            cron = "0 45 1 * * ?",
            timeZone = "Europe/Amsterdam",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        run();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @return how many organisation's months were told */
    @Override
    public int run() {
        LocalDate today = LocalDate.now(clock);
        return IntStream.rangeClosed(0, MONTHS_BACK)
                .mapToObj(back -> today.withDayOfMonth(1).minusMonths(back))
                .mapToInt(month -> tenancy.asSystem(NAME, () -> tell(month, today)))
                .sum();
    }

    private int tell(LocalDate month, LocalDate today) {
        LocalDate end = month.plusMonths(1).minusDays(1);
        LocalDate last = end.isAfter(today) ? today : end;
        int bound = Caseload.Terms.of(policies.nationwide(Caseload.Terms.RULE, last))
                .fullUpTo();
        List<GuidanceMonthTold> news = months.count(month, last, bound).stream()
                .filter(counts -> months.isNews(counts, clock.instant()))
                .toList();
        outbox.publishAll(news);
        return news.size();
    }
}
