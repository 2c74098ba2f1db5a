package nl.hoofdzaakwerk.trajectory.funding;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingGrant;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingRequest;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingWarning;
import nl.hoofdzaakwerk.trajectory.funding.model.MoneyEndPolicy;
import nl.hoofdzaakwerk.trajectory.round.NightlyRound;

/** X3: every day, notes once for each running trajectory that its money ends, and who is next to pay. */
@ApplicationScoped
class FundingWarningRound implements NightlyRound {
    private static final String NAME = "funding-warnings";
    private static final int BATCH = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final FundingGrants grants;
    private final FundingRequests requests;
    private final FundingWarnings warnings;
    private final FundingOutlook outlook;
    private final Tenancy tenancy;
    private final Clock clock;

    FundingWarningRound(
            FundingGrants grants,
            FundingRequests requests,
            FundingWarnings warnings,
            FundingOutlook outlook,
            Tenancy tenancy,
            Clock clock) {
        this.grants = grants;
        this.requests = requests;
        this.warnings = warnings;
        this.outlook = outlook;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Scheduled(
            cron = "0 35 0 * * ?",
            timeZone = "Europe/Amsterdam",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        run();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @return how many warnings were noted */
    @Override
    public int run() {
        int noted = 0;
        List<UUID> ending = endingAfter(FIRST);
        while (!ending.isEmpty()) {
            noted += ending.stream()
                    .mapToInt(id -> tenancy.asSystem(NAME, () -> note(id)) ? 1 : 0)
                    .sum();
            ending = endingAfter(ending.getLast());
        }
        return noted;
    }

    private List<UUID> endingAfter(UUID id) {
        LocalDate today = LocalDate.now(clock);
        return tenancy.asSystem(NAME, () -> grants.endingBy(today.plusMonths(outlook.earliestWarning()), id, BATCH));
    }

    /** Several at once: the request is locked, and a warning is looked for after that. */
    private boolean note(UUID requestId) {
        FundingRequest request = requests.forChange(requestId).orElseThrow();
        FundingGrant grant = grants.findById(requestId);
        LocalDate until = grant.terms().until();
        LocalDate today = LocalDate.now(clock);
        int months = outlook.warningTerms(request.region()).months();
        if (today.isBefore(MoneyEndPolicy.signalFrom(until, months))
                || grant.isFreed()
                || warnings.count("requestId", requestId) > 0) {
            return false;
        }
        warnings.persist(new FundingWarning(Ids.next(), request, until, outlook.next(request, until), today));
        return true;
    }
}
