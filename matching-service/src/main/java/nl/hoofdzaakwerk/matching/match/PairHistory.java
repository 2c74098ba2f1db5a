package nl.hoofdzaakwerk.matching.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.matching.match.model.JudgedFacts.Change;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import nl.hoofdzaakwerk.matching.scoring.model.Answers;
import nl.hoofdzaakwerk.matching.scoring.model.Block;
import nl.hoofdzaakwerk.matching.scoring.model.Gate;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.Reason;

/**
 * What happened before between candidates and vacancies, as it counts on a day (E4, E6): who is held, which pairs stay
 * away and why, and why others came back.
 */
public final class PairHistory {

    private static final Comparator<Match> OLDEST_FIRST = Comparator.comparing(Match::id);

    private final LocalDate date;
    private final Map<UUID, CandidateCard> cards;
    private final Map<UUID, Vacancy> vacancies;
    private final Map<UUID, Answers> answers;
    private final Set<UUID> held = new HashSet<>();
    private final Map<UUID, Integer> positionsHeld = new HashMap<>();
    private final Map<Pair, Reason> away = new HashMap<>();
    private final Map<Pair, List<Reason>> cameBack = new HashMap<>();

    /**
     * @param shaping the matches that matter, see {@link Matches#shapingTheAgenda}; those of other cards or vacancies
     *     are left out
     * @param answers that stand, by card
     */
    public PairHistory(
            LocalDate date,
            Collection<CandidateCard> cards,
            Collection<Vacancy> vacancies,
            Map<UUID, Answers> answers,
            Collection<Match> shaping) {
        this.date = date;
        this.cards = byId(cards, CandidateCard::id);
        this.vacancies = byId(vacancies, Vacancy::id);
        this.answers = answers;
        shaping.stream().sorted(OLDEST_FIRST).forEach(this::count);
    }

    private static <T> Map<UUID, T> byId(Collection<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private void count(Match match) {
        CandidateCard card = cards.get(match.cardId());
        Vacancy vacancy = vacancies.get(match.vacancyId());
        if (card != null && match.holds(card)) {
            held.add(card.id());
        }
        if (match.stage().holdsPosition()) {
            positionsHeld.merge(match.vacancyId(), 1, Integer::sum);
        }
        if (card == null || vacancy == null) {
            return;
        }
        Pair pair = new Pair(card.id(), vacancy.id());
        if (match.stage() == MatchStage.PARKED) {
            countParked(match, pair);
        } else if (match.staysAway()) {
            countAway(match, pair, card, vacancy);
        }
    }

    private void countParked(Match match, Pair pair) {
        String until = match.parkedUntil().toString();
        if (match.parkedUntil().isAfter(date)) {
            away.put(pair, new Reason("E4.parked-until", List.of(until)));
        } else {
            away.remove(pair);
            cameBack.put(pair, List.of(new Reason("E4.back.parked", List.of(until))));
        }
    }

    private void countAway(Match match, Pair pair, CandidateCard card, Vacancy vacancy) {
        List<Change> changes = match.changedSince(
                card, vacancy, answers.getOrDefault(card.id(), Answers.NONE).about(vacancy.id(), vacancy.employerId()));
        if (changes.isEmpty()) {
            boolean rejected = match.stage() == MatchStage.REJECTED;
            away.put(pair, new Reason(rejected ? "E4.rejected-before" : "E4.ended-before", List.of()));
        } else {
            cameBack.put(pair, changes.stream().map(Change::reason).toList());
        }
    }

    /** Whether no agreed match or placement holds the candidate. */
    public boolean isFree(UUID cardId) {
        return !held.contains(cardId);
    }

    /** Positions that agreed matches hold; vacancies without any are left out. */
    public Map<UUID, Integer> positionsHeld() {
        return Map.copyOf(positionsHeld);
    }

    /** The pairs that are not proposed on the day. */
    public Set<Pair> away() {
        return Set.copyOf(away.keySet());
    }

    /** The judgement with what history adds: why exactly the pair stays away, or why it came back. */
    public Judgement tell(Pair pair, Judgement judgement) {
        Reason staysAway = away.get(pair);
        if (staysAway != null) {
            return new Judgement(
                    judgement.points(),
                    judgement.blocks().stream()
                            .map(block -> block.gate() == Gate.REJECTED_BEFORE
                                    ? new Block(Gate.REJECTED_BEFORE, staysAway)
                                    : block)
                            .toList(),
                    judgement.notes());
        }
        List<Reason> changes = cameBack.get(pair);
        if (changes == null) {
            return judgement;
        }
        List<Reason> notes = new ArrayList<>(judgement.notes());
        notes.addAll(changes);
        return new Judgement(judgement.points(), judgement.blocks(), notes);
    }
}
