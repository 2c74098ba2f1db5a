package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;

/**
 * Room for one more agreed match (E6). Card and vacancy are locked, in that order, until the transaction ends, so that
 * of several who agree at the same moment each sees what the one before did; a unique index on agreed matches stands
 * behind it.
 */
@ApplicationScoped
public class Agreement {

    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final Matches matches;
    private final Placements placements;

    Agreement(CandidateCards cards, Vacancies vacancies, Matches matches, Placements placements) {
        this.cards = cards;
        this.vacancies = vacancies;
        this.matches = matches;
        this.placements = placements;
    }

    /** Locks both sides; empty when one of them is not there for the caller. */
    public Optional<LockedPair> lock(UUID cardId, UUID vacancyId) {
        return cards.lock(cardId)
                .flatMap(card -> vacancies.lock(vacancyId).map(vacancy -> new LockedPair(card, vacancy)));
    }

    /**
     * What stands in the way of agreeing, as keys of the message bundle.
     *
     * @param except a match that does not count, being the one to agree on
     */
    public List<String> obstacles(LockedPair pair, UUID except) {
        List<String> obstacles = new ArrayList<>();
        if (matches.hold(pair.card(), except)) {
            obstacles.add("E6.candidate-agreed");
        }
        UUID vacancyId = pair.vacancy().id();
        int taken = matches.positionsHeld(vacancyId, except) + placements.notCountedIn(vacancyId);
        if (taken >= pair.vacancy().openPositions()) {
            obstacles.add("E6.positions-filled");
        }
        return obstacles;
    }

    /** A card and a vacancy, both locked. */
    public record LockedPair(CandidateCard card, Vacancy vacancy) {}
}
