package nl.hoofdzaakwerk.matching.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.matching.assignment.model.Assignment;
import nl.hoofdzaakwerk.matching.assignment.model.WarmAssignment;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/**
 * Which pairs are held in an assignment. Wanted are pins; held are those of them that can be: both sides are here, no
 * gate is shut, and no more per vacancy than it has positions, the best first.
 */
final class Holds {

    private static final int ROUNDS = 3;

    private final WarmAssignment engine;
    private final ToIntFunction<Pair> scoreOf;
    private final MarketSide<CandidateProfile> candidates;
    private final MarketSide<VacancyProfile> vacancies;
    private final Map<UUID, UUID> held = new HashMap<>();
    private final Map<UUID, Integer> scores = new HashMap<>();

    Holds(
            WarmAssignment engine,
            ToIntFunction<Pair> scoreOf,
            MarketSide<CandidateProfile> candidates,
            MarketSide<VacancyProfile> vacancies) {
        this.engine = engine;
        this.scoreOf = scoreOf;
        this.candidates = candidates;
        this.vacancies = vacancies;
    }

    boolean isPinned(Pair pair) {
        return pair.vacancyId().equals(held.get(pair.cardId()));
    }

    Set<Pair> pairs() {
        return held.entrySet().stream()
                .map(pin -> new Pair(pin.getKey(), pin.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Sum over what is held. */
    long score() {
        return scores.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Lets go of what is about to change. */
    void release(Set<UUID> cards, Set<UUID> offers) {
        List.copyOf(held.entrySet()).stream()
                .filter(pin -> cards.contains(pin.getKey()) || offers.contains(pin.getValue()))
                .map(Map.Entry::getKey)
                .forEach(this::release);
    }

    private void release(UUID cardId) {
        held.remove(cardId);
        scores.remove(cardId);
        engine.unpin(candidates.number(cardId));
    }

    /** Holds these and no others. */
    void pin(Collection<Pair> wanted) {
        Map<UUID, UUID> possible = possible(wanted);
        List.copyOf(held.keySet()).stream()
                .filter(cardId -> !held.get(cardId).equals(possible.get(cardId)))
                .forEach(this::release);
        possible.forEach((cardId, vacancyId) -> {
            if (!held.containsKey(cardId)) {
                hold(cardId, vacancyId);
            }
        });
    }

    private void hold(UUID cardId, UUID vacancyId) {
        engine.pin(candidates.number(cardId), vacancies.number(vacancyId));
        held.put(cardId, vacancyId);
        scores.put(cardId, scoreOf.applyAsInt(new Pair(cardId, vacancyId)));
    }

    /**
     * Brings earlier proposals back and lets go of all: they stay unless something better is possible. Where something
     * else is exactly as good they may move when let go, and are then brought back once more.
     */
    void adopt(Collection<Pair> earlier) {
        List.copyOf(held.keySet()).forEach(this::release);
        Map<UUID, UUID> possible = possible(earlier);
        for (int round = 0; round < ROUNDS && !elsewhere(possible).isEmpty(); round++) {
            for (List<UUID> moved = elsewhere(possible); !moved.isEmpty(); moved = elsewhere(possible)) {
                moved.forEach(cardId -> hold(cardId, possible.get(cardId)));
            }
            held.keySet().stream().sorted().toList().forEach(this::release);
        }
    }

    /** Holding one may push out another. */
    private List<UUID> elsewhere(Map<UUID, UUID> wanted) {
        return wanted.keySet().stream()
                .filter(cardId -> !held.containsKey(cardId))
                .filter(cardId -> !isProposed(cardId, wanted.get(cardId)))
                .sorted()
                .toList();
    }

    private boolean isProposed(UUID cardId, UUID vacancyId) {
        int vacancy = engine.vacancyOf(candidates.number(cardId));
        return vacancy != Assignment.NONE && vacancy == vacancies.number(vacancyId);
    }

    private Map<UUID, UUID> possible(Collection<Pair> wanted) {
        record Scored(Pair pair, int score) {}
        List<Scored> open = new ArrayList<>();
        for (Pair pair : wanted) {
            int score = scoreOf.applyAsInt(pair);
            if (score != PairScores.BLOCKED) {
                open.add(new Scored(pair, score));
            }
        }
        open.sort(Comparator.comparingInt(Scored::score)
                .reversed()
                .thenComparing(scored -> scored.pair().cardId())
                .thenComparing(scored -> scored.pair().vacancyId()));
        Map<UUID, UUID> possible = new HashMap<>();
        Map<UUID, Integer> taken = new HashMap<>();
        for (Scored scored : open) {
            UUID vacancyId = scored.pair().vacancyId();
            int positions = vacancies.find(vacancyId).openPositions();
            if (taken.getOrDefault(vacancyId, 0) < positions
                    && possible.putIfAbsent(scored.pair().cardId(), vacancyId) == null) {
                taken.merge(vacancyId, 1, Integer::sum);
            }
        }
        return possible;
    }
}
