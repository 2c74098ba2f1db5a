package nl.hoofdzaakwerk.matching.assignment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * Changes a {@link WarmAssignment} at random and keeps its own books of what there is, so that each state can be put as
 * an {@link Instance} to somebody else.
 */
final class ChangingMarket {

    private static final String NOTHING = "nothing";

    final WarmAssignment warm;
    final Map<Integer, Map<Integer, Integer>> scores = new TreeMap<>();
    final Map<Integer, Integer> positions = new TreeMap<>();
    final Map<Integer, Integer> pinned = new TreeMap<>();
    private final Random random;
    private final int keepBonus;
    private final int different;
    private final double density;
    private Map<Integer, Integer> proposedBefore = Map.of();

    ChangingMarket(long seed, int keepBonus) {
        this(seed, keepBonus, RandomInstances.sample(seed));
    }

    ChangingMarket(long seed, int keepBonus, RandomInstances.Sample sample) {
        random = new Random(seed);
        this.keepBonus = keepBonus;
        different = random.nextBoolean() ? 2 + random.nextInt(4) : 1001;
        density = 0.1 + 0.9 * random.nextDouble();
        warm = WarmAssignment.solved(sample.instance(), keepBonus);
        for (int candidate = 0; candidate < sample.candidates(); candidate++) {
            scores.put(candidate, new TreeMap<>());
        }
        for (int vacancy = 0; vacancy < sample.positions().length; vacancy++) {
            positions.put(vacancy, sample.positions()[vacancy]);
        }
        sample.pairs().forEach(pair -> scores.get(pair.candidate()).put(pair.vacancy(), pair.score()));
    }

    /** Makes one change and answers what it was. */
    String change() {
        proposedBefore = proposed();
        List<Supplier<String>> changes = List.of(
                this::addCandidate,
                this::addVacancy,
                this::removeCandidate,
                this::removeVacancy,
                this::replaceCandidate,
                this::replaceVacancy,
                this::setPositions,
                this::pin,
                this::unpin);
        String change = NOTHING;
        while (change.equals(NOTHING)) {
            change = changes.get(random.nextInt(changes.size())).get();
        }
        return change;
    }

    Map<Integer, Integer> proposedBefore() {
        return proposedBefore;
    }

    Map<Integer, Integer> proposed() {
        Map<Integer, Integer> proposed = new TreeMap<>();
        for (int candidate : scores.keySet()) {
            if (warm.vacancyOf(candidate) != Assignment.NONE) {
                proposed.put(candidate, warm.vacancyOf(candidate));
            }
        }
        return proposed;
    }

    /** The market without the pinned candidates and positions, as it was weighed in the last change. */
    Instance weighed() {
        return instance(proposedBefore, keepBonus);
    }

    /** The same as the next change will weigh it. */
    Instance now() {
        return instance(proposed(), keepBonus);
    }

    /** The highest weight of the market as it is now with this pair in it. */
    long forced(int candidate, int vacancy) {
        Instance all = now();
        int[] free = new int[all.vacancies()];
        for (int other = 0; other < free.length; other++) {
            free[other] = all.positions(other) - (other == vacancy ? 1 : 0);
        }
        int forced = 0;
        var builder = Instance.of(all.candidates(), free);
        for (int other = 0; other < all.candidates(); other++) {
            for (int pair = all.firstPair(other); pair < all.endOfPairs(other); pair++) {
                if (other != candidate) {
                    builder.pair(other, all.vacancyOf(pair), all.scoreOf(pair));
                } else if (all.vacancyOf(pair) == vacancy) {
                    forced = all.scoreOf(pair);
                }
            }
        }
        return forced + Oracle.optimum(builder.build());
    }

    /** The same without keep bonus. */
    Instance plain() {
        return instance(Map.of(), 0);
    }

    private Instance instance(Map<Integer, Integer> kept, int bonus) {
        int size = positions.keySet().stream()
                .mapToInt(vacancy -> vacancy + 1)
                .max()
                .orElse(0);
        int[] free = new int[size];
        positions.forEach((vacancy, number) -> free[vacancy] = number);
        pinned.values().forEach(vacancy -> free[vacancy] = Math.max(0, free[vacancy] - 1));
        var builder =
                Instance.of(scores.keySet().stream().mapToInt(c -> c + 1).max().orElse(0), free);
        scores.forEach((candidate, row) -> {
            if (!pinned.containsKey(candidate)) {
                row.forEach((vacancy, score) -> {
                    boolean isKept = score > 0 && vacancy.equals(kept.get(candidate));
                    builder.pair(candidate, vacancy, score + (isKept ? bonus : 0));
                });
            }
        });
        return builder.build();
    }

