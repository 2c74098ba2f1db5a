package nl.hoofdzaakwerk.matching.reverse;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.matching.assignment.Market;
import nl.hoofdzaakwerk.matching.assignment.Markets;
import nl.hoofdzaakwerk.matching.pool.PoolChanged;
import nl.hoofdzaakwerk.matching.reverse.model.FitPolicy;
import nl.hoofdzaakwerk.matching.reverse.model.JobRequestRule;
import org.jboss.logging.Logger;

/**
 * X17: looks who is without a fit; soon after something changed in a region, and every night in all, because days and
 * meetings pass by themselves. Several instances at once do no harm: each request is made under its card's lock.
 */
@ApplicationScoped
class JobRequestRound {
    private static final Logger LOG = Logger.getLogger(JobRequestRound.class);
    private static final String NAME = "job-requests";

    private final RegionPictures pictures;
    private final JobRequestRules rules;
    private final FitFinder finder;
    private final JobRequestDesk desk;
    private final Markets markets;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Set<RegionCode> changed = ConcurrentHashMap.newKeySet();

    JobRequestRound(
            RegionPictures pictures,
            JobRequestRules rules,
            FitFinder finder,
            JobRequestDesk desk,
            Markets markets,
            Tenancy tenancy,
            Clock clock) {
        this.pictures = pictures;
        this.rules = rules;
        this.finder = finder;
        this.desk = desk;
        this.markets = markets;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    void poolChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) PoolChanged change) {
        changed.add(change.region());
    }

    @Scheduled(
            identity = "job-requests-nightly",
            cron = "0 20 1 * * ?",
            timeZone = "Europe/Amsterdam",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        changed.addAll(tenancy.asSystem(NAME, pictures::regions));
    }

    @Scheduled(
            identity = "job-requests",
            every = "{hw.job-requests.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        for (RegionCode region : List.copyOf(changed)) {
            changed.remove(region);
            try {
                run(region);
            } catch (RuntimeException e) {
                LOG.warnf(e, "the round of %s is done again later", region);
                changed.add(region);
            }
        }
    }

    /** @return how many requests were made, changed or ended */
    int run(RegionCode region) {
        LocalDate today = LocalDate.now(clock);
        Seen seen = tenancy.asSystemAtOneMoment(NAME, () -> see(region, today));
        FitPolicy policy = new FitPolicy(seen.rule());
        return (int) finder.look(seen.picture(), seen.market(), policy).stream()
                .filter(finding -> finding.asked()
                        || policy.asks(finding.situation(), today).isPresent())
                .filter(finding -> tenancy.asSystem(NAME, () -> desk.follow(finding, policy, seen.rule())))
                .count();
    }

    /** All of one moment: a card or vacancy told in between would look as if nothing fits it. */
    private record Seen(Market market, RegionPicture picture, JobRequestRule rule) {}

    private Seen see(RegionCode region, LocalDate today) {
        return new Seen(markets.seenByRegion(region, today), pictures.of(region), rules.inForce(region, today));
    }
}
