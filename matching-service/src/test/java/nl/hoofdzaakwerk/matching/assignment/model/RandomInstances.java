package nl.hoofdzaakwerk.matching.assignment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reproducible instances of all shapes: empty sides, ties, no positions, many positions, sparse and dense. */
final class RandomInstances {

    private RandomInstances() {}

    record Pair(int candidate, int vacancy, int score) {}

    record Sample(int candidates, int[] positions, List<Pair> pairs) {

        Instance instance() {
            var builder = Instance.of(candidates, positions);
            pairs.forEach(pair -> builder.pair(pair.candidate(), pair.vacancy(), pair.score()));
            return builder.build();
        }
    }

    static Sample sample(long seed) {
        return sample(seed, 30, 15);
    }

    static Sample sample(long seed, int mostCandidates, int mostVacancies) {
        var random = new Random(seed);
        int candidates = random.nextInt(mostCandidates + 1);
        int[] positions = random.ints(random.nextInt(mostVacancies + 1), 0, 1 + random.nextInt(4))
                .toArray();
        double density = random.nextDouble();
        // few different scores give many ties
        int different = random.nextBoolean() ? 1 + random.nextInt(4) : 1001;
        var pairs = new ArrayList<Pair>();
        for (int candidate = 0; candidate < candidates; candidate++) {
            for (int vacancy = 0; vacancy < positions.length; vacancy++) {
                if (random.nextDouble() < density) {
                    pairs.add(new Pair(candidate, vacancy, random.nextInt(different)));
                }
            }
        }
        return new Sample(candidates, positions, pairs);
    }
}