    /** Points of what is proposed and not pinned, with the bonus of what was kept. */
    long weight(int bonus) {
        long weight = 0;
        for (var pair : proposed().entrySet()) {
            if (!pinned.containsKey(pair.getKey())) {
                weight += scores.get(pair.getKey()).get(pair.getValue());
                weight += pair.getValue().equals(proposedBefore.get(pair.getKey())) ? bonus : 0;
            }
        }
        return weight;
    }

    long pinnedScore() {
        return pinned.entrySet().stream()
                .mapToLong(pair -> scores.get(pair.getKey()).getOrDefault(pair.getValue(), 0))
                .sum();
    }

    private String addCandidate() {
        Map<Integer, Integer> row = someOf(positions.keySet());
        int candidate = warm.addCandidate(others(row), points(row));
        scores.put(candidate, row);
        return "added candidate " + candidate;
    }

    private String addVacancy() {
        Map<Integer, Integer> column = someOf(scores.keySet());
        int number = random.nextInt(4);
        int vacancy = warm.addVacancy(number, others(column), points(column));
        positions.put(vacancy, number);
        column.forEach((candidate, score) -> scores.get(candidate).put(vacancy, score));
        return "added vacancy " + vacancy;
    }

    private String removeCandidate() {
        return oneOf(scores.keySet(), "removed candidate", candidate -> {
            warm.removeCandidate(candidate);
            scores.remove(candidate);
            pinned.remove(candidate);
            return candidate;
        });
    }

    private String removeVacancy() {
        return oneOf(positions.keySet(), "removed vacancy", vacancy -> {
            warm.removeVacancy(vacancy);
            positions.remove(vacancy);
            scores.values().forEach(row -> row.remove(vacancy));
            pinned.values().removeIf(other -> other == vacancy);
            return vacancy;
        });
    }

    private String replaceCandidate() {
        return oneOf(scores.keySet(), "replaced candidate", candidate -> {
            Map<Integer, Integer> row = someOf(positions.keySet());
            warm.replaceCandidate(candidate, others(row), points(row));
            scores.put(candidate, row);
            return candidate;
        });
    }

    private String replaceVacancy() {
        return oneOf(positions.keySet(), "replaced vacancy", vacancy -> {
            Map<Integer, Integer> column = someOf(scores.keySet());
            int number = random.nextInt(4);
            warm.replaceVacancy(vacancy, number, others(column), points(column));
            positions.put(vacancy, number);
            scores.values().forEach(row -> row.remove(vacancy));
            column.forEach((candidate, score) -> scores.get(candidate).put(vacancy, score));
            return vacancy;
        });
    }

    private String setPositions() {
        return oneOf(positions.keySet(), "new positions of vacancy", vacancy -> {
            int number = random.nextInt(4);
            warm.setPositions(vacancy, number);
            positions.put(vacancy, number);
            return vacancy;
        });
    }

    private String pin() {
        if (positions.isEmpty()) {
            return NOTHING;
        }
        return oneOf(scores.keySet(), "pinned candidate", candidate -> {
            int vacancy = warm.vacancyOf(candidate);
            if (vacancy == Assignment.NONE || random.nextInt(3) == 0) {
                vacancy = List.copyOf(positions.keySet()).get(random.nextInt(positions.size()));
            }
            warm.pin(candidate, vacancy);
            pinned.put(candidate, vacancy);
            return candidate;
        });
    }

    private String unpin() {
        return oneOf(pinned.keySet(), "unpinned candidate", candidate -> {
            warm.unpin(candidate);
            pinned.remove(candidate);
            return candidate;
        });
    }

    private String oneOf(Iterable<Integer> numbers, String what, IntUnaryOperator change) {
        List<Integer> list = new ArrayList<>();
        numbers.forEach(list::add);
        return list.isEmpty() ? NOTHING : what + " " + change.applyAsInt(list.get(random.nextInt(list.size())));
    }

    private Map<Integer, Integer> someOf(Iterable<Integer> numbers) {
        Map<Integer, Integer> some = new TreeMap<>();
        for (int number : numbers) {
            if (random.nextDouble() < density) {
                some.put(number, random.nextInt(different));
            }
        }
        return some;
    }

    private static int[] others(Map<Integer, Integer> pairs) {
        return pairs.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] points(Map<Integer, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).toArray();
    }
}
