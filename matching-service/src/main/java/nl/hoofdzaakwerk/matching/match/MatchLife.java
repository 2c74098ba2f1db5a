package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.MatchAgreed;
import nl.hoofdzaakwerk.events.MatchEnded;
import nl.hoofdzaakwerk.events.MatchIntroduced;
import nl.hoofdzaakwerk.events.MatchParked;
import nl.hoofdzaakwerk.events.MatchPlaced;
import nl.hoofdzaakwerk.events.MatchProposed;
import nl.hoofdzaakwerk.events.MatchRejected;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.match.model.MatchStep;
import nl.hoofdzaakwerk.matching.pool.PoolChanges;

/** Takes each step of a match: changes it, keeps the step, and tells the region's proposals and the other services. */
@ApplicationScoped
public class MatchLife {

    private static final String SYSTEM = "system";

    private final Matches matches;
    private final MatchSteps steps;
    private final Outbox outbox;
    private final PoolChanges changes;
    private final CurrentCaller callers;
    private final Clock clock;

    MatchLife(
            Matches matches, MatchSteps steps, Outbox outbox, PoolChanges changes, CurrentCaller callers, Clock clock) {
        this.matches = matches;
        this.steps = steps;
        this.outbox = outbox;
        this.changes = changes;
        this.callers = callers;
        this.clock = clock;
    }

    /** Stores a new match as proposed. @param date the meeting's */
    public void propose(Match match, LocalDate date) {
        matches.persist(match);
        keep(match, null, date);
    }

    /**
     * Brings the match to a stage.
     *
     * @param date day of the step as other services hear it
     * @return why not, as a key of the message bundle; empty when done
     */
    public Optional<String> move(Match match, MatchStage next, String reasonCode, LocalDate date) {
        MatchStage from = match.stage();
        Optional<String> refusal = match.moveTo(next, reasonCode);
        if (refusal.isEmpty()) {
            keep(match, from, date);
        }
        return refusal;
    }

    /** Ends a match for a reason of the system's own; a match that cannot end any more stays as it is. */
    public void end(Match match, String reasonCode) {
        move(match, MatchStage.ENDED, reasonCode, LocalDate.now(clock));
    }

    void place(Match match, LocalDate date) {
        MatchStage from = match.stage();
        if (match.placed()) {
            keep(match, from, date);
        }
    }

    private void keep(Match match, MatchStage from, LocalDate date) {
        String by = callers.find().map(caller -> caller.user()).orElse(SYSTEM);
        steps.persist(new MatchStep(Ids.next(), match, from, clock.instant(), by));
        changes.vacancy(match.region(), match.vacancyId());
        if (match.cardId() != null) {
            changes.card(match.region(), match.cardId());
            eventOf(match, date).ifPresent(outbox::publish);
        }
    }

    private static Optional<Event> eventOf(Match match, LocalDate date) {
        UUID id = match.id();
        UUID card = match.cardId();
        UUID vacancy = match.vacancyId();
        UUID employer = match.employerId();
        var region = match.region();
        String reason = match.reasonCode();
        return switch (match.stage()) {
            case PROPOSED -> Optional.of(new MatchProposed(id, card, vacancy, employer, region, date));
            case AGREED -> Optional.of(new MatchAgreed(id, card, vacancy, employer, region, date));
            case PARKED -> Optional.of(new MatchParked(id, card, vacancy, employer, region, date));
            case INTRODUCED -> Optional.of(new MatchIntroduced(id, card, vacancy, employer, region, date));
            case PLACED -> Optional.of(new MatchPlaced(id, card, vacancy, employer, region, date));
            case REJECTED -> Optional.of(new MatchRejected(id, card, vacancy, employer, region, date, reason));
            case ENDED -> Optional.of(new MatchEnded(id, card, vacancy, employer, region, date, reason));
            case DISCUSSED, INTERVIEW, TRIAL -> Optional.empty();
        };
    }
}
