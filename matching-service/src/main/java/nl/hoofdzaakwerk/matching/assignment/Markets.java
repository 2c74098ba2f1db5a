package nl.hoofdzaakwerk.matching.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.Placements;
import nl.hoofdzaakwerk.matching.match.model.Match;
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
    private final Placements placements;
    private final RuleSets ruleSets;
    private final Places places;

    Markets(
            Tenancy tenancy,
            CandidateCards cards,
            Vacancies vacancies,
            Matches matches,
            Placements placements,
            RuleSets ruleSets,
            Places places) {
        this.tenancy = tenancy;
        this.cards = cards;
        this.vacancies = vacancies;
        this.matches = matches;
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
        List<Match> shaping = matches.shapingTheAgenda(region);
        RuleSet rules = ruleSets.inForce(region, date);
        Scorer scorer = new Scorer(rules, places.travelTimes(), date, rejected(shaping, cardsHere, vacanciesHere));
        return new Market(
                rules.version(),
                date,
                scorer,
                candidates(cardsHere, shaping),
                open(vacanciesHere, shaping, placements.notCountedIn(region)));
    }

    /**
     * What there is to say about one pair that day, within the running transaction of a caller who sees the whole
     * region; the same as in its market.
     */
    public Judgement judge(CandidateCard card, Vacancy vacancy, LocalDate date) {
        List<Match> shaping = matches.shaping(card.id(), vacancy.id());
        RuleSet rules = ruleSets.inForce(card.region(), date);
        Scorer scorer =
                new Scorer(rules, places.travelTimes(), date, rejected(shaping, List.of(card), List.of(vacancy)));
        Map<UUID, Integer> placedButNotCounted = Map.of(vacancy.id(), placements.notCountedIn(vacancy.id()));
        return scorer.judge(
                candidates(List.of(card), shaping).getFirst(),
                open(List.of(vacancy), shaping, placedButNotCounted).getFirst());
    }

    private static List<CandidateProfile> candidates(List<CandidateCard> cards, List<Match> shaping) {
        Set<UUID> held = shaping.stream()
                .filter(match -> match.stage().holdsCandidate())
                .map(Match::cardId)
                .collect(Collectors.toCollection(HashSet::new));
        return cards.stream()
                .map(card -> card.profile(!held.contains(card.id()), Answers.NONE))
                .toList();
    }

    private static List<VacancyProfile> open(
            List<Vacancy> vacancies, List<Match> shaping, Map<UUID, Integer> placedButNotCounted) {
        Map<UUID, Integer> taken = new HashMap<>(placedButNotCounted);
        shaping.stream()
                .filter(match -> match.stage().holdsPosition())
                .forEach(match -> taken.merge(match.vacancyId(), 1, Integer::sum));
        return vacancies.stream()
                .map(vacancy -> vacancy.profile(taken.getOrDefault(vacancy.id(), 0)))
                .toList();
    }

    private static Set<Pair> rejected(List<Match> shaping, List<CandidateCard> cards, List<Vacancy> vacancies) {
        Map<UUID, CandidateCard> cardById =
                cards.stream().collect(Collectors.toMap(CandidateCard::id, Function.identity()));
        Map<UUID, Vacancy> vacancyById = vacancies.stream().collect(Collectors.toMap(Vacancy::id, Function.identity()));
        Set<Pair> rejected = new HashSet<>();
        for (Match match : shaping) {
            CandidateCard card = cardById.get(match.cardId());
            Vacancy vacancy = vacancyById.get(match.vacancyId());
            if (match.stage().isFinal() && card != null && vacancy != null && match.stillAsJudged(card, vacancy)) {
                rejected.add(new Pair(card.id(), vacancy.id()));
            }
        }
        return rejected;
    }
}
