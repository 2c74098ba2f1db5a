package nl.hoofdzaakwerk.trajectory.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.trajectory.round.NightlyRound;

/**
 * AVG 5: every day, finds files that were kept long enough after everything ended, and proposes to erase them. The
 * privacy officer decides, because only a person knows of a complaint or claim; a refusal holds for a year.
 */
@ApplicationScoped
class FileRetentionRound implements NightlyRound {
    private static final String NAME = "file-retention";

    private final Erasures erasures;
    private final ErasureDesk desk;
    private final Tenancy tenancy;
    private final Clock clock;

    FileRetentionRound(Erasures erasures, ErasureDesk desk, Tenancy tenancy, Clock clock) {
        this.erasures = erasures;
        this.desk = desk;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Scheduled(
            cron = "0 40 0 * * ?",
            timeZone = "Europe/Amsterdam",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        run();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @return how many files were proposed */
    @Override
    public int run() {
        int proposed = 0;
        List<Erasures.Expired> expired = expired();
        while (!expired.isEmpty()) {
            expired.forEach(this::propose);
            proposed += expired.size();
            expired = expired();
        }
        return proposed;
    }

    private List<Erasures.Expired> expired() {
        return tenancy.asSystem(NAME, () -> erasures.keptLongEnough(LocalDate.now(clock)));
    }

    private void propose(Erasures.Expired file) {
        tenancy.asSystem(NAME, () -> {
            desk.propose(file.candidateId(), new OrganisationAlias(file.organisation()), "system:" + NAME);
        });
    }
}
