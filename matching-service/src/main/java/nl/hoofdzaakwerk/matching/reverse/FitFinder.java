package nl.hoofdzaakwerk.matching.reverse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Hindrance;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.matching.assignment.Market;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.reverse.model.FitPolicy;
import nl.hoofdzaakwerk.matching.reverse.model.HindrancePolicy;
import nl.hoofdzaakwerk.matching.reverse.model.Situation;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;

/** Looks for a fit for each card of a region, with the market's own judgement (X17). Needs no transaction. */
@ApplicationScoped
class FitFinder {

    /** How each card stands; hindrances only where a request is open or to be made. */
    List<Finding> look(RegionPicture picture, Market market, FitPolicy policy) {
        return picture.cards().stream()
                .map(card -> look(card, picture, market, policy))
                .toList();
    }

    private static Finding look(CandidateCard card, RegionPicture picture, Market market, FitPolicy policy) {
        Situation situation = situation(card, picture, market);
        boolean asked = picture.asked().contains(card.id());
        boolean matters = asked || policy.asks(situation, market.date()).isPresent();
        return new Finding(card.id(), situation, asked, matters ? hindrances(card.id(), picture, market) : Set.of());
    }

    private static Situation situation(CandidateCard card, RegionPicture picture, Market market) {
        LocalDate groundEnds = card.legalGround().validUntil();
        return new Situation(
                picture.taken().contains(card.id()),
                groundEnds == null || !groundEnds.isBefore(market.date()),
                hasOpenPair(card.id(), picture.vacancies(), market),
                LocalDate.ofInstant(card.relevantSince(), TimeSource.ZONE),
                picture.meetingsUnproposed().getOrDefault(card.id(), 0),
                Optional.ofNullable(picture.withdrawn().get(card.id())));
    }

    private static boolean hasOpenPair(UUID cardId, List<UUID> vacancies, Market market) {
        return vacancies.stream().anyMatch(vacancyId -> market.judge(cardId, vacancyId)
                .filter(Judgement::isOpen)
                .isPresent());
    }

    private static Set<Hindrance> hindrances(UUID cardId, RegionPicture picture, Market market) {
        return HindrancePolicy.among(picture.vacancies().stream()
                .map(vacancyId -> market.judge(cardId, vacancyId))
                .flatMap(Optional::stream)
                .toList());
    }
}
