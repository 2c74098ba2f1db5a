package nl.hoofdzaakwerk.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.figures.model.FactLimits;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What all facts go through on their way in. */
@ApplicationScoped
public class FactsIntake {
    private static final String TABLES = "facts";

    private final TransactionLocks locks;
    private final EventTally tally;
    private final Clock clock;
    private final FactLimits limits;

    FactsIntake(
            TransactionLocks locks,
            EventTally tally,
            Clock clock,
            @ConfigProperty(name = "hw.facts.earliest-date") LocalDate earliest,
            @ConfigProperty(name = "hw.facts.furthest-ahead") Period ahead) {
        this.locks = locks;
        this.tally = tally;
        this.clock = clock;
        this.limits = new FactLimits(earliest, ahead);
    }

    /** Live facts go in beside each other, and wait while the tables are switched. */
    void enter() {
        locks.share(TABLES);
    }

    /** Waits until no live fact is on its way in, and lets none in until the end of the transaction. */
    public void close() {
        locks.take(TABLES);
    }

    /** @throws IllegalArgumentException when the event is of a time that cannot be */
    public void requirePossible(ReceivedEvent event, List<LocalDate> days) {
        limits.refusal(days, event.time(), clock.instant()).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
    }

    void tally(ReceivedEvent event) {
        tally.add(event.type());
    }
}
