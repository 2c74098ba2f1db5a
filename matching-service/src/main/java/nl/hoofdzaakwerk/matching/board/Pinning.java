package nl.hoofdzaakwerk.matching.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.matching.assignment.Markets;
import nl.hoofdzaakwerk.matching.assignment.Standings;
import nl.hoofdzaakwerk.matching.board.model.ProposalPin;
import nl.hoofdzaakwerk.matching.match.Refusals;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.CandidateLeft;
import nl.hoofdzaakwerk.matching.pool.PoolChanges;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.pool.VacancyLeft;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/** Pins and lets go of pairs on the open agenda (E2). */
@ApplicationScoped
class Pinning {

    private final Pins pins;
    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final Markets markets;
    private final Standings standings;
    private final PoolChanges changes;
    private final Refusals refusals;
    private final CurrentCaller callers;
    private final Clock clock;

    Pinning(
            Pins pins,
            CandidateCards cards,
            Vacancies vacancies,
            Markets markets,
            Standings standings,
            PoolChanges changes,
            Refusals refusals,
            CurrentCaller callers,
            Clock clock) {
        this.pins = pins;
        this.cards = cards;
        this.vacancies = vacancies;
        this.markets = markets;
        this.standings = standings;
        this.changes = changes;
        this.refusals = refusals;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Pins a pair that can be proposed today; card and vacancy are locked, in that order.
     *
     * @throws Problem 409 with every reason why not
     */
    ProposalPin pin(RegionCode region, NewPin wanted) {
        Optional<CandidateCard> card =
                cards.lock(wanted.cardId()).filter(found -> found.region().equals(region));
        Optional<Vacancy> vacancy = vacancies.lock(wanted.vacancyId()).filter(found -> found.region()
                .equals(region));
        List<FieldError> errors = new ArrayList<>();
        if (card.isEmpty()) {
            errors.add(refusals.of("/cardId", "E4.unknown-card"));
        }
        if (vacancy.isEmpty()) {
            errors.add(refusals.of("/vacancyId", "E4.unknown-vacancy"));
        }
        if (errors.isEmpty()) {
            check(card.orElseThrow(), vacancy.orElseThrow(), errors);
        }
        if (!errors.isEmpty()) {
            throw Problem.refused(errors);
        }
        pins.forgetCard(wanted.cardId());
        ProposalPin pin = new ProposalPin(
                Ids.next(),
                card.orElseThrow(),
                wanted.vacancyId(),
                callers.get().user(),
                clock.instant());
        pins.persist(pin);
        tell(pin);
        return pin;
    }

    /** A pin that was overtaken by a decision is in nobody's way. */
    private void check(CandidateCard card, Vacancy vacancy, List<FieldError> errors) {
        LocalDate today = LocalDate.now(clock);
        Pair pair = new Pair(card.id(), vacancy.id());
        Set<Pair> standing = standings.pins(card.region());
        if (standing.stream().anyMatch(other -> other.cardId().equals(card.id()))) {
            errors.add(refusals.of("/cardId", "E2.already-pinned"));
        }
        markets.judge(card, vacancy, today)
                .blocks()
                .forEach(block -> errors.add(refusals.of(
                        "/vacancyId",
                        block.reason().key(),
                        block.reason().arguments().toArray())));
        long taken = standing.stream()
                .filter(other -> other.vacancyId().equals(vacancy.id()) && !other.equals(pair))
                .count();
        if (errors.isEmpty() && taken >= openPositions(vacancy, today)) {
            errors.add(refusals.of("/vacancyId", "E2.positions-pinned"));
        }
    }

    /** Those that no agreed match and no placement takes. */
    private int openPositions(Vacancy vacancy, LocalDate today) {
        return markets.picture(vacancy.region(), today, Set.of(), Set.of(vacancy.id()))
                .vacancies()
                .getFirst()
                .openPositions();
    }

    /** @return the pin that is no more; empty when it is not there for the caller */
    Optional<ProposalPin> release(RegionCode region, UUID id) {
        Optional<ProposalPin> found =
                pins.findByIdOptional(id).filter(pin -> pin.region().equals(region));
        found.ifPresent(pin -> {
            pins.delete(pin);
            tell(pin);
        });
        return found;
    }

    private void tell(ProposalPin pin) {
        changes.card(pin.region(), pin.cardId());
        changes.vacancy(pin.region(), pin.vacancyId());
    }

    void candidateLeft(@Observes CandidateLeft left) {
        pins.forgetCard(left.cardId());
    }

    void vacancyLeft(@Observes VacancyLeft left) {
        pins.forgetVacancy(left.vacancyId());
    }
}
