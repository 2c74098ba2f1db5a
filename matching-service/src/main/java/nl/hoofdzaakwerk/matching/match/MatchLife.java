package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
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
import nl.hoofdzaakwerk.kit.due.model.NextStep;
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
    private final FollowUps followUps;
    private final PairFacts facts;
    private final Outbox outbox;
    private final PoolChanges changes;
    private final jakarta.enterprise.event.Event<MatchMoved> moved;
    private final CurrentCaller callers;
    private final Clock clock;

    MatchLife(
            Matches matches,
            MatchSteps steps,
            FollowUps followUps,
            PairFacts facts,
            Outbox outbox,
            PoolChanges changes,
            jakarta.enterprise.event.Event<MatchMoved> moved,
            CurrentCaller callers,
            Clock clock) {
        this.matches = matches;
        this.steps = steps;
        this.followUps = followUps;
        this.facts = facts;
        this.outbox = outbox;
        this.changes = changes;
        this.moved = moved;
        this.callers = callers;
        this.clock = clock;
    }

    /** Stores a new match as proposed. @param date the meeting's */
    public void propose(Match match, LocalDate date) {
        match.follow(followUps.after(match.stage(), match.region(), date));
        matches.persist(match);
        keep(match, null, date);
    }

    /** As {@link #move(Match, MatchStage, String, LocalDate, LocalDate)}, by when the region's custom says. */
    public Optional<String> move(Match match, MatchStage next, String reasonCode, LocalDate date) {
        return move(match, next, reasonCode, date, null);
    }

    /**
     * Brings the match to a stage. A rejected pair keeps what counted (E4); an open match gets its next step (P6).
     *
     * @param date day of the step as other services hear it
     * @param due by when the next step, for a parked pair until when it is parked; null is as the region's custom says
     * @return why not, as a key of the message bundle; empty when done
     */
    public Optional<String> move(Match match, MatchStage next, String reasonCode, LocalDate date, LocalDate due) {
        MatchStage from = match.stage();
        Optional<String> refusal = match.moveTo(next, reasonCode);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (next.isOpen()) {
            NextStep step = followUps.after(next, match.region(), date);
            match.follow(due == null ? step : new NextStep(step.what(), due));
        }
        if (next == MatchStage.REJECTED) {
            facts.of(match).ifPresent(match::stayAway);
        }
        keep(match, from, date);
        return refusal;
    }

    /** Ends a match for a reason of the system's own; a match that cannot end any more stays as it is. */
    public void end(Match match, String reasonCode) {
        move(match, MatchStage.ENDED, reasonCode, LocalDate.now(clock));
    }

    /** Ends a match because people say so: the pair stays away until something changes. */
    void stop(Match match, String reasonCode) {
        facts.of(match).ifPresent(match::stayAway);
        end(match, reasonCode);
    }

    /** Says what follows; a parked pair comes back on that day. */
    void follow(Match match, NextStep step) {
        match.follow(step);
        told(match);
    }

    void place(Match match, LocalDate date, Instant recordedAt) {
        MatchStage from = match.stage();
        if (match.placed(recordedAt)) {
            keep(match, from, date);
        }
    }

    private void keep(Match match, MatchStage from, LocalDate date) {
        String by = callers.find().map(caller -> caller.user()).orElse(SYSTEM);
        steps.persist(new MatchStep(Ids.next(), match, from, clock.instant(), by));
        told(match);
        moved.fire(new MatchMoved(match.id(), match.stage()));
        if (match.cardId() != null) {
            eventOf(match, date).ifPresent(outbox::publish);
        }
    }

    private void told(Match match) {
        changes.vacancy(match.region(), match.vacancyId());
        if (match.cardId() != null) {
            changes.card(match.region(), match.cardId());
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
