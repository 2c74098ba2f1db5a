package nl.hoofdzaakwerk.matching.match;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import nl.hoofdzaakwerk.events.PlacementClosed;
import nl.hoofdzaakwerk.events.PlacementEvent;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.PlacementTermsChanged;
import nl.hoofdzaakwerk.kit.inbox.EventConsumer;
import nl.hoofdzaakwerk.kit.inbox.ReceivedEvent;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.PoolChanges;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Placements as the trajectory-service records them (E6): a position is taken at once; the match it came from is
 * placed, and its candidate's other matches end. When the work ends, so does the match.
 */
@ApplicationScoped
class PlacementConsumer extends EventConsumer {

    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final Placements placements;
    private final Matches matches;
    private final MatchLife life;
    private final PoolChanges changes;

    PlacementConsumer(
            CandidateCards cards,
            Vacancies vacancies,
            Placements placements,
            Matches matches,
            MatchLife life,
            PoolChanges changes) {
        this.cards = cards;
        this.vacancies = vacancies;
        this.changes = changes;
        this.placements = placements;
        this.matches = matches;
        this.life = life;
    }

    @Incoming("placements")
    @Blocking
    public void receive(ConsumerRecord<String, byte[]> consumed) {
        accept(consumed);
    }

    @Override
    protected String name() {
        return "placements";
    }

    @Override
    protected void handle(ReceivedEvent event) {
        PlacementEvent placement = (PlacementEvent) event.payload().orElseThrow();
        lockSides(placement);
        Optional.ofNullable(placement.vacancyId())
                .flatMap(vacancies::findByIdOptional)
                .ifPresent(vacancy -> changes.vacancy(vacancy.region(), vacancy.id()));
        switch (placement) {
            case PlacementMade made -> {
                placements.heard(made, event.time());
                if (made.matchId() != null) {
                    place(made, event.time());
                }
            }
            case PlacementTermsChanged changed -> {
                // other hours leave the position taken and the match placed
            }
            case PlacementClosed closed -> {
                placements.closed(closed, event.time());
                matchOf(closed)
                        .filter(match -> match.stage() == MatchStage.PLACED)
                        .ifPresent(match -> life.move(match, MatchStage.ENDED, "work-ended", closed.endDate()));
            }
        }
    }

    /** Card, then vacancy, as {@link Agreement} does, so that nobody agrees on what is being filled. */
    private void lockSides(PlacementEvent placement) {
        if (placement.matchId() != null) {
            matches.cardOf(placement.matchId()).ifPresent(cards::lock);
        }
        if (placement.vacancyId() != null) {
            vacancies.lock(placement.vacancyId());
        }
    }

    private Optional<Match> matchOf(PlacementEvent placement) {
        return Optional.ofNullable(placement.matchId()).flatMap(matches::lock);
    }

    private void place(PlacementMade made, Instant recordedAt) {
        boolean over = placements.isClosed(made.placementId());
        for (Match match : matches.lockWithOpenOfItsCard(made.matchId())) {
            boolean own = match.id().equals(made.matchId());
            if (own && over) {
                life.end(match, "work-ended");
            } else if (own) {
                life.place(match, made.startDate(), recordedAt);
            } else if (!over) {
                life.end(match, "placed-elsewhere");
            }
        }
    }
}
