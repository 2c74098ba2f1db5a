package nl.hoofdzaakwerk.matching.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.matching.interest.CandidateAnswers;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.PairHistory;
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
    private final CandidateAnswers answers;
    private final Placements placements;
    private final RuleSets ruleSets;
    private final Places places;
    private final Standings standings;

    Markets(
            Tenancy tenancy,
            CandidateCards cards,
            Vacancies vacancies,
            Matches matches,
            CandidateAnswers answers,
            Placements placements,
            RuleSets ruleSets,
            Places places,
            Standings standings) {
        this.tenancy = tenancy;
        this.cards = cards;
        this.vacancies = vacancies;
        this.matches = matches;
        this.answers = answers;
        this.placements = placements;
        this.ruleSets = ruleSets;
        this.places = places;
        this.standings = standings;
    }

    /**
     * The region's market as last committed, judged for that day; read as the system in a transaction of its own that
     * sees one moment, or a match placed meanwhile would take two positions. Call it outside a transaction, so that a
     * request never holds two connections.
     */
    public Market of(RegionCode region, LocalDate date) {
        return tenancy.asSystemAtOneMoment("market", () -> seenByRegion(region, date));
    }

    /** The same within the running transaction of a caller who sees the whole region: the WSP's. */
    public Market seenByRegion(RegionCode region, LocalDate date) {
        Seen seen = see(region, date);
        return new Market(seen.picture(), seen.history(), places.travelTimes(), standings.of(region));
    }

    /** What the region's pairs are judged on that day, within the running transaction of who sees the whole region. */
    public MarketPicture picture(RegionCode region, LocalDate date) {
        return see(region, date).picture();
    }

    private record Seen(MarketPicture picture, PairHistory history) {}

    private Seen see(RegionCode region, LocalDate date) {
        List<CandidateCard> cardsHere = cards.in(region);
        List<Vacancy> vacanciesHere = vacancies.in(region);
        Map<UUID, Answers> given = answers.in(region, date);
        PairHistory history = new PairHistory(date, cardsHere, vacanciesHere, given, matches.shapingTheAgenda(region));
        MarketPicture picture = new MarketPicture(
                ruleSets.inForce(region, date),
                date,
                candidates(cardsHere, history, given),
                open(vacanciesHere, history, placements.notCountedIn(region)),
                history.away());
        return new Seen(picture, history);
    }

    /**
     * The same of these cards and vacancies only, as far as they are in the region, with all pairs of them that stay
     * away.
     */
    public MarketPicture picture(RegionCode region, LocalDate date, Set<UUID> cardIds, Set<UUID> vacancyIds) {
        List<CandidateCard> cardsHere = cards.in(region, cardIds);
        List<Vacancy> vacanciesHere = vacancies.in(region, vacancyIds);
        List<Match> shaping = matches.shapingTheAgenda(region, cardIds, vacancyIds);
        Set<UUID> cardsInvolved = union(cardIds, cardsOf(shaping));
        Map<UUID, Answers> given = answers.of(cardsInvolved, date);
        PairHistory history = new PairHistory(
                date,
                cards.in(region, cardsInvolved),
                vacancies.in(region, union(vacancyIds, vacanciesOf(shaping))),
                given,
                shaping);
        Map<UUID, Integer> placedButNotCounted = vacanciesHere.stream()
                .map(Vacancy::id)
                .collect(Collectors.toMap(Function.identity(), placements::notCountedIn));
        return new MarketPicture(
                ruleSets.inForce(region, date),
                date,
                candidates(cardsHere, history, given),
                open(vacanciesHere, history, placedButNotCounted),
                history.away());
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
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
        Map<UUID, Answers> given = Map.of(card.id(), answers.of(card.id(), date));
        PairHistory history =
                new PairHistory(date, List.of(card), List.of(vacancy), given, matches.shaping(card.id(), vacancy.id()));
        Scorer scorer = new Scorer(ruleSets.inForce(card.region(), date), places.travelTimes(), date, history.away());
        Map<UUID, Integer> placedButNotCounted = Map.of(vacancy.id(), placements.notCountedIn(vacancy.id()));
        Judgement judgement = scorer.judge(
                candidates(List.of(card), history, given).getFirst(),
                open(List.of(vacancy), history, placedButNotCounted).getFirst());
        return history.tell(new Pair(card.id(), vacancy.id()), judgement);
    }

    private static List<CandidateProfile> candidates(
            List<CandidateCard> cards, PairHistory history, Map<UUID, Answers> given) {
        return cards.stream()
                .map(card -> card.profile(history.isFree(card.id()), given.getOrDefault(card.id(), Answers.NONE)))
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
