package nl.hoofdzaakwerk.matching.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import nl.hoofdzaakwerk.matching.scoring.model.TravelTimes;
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
    private final Standings standings;

    Markets(
            Tenancy tenancy,
            CandidateCards cards,
            Vacancies vacancies,
            Matches matches,
            Placements placements,
            RuleSets ruleSets,
            Places places,
            Standings standings) {
        this.tenancy = tenancy;
        this.cards = cards;
        this.vacancies = vacancies;
        this.matches = matches;
        this.placements = placements;
        this.ruleSets = ruleSets;
        this.places = places;
        this.standings = standings;
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
        return new Market(picture(region, date), places.travelTimes(), standings.of(region));
    }

    /** What the region's pairs are judged on that day, within the running transaction of who sees the whole region. */
    public MarketPicture picture(RegionCode region, LocalDate date) {
        List<CandidateCard> cardsHere = cards.in(region);
        List<Vacancy> vacanciesHere = vacancies.in(region);
        List<Match> shaping = matches.shapingTheAgenda(region);
        return new MarketPicture(
                ruleSets.inForce(region, date),
                date,
                candidates(cardsHere, shaping),
                open(vacanciesHere, shaping, placements.notCountedIn(region)),
                rejected(shaping, cardsHere, vacanciesHere));
    }

    /** The same of these cards and vacancies only, as far as they are in the region, with all rejections of them. */
    public MarketPicture picture(RegionCode region, LocalDate date, Set<UUID> cardIds, Set<UUID> vacancyIds) {
        List<CandidateCard> cardsHere = cards.in(region, cardIds);
        List<Vacancy> vacanciesHere = vacancies.in(region, vacancyIds);
        List<Match> shaping = matches.shapingTheAgenda(region, cardIds, vacancyIds);
        Map<UUID, Integer> placedButNotCounted = vacanciesHere.stream()
                .map(Vacancy::id)
                .collect(Collectors.toMap(Function.identity(), placements::notCountedIn));
        return new MarketPicture(
                ruleSets.inForce(region, date),
                date,
                candidates(cardsHere, shaping),
                open(vacanciesHere, shaping, placedButNotCounted),
                rejected(shaping, cards.in(region, cardsOf(shaping)), vacancies.in(region, vacanciesOf(shaping))));
    }

    private static Set<UUID> cardsOf(List<Match> shaping) {
        return shaping.stream().map(Match::cardId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<UUID> vacanciesOf(List<Match> shaping) {
        return shaping.stream().map(Match::vacancyId).collect(Collectors.toSet());
    }

    public TravelTimes travelTimes() {
        return places.travelTimes();
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
