package nl.hoofdzaakwerk.trajectory.supply;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WishCount;
import nl.hoofdzaakwerk.events.WishCountsPublished;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.trajectory.round.NightlyRound;
import nl.hoofdzaakwerk.trajectory.supply.model.DisclosurePolicy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * D11: looks every night whether a region's counts of this month are still to be told, and tells them once. A region is
 * told once a month only, so that nobody is found by comparing one day with the next.
 */
@ApplicationScoped
class WishCountRound implements NightlyRound {
    private static final String NAME = "wish-counts";

    private final WishCounts counts;
    private final DisclosurePolicy policy;
    private final Outbox outbox;
    private final Tenancy tenancy;
    private final Clock clock;

    WishCountRound(
            WishCounts counts,
            @ConfigProperty(name = "hw.wish-counts.threshold") int threshold,
            Outbox outbox,
            Tenancy tenancy,
            Clock clock) {
        this.counts = counts;
        this.policy = new DisclosurePolicy(threshold);
        this.outbox = outbox;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Scheduled(
            cron = "0 30 1 * * ?",
            timeZone = "Europe/Amsterdam",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        run();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @return how many regions were told */
    @Override
    public int run() {
        var today = LocalDate.now(clock);
        var month = today.withDayOfMonth(1);
        var untold = tenancy.asSystem(NAME, () -> counts.untold(month, today));
        return (int) untold.stream()
                .filter(region -> tenancy.asSystem(NAME, () -> tell(region, month, today)))
                .count();
    }

    private boolean tell(RegionCode region, LocalDate month, LocalDate today) {
        if (!counts.tell(region, month, clock.instant())) {
            return false;
        }
        outbox.publish(new WishCountsPublished(region, month, disclosed(region, today), clock.instant()));
        return true;
    }

    private List<WishCount> disclosed(RegionCode region, LocalDate today) {
        return counts.exact(region, today).entrySet().stream()
                .flatMap(entry -> policy.disclosed(entry.getValue()).stream()
                        .mapToObj(count -> new WishCount(entry.getKey(), count)))
                .toList();
    }
}
