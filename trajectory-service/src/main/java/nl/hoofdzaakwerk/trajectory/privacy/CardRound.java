package nl.hoofdzaakwerk.trajectory.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.trajectory.round.NightlyRound;

/** G1: every day, takes back cards whose legal ground has run out and sends those whose ground begins. */
@ApplicationScoped
class CardRound implements NightlyRound {
    private static final String NAME = "candidate-cards";
    private static final int BATCH = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final CardPublications publications;
    private final CandidateCards cards;
    private final Tenancy tenancy;
    private final Clock clock;

    CardRound(CardPublications publications, CandidateCards cards, Tenancy tenancy, Clock clock) {
        this.publications = publications;
        this.cards = cards;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Scheduled(
            cron = "0 10 0 * * ?",
            timeZone = "Europe/Amsterdam",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        run();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @return how many cards were looked at again */
    @Override
    public int run() {
        int seen = 0;
        List<UUID> overtaken = overtaken(FIRST);
        while (!overtaken.isEmpty()) {
            overtaken.forEach(id -> tenancy.asSystem(NAME, () -> {
                cards.followTime(id);
            }));
            seen += overtaken.size();
            overtaken = overtaken(overtaken.getLast());
        }
        return seen;
    }

    private List<UUID> overtaken(UUID after) {
        return tenancy.asSystem(NAME, () -> publications.overtakenBy(LocalDate.now(clock), after, BATCH));
    }
}
