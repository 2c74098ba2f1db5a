package nl.hoofdzaakwerk.matching.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.matching.interest.CandidateAnswers;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.PairHistory;
import nl.hoofdzaakwerk.matching.match.Placements;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import nl.hoofdzaakwerk.matching.scoring.Places;
import nl.hoofdzaakwerk.matching.scoring.RuleSets;
import nl.hoofdzaakwerk.matching.scoring.model.Answers;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.RuleSet;
import nl.hoofdzaakwerk.matching.scoring.model.Scorer;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/**
 * Makes the {@link Market} of a region: always the whole region, because the best assignment does not depend on who
 * looks; what a caller is shown of it is filtered by what that caller may see.
 */
@ApplicationScoped
public class Markets {

    private final Tenancy tenancy;
    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final Matches matches;
    private final CandidateAnswers answers;
    private final Placements placements;
    private final RuleSets ruleSets;
    private final Places places;

    Markets(
            Tenancy tenancy,
            CandidateCards cards,
            Vacancies vacancies,
            Matches matches,
            CandidateAnswers answers,
            Placements placements,
            RuleSets ruleSets,
            Places places) {
        this.tenancy = tenancy;
        this.cards = cards;
        this.vacancies = vacancies;
        this.matches = matches;
        this.answers = answers;
        this.placements = placements;
        this.ruleSets = ruleSets;
        this.places = places;
    }

    /**
     * The region's market as last committed, judged for that day; read as the system in a transaction of its own. Call
     * it outside a transaction, so that a request never holds two connections.
     */
    public Market of(RegionCode region, LocalDate date) {
        return tenancy.asSystem("market", () -> seenByRegion(region, date));
    }

    /** The same within the running transaction of a caller who sees the whole region: the WSP's. */
    public Market seenByRegion(RegionCode region, LocalDate date) {
        List<CandidateCard> cardsHere = cards.in(region);
        List<Vacancy> vacanciesHere = vacancies.in(region);
        Map<UUID, Answers> given = answers.in(region, date);
        PairHistory history =
                new PairHistory(date, cardsHere, vacanciesHere, given, matches.shapingTheAgenda(region));
        RuleSet rules = ruleSets.inForce(region, date);
        return new Market(
                rules.version(),
                date,
                new Scorer(rules, places.travelTimes(), date, history.away()),
                history,
                candidates(cardsHere, history, given),
                open(vacanciesHere, history, placements.notCountedIn(region)));
    }

    /**
     * What there is to say about one pair that day, within the running transaction of a caller who sees the whole
     * region; the same as in its market.
     */
    public Judgement judge(CandidateCard card, Vacancy vacancy, LocalDate date) {
        Map<UUID, Answers> given = Map.of(card.id(), answers.of(card.id(), date));
        PairHistory history = new PairHistory(
                date, List.of(card), List.of(vacancy), given, matches.shaping(card.id(), vacancy.id()));
        Scorer scorer =
                new Scorer(ruleSets.inForce(card.region(), date), places.travelTimes(), date, history.away());
        Map<UUID, Integer> placedButNotCounted = Map.of(vacancy.id(), placements.notCountedIn(vacancy.id()));
        Judgement judgement = scorer.judge(
                candidates(List.of(card), history, given).getFirst(),
                open(List.of(vacancy), history, placedButNotCounted).getFirst());
        return history.tell(new Pair(card.id(), vacancy.id()), judgement);
    }

    private static List<CandidateProfile> candidates(
            List<CandidateCard> cards, PairHistory history, Map<UUID, Answers> given) {
        return cards.stream()
                .map(card -> card.profile(
                        history.isFree(card.id()), given.getOrDefault(card.id(), Answers.NONE)))
                .toList();
    }

    private static List<VacancyProfile> open(
            List<Vacancy> vacancies, PairHistory history, Map<UUID, Integer> placedButNotCounted) {
        Map<UUID, Integer> taken = new HashMap<>(placedButNotCounted);
        history.positionsHeld().forEach((vacancyId, held) -> taken.merge(vacancyId, held, Integer::sum));
        return vacancies.stream()
                .map(vacancy -> vacancy.profile(taken.getOrDefault(vacancy.id(), 0)))
                .toList();
    }
}
