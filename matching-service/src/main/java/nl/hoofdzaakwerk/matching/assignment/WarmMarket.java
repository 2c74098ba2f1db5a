package nl.hoofdzaakwerk.matching.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.matching.assignment.model.Alternative;
import nl.hoofdzaakwerk.matching.assignment.model.Assignment;
import nl.hoofdzaakwerk.matching.assignment.model.Certificate;
import nl.hoofdzaakwerk.matching.assignment.model.WarmAssignment;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.RuleSet;
import nl.hoofdzaakwerk.matching.scoring.model.TravelTimes;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/**
 * A region's best assignment on one day, kept while cards and vacancies change: each change scores only the pairs it
 * touches, and the assignment is repaired in place and certified for what was touched. Not thread-safe.
 *
 * <p>Every method that changes something throws {@link UncertifiedAssignment} when the proof does not hold; the state
 * is then of no use any more.
 */
public final class WarmMarket {

    private static final Comparator<CandidateProfile> CANDIDATES_BY_ID = Comparator.comparing(CandidateProfile::cardId);
    private static final Comparator<VacancyProfile> VACANCIES_BY_ID = Comparator.comparing(VacancyProfile::vacancyId);

    private final RuleSet rules;
    private final LocalDate date;
    private final MarketSide<CandidateProfile> candidates = new MarketSide<>();
    private final MarketSide<VacancyProfile> vacancies = new MarketSide<>();
    private final Set<Pair> rejected;
    private final PairScores scores;
    private final WarmAssignment engine;
    private final Holds holds;
    private Certificate last;

    private WarmMarket(MarketPicture picture, TravelTimes travelTimes, int keepBonus) {
        rules = picture.rules();
        date = picture.date();
        rejected = new HashSet<>(picture.rejected());
        scores = new PairScores(rules, travelTimes, date, rejected);
        List<CandidateProfile> rows =
                picture.candidates().stream().sorted(CANDIDATES_BY_ID).toList();
        List<VacancyProfile> columns =
                picture.vacancies().stream().sorted(VACANCIES_BY_ID).toList();
        rows.forEach(candidate -> candidates.put(candidate.cardId(), candidates.size(), candidate));
        columns.forEach(vacancy -> vacancies.put(vacancy.vacancyId(), vacancies.size(), vacancy));
        engine = WarmAssignment.solved(scores.all(rows, columns), keepBonus);
        holds = new Holds(engine, this::scoreOf, candidates, vacancies);
    }

    /**
     * The best assignment, made from nothing and certified over all pairs.
     *
     * @param keepBonus what a pair that is proposed already counts more than its score
     */
    public static WarmMarket of(MarketPicture picture, TravelTimes travelTimes, int keepBonus) {
        WarmMarket market = new WarmMarket(picture, travelTimes, keepBonus);
        market.certify();
        return market;
    }

    public RuleSet rules() {
        return rules;
    }

    public LocalDate date() {
        return date;
    }

    public Set<UUID> cards() {
        return Set.copyOf(candidates.ids());
    }

    public Set<UUID> vacancies() {
        return Set.copyOf(vacancies.ids());
    }

    /** Keeps what stands: its pins for good, its proposals as far as nothing else is better. */
    public void keep(Standing standing) {
        holds.adopt(standing.proposed());
        holds.pin(standing.pins());
        certify();
    }

    /**
     * Follows a change.
     *
     * @param now the touched cards and vacancies as they are now; those that are not in it have left
     * @param pins all pins of the region
     */
    public void apply(MarketPicture now, Set<UUID> touchedCards, Set<UUID> touchedVacancies, Set<Pair> pins) {
        Set<UUID> cards = changedCards(now, touchedCards);
        Set<UUID> offers = changedVacancies(now, touchedVacancies);
        rejected.removeIf(pair -> touchedCards.contains(pair.cardId()) || touchedVacancies.contains(pair.vacancyId()));
        rejected.addAll(now.rejected());
        holds.release(cards, offers);
        cards.stream().filter(candidates::has).filter(id -> isGone(id, now)).forEach(this::removeCandidate);
        offers.stream().filter(vacancies::has).filter(id -> hasLeft(id, now)).forEach(this::removeVacancy);
        now.vacancies().stream()
                .filter(vacancy -> offers.contains(vacancy.vacancyId()))
                .sorted(VACANCIES_BY_ID)
                .forEach(this::take);
        now.candidates().stream()
                .filter(candidate -> cards.contains(candidate.cardId()))
                .sorted(CANDIDATES_BY_ID)
                .forEach(this::take);
        holds.pin(pins);
        certifyTouched();
    }

    /** Those whose profile or rejections differ from what is known here. */
    private Set<UUID> changedCards(MarketPicture now, Set<UUID> touched) {
        Set<UUID> same = now.candidates().stream()
                .filter(candidate -> candidate.equals(candidates.find(candidate.cardId())))
                .map(CandidateProfile::cardId)
                .filter(id -> rejectionsOfCard(rejected, id).equals(rejectionsOfCard(now.rejected(), id)))
                .collect(Collectors.toSet());
        return touched.stream().filter(id -> !same.contains(id)).collect(Collectors.toSet());
    }

    private Set<UUID> changedVacancies(MarketPicture now, Set<UUID> touched) {
        Set<UUID> same = now.vacancies().stream()
                .filter(vacancy -> vacancy.equals(vacancies.find(vacancy.vacancyId())))
                .map(VacancyProfile::vacancyId)
                .filter(id -> rejectionsOfVacancy(rejected, id).equals(rejectionsOfVacancy(now.rejected(), id)))
                .collect(Collectors.toSet());
        return touched.stream().filter(id -> !same.contains(id)).collect(Collectors.toSet());
    }

    private static Set<Pair> rejectionsOfCard(Set<Pair> rejections, UUID cardId) {
        return rejections.stream().filter(pair -> pair.cardId().equals(cardId)).collect(Collectors.toSet());
    }

    private static Set<Pair> rejectionsOfVacancy(Set<Pair> rejections, UUID vacancyId) {
        return rejections.stream()
                .filter(pair -> pair.vacancyId().equals(vacancyId))
                .collect(Collectors.toSet());
    }

    private static boolean isGone(UUID cardId, MarketPicture now) {
        return now.candidates().stream()
                .noneMatch(candidate -> candidate.cardId().equals(cardId));
    }

    private static boolean hasLeft(UUID vacancyId, MarketPicture now) {
        return now.vacancies().stream().noneMatch(vacancy -> vacancy.vacancyId().equals(vacancyId));
    }

    private void removeCandidate(UUID cardId) {
        engine.removeCandidate(candidates.remove(cardId));
        certifyTouched();
    }

    private void removeVacancy(UUID vacancyId) {
        engine.removeVacancy(vacancies.remove(vacancyId));
        certifyTouched();
    }

    private void take(VacancyProfile vacancy) {
        PairScores.Line line = scores.column(candidates, vacancy);
        if (vacancies.has(vacancy.vacancyId())) {
            int number = vacancies.number(vacancy.vacancyId());
            engine.replaceVacancy(number, vacancy.openPositions(), line.numbers(), line.scores());
            vacancies.put(vacancy.vacancyId(), number, vacancy);
        } else {
            int number = engine.addVacancy(vacancy.openPositions(), line.numbers(), line.scores());
            vacancies.put(vacancy.vacancyId(), number, vacancy);
        }
        certifyTouched();
    }

    private void take(CandidateProfile candidate) {
        PairScores.Line line = scores.row(candidate, vacancies);
        if (candidates.has(candidate.cardId())) {
            int number = candidates.number(candidate.cardId());
            engine.replaceCandidate(number, line.numbers(), line.scores());
            candidates.put(candidate.cardId(), number, candidate);
        } else {
            candidates.put(candidate.cardId(), engine.addCandidate(line.numbers(), line.scores()), candidate);
        }
        certifyTouched();
    }

    private void certifyTouched() {
        requireHeld(engine.certifyTouched());
    }

    /** Proves the assignment over all pairs. */
    public Certificate certify() {
        return requireHeld(engine.certifyAll());
    }

    private Certificate requireHeld(Certificate certificate) {
        last = certificate;
        if (!certificate.holds()) {
            throw new UncertifiedAssignment(certificate.violation().orElseThrow());
        }
        return certificate;
    }

    /** Sum of the proposals' scores. */
    public long total() {
        return engine.total();
    }

    /** What no assignment with these pins can score more than, as the prices prove. */
    public long bound() {
        return last.bound() + holds.score();
    }

    /** The pairs that stay whatever else changes, as far as they can. */
    public Set<Pair> pins() {
        return holds.pairs();
    }

    /** What is proposed now, in no order. */
    public List<Proposed> proposals() {
        List<Proposed> proposals = new ArrayList<>();
        for (int number : candidates.numbers()) {
            int vacancy = engine.vacancyOf(number);
            if (vacancy != Assignment.NONE) {
                Pair pair = new Pair(
                        candidates.at(number).cardId(), vacancies.at(vacancy).vacancyId());
                proposals.add(new Proposed(pair, holds.isPinned(pair)));
            }
        }
        return proposals;
    }

    /** A proposed pair. */
    public record Proposed(Pair pair, boolean pinned) {}

    /** The pair's score; negative when a gate is shut or a side is not here. */
    public int scoreOf(Pair pair) {
        CandidateProfile candidate = candidates.find(pair.cardId());
        VacancyProfile vacancy = vacancies.find(pair.vacancyId());
        return candidate == null || vacancy == null ? PairScores.BLOCKED : scores.one(candidate, vacancy);
    }

    /** Cards and vacancies as they are judged here, with the rules. */
    public MarketPicture picture() {
        return new MarketPicture(rules, date, candidates.profiles(), vacancies.profiles(), rejected);
    }

    /** What else there is for the card, cheapest for the whole first; none when the card is not here or pinned. */
    public List<AlternativePair> alternativesOfCard(UUID cardId, int number) {
        return candidates.has(cardId)
                ? pairsOf(engine.alternativesOfCandidate(candidates.number(cardId), number))
                : List.of();
    }

    /** Who else there is for the vacancy, cheapest for the whole first; none when the vacancy is not here. */
    public List<AlternativePair> alternativesOfVacancy(UUID vacancyId, int number) {
        return vacancies.has(vacancyId)
                ? pairsOf(engine.alternativesOfVacancy(vacancies.number(vacancyId), number))
                : List.of();
    }

    private List<AlternativePair> pairsOf(Alternative[] found) {
        return Stream.of(found)
                .map(alternative -> new AlternativePair(
                        new Pair(
                                candidates.at(alternative.candidate()).cardId(),
                                vacancies.at(alternative.vacancy()).vacancyId()),
                        alternative.score(),
                        alternative.losesAtMost()))
                .toList();
    }

    /** @param losesAtMost points the total of all proposals loses at most when this pair is made instead */
    public record AlternativePair(Pair pair, int score, int losesAtMost) {}

    /** How the proposals stand beside those that are stable. */
    public Fairness fairness() {
        return Fairness.of(
                candidates.profiles(),
                vacancies.profiles(),
                scores.all(candidates.profiles(), vacancies.profiles()),
                proposals().stream().map(Proposed::pair).toList(),
                total());
    }
}
