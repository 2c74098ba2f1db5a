package nl.hoofdzaakwerk.matching.assignment.model;

import java.util.Optional;

/**
 * Proof that an {@link Assignment} is optimal, checked without trusting how it was made, in one pass over the pairs.
 *
 * <p>It holds when the assignment is allowed (no unlisted pair, no vacancy over its positions), the prices are feasible
 * (never negative, and for each pair {@code candidate price + vacancy price ≥ score}) and complementary (equality for
 * each assigned pair; a candidate with a price is assigned; a vacancy with a price is full). By linear programming
 * duality no assignment can then score more. Vacancies without positions take no part.
 *
 * @param violation what is wrong, empty when the certificate holds
 * @param total sum of the scores of the assigned pairs
 * @param bound the upper bound the prices prove; equal to {@code total} when the certificate holds
 */
public record Certificate(Optional<String> violation, long total, long bound) {

    public boolean holds() {
        return violation.isEmpty();
    }

    /** Checks the assignment against its instance. */
    public static Certificate check(Instance instance, Assignment assignment) {
        return new Check(instance, assignment).run();
    }

    private static final class Check {
        private final Instance instance;
        private final Assignment assignment;
        private final int[] taken;
        private long total;
        private String violation;

        private Check(Instance instance, Assignment assignment) {
            this.instance = instance;
            this.assignment = assignment;
            this.taken = new int[instance.vacancies()];
        }

        private Certificate run() {
            for (int candidate = 0; candidate < instance.candidates(); candidate++) {
                checkCandidate(candidate);
            }
            for (int vacancy = 0; vacancy < instance.vacancies(); vacancy++) {
                checkVacancy(vacancy);
            }
            long bound = bound();
            if (bound != total) {
                refuse("total " + total + " is not the bound " + bound);
            }
            return new Certificate(Optional.ofNullable(violation), total, bound);
        }

        private void checkCandidate(int candidate) {
            int price = assignment.candidatePrice()[candidate];
            int assigned = assignment.vacancyOfCandidate()[candidate];
            int assignedScore = Assignment.NONE;
            for (int pair = instance.firstPair(candidate); pair < instance.endOfPairs(candidate); pair++) {
                int vacancy = instance.vacancyOf(pair);
                int score = instance.scoreOf(pair);
                if (vacancy == assigned) {
                    assignedScore = Math.max(assignedScore, score);
                }
                if (instance.positions(vacancy) > 0 && price + assignment.vacancyPrice()[vacancy] < score) {
                    refuse("pair " + candidate + "-" + vacancy + " is worth more than its prices");
                }
            }
            if (price < 0) {
                refuse("candidate " + candidate + " has a negative price");
            }
            if (assigned != Assignment.NONE) {
                checkAssigned(candidate, assigned, assignedScore);
            } else if (price > 0) {
                refuse("candidate " + candidate + " has a price and no vacancy");
            }
        }

        private void checkAssigned(int candidate, int vacancy, int score) {
            if (score == Assignment.NONE) {
                refuse("pair " + candidate + "-" + vacancy + " is assigned but not listed");
                return;
            }
            taken[vacancy]++;
            total += score;
            if (assignment.candidatePrice()[candidate] + assignment.vacancyPrice()[vacancy] != score) {
                refuse("assigned pair " + candidate + "-" + vacancy + " does not equal its prices");
            }
        }

        private void checkVacancy(int vacancy) {
            int price = assignment.vacancyPrice()[vacancy];
            if (taken[vacancy] > instance.positions(vacancy)) {
                refuse("vacancy " + vacancy + " is over its positions");
            }
            if (price < 0) {
                refuse("vacancy " + vacancy + " has a negative price");
            }
            if (price > 0 && taken[vacancy] < instance.positions(vacancy)) {
                refuse("vacancy " + vacancy + " has a price and a free position");
            }
        }

        private long bound() {
            long bound = 0;
            for (int price : assignment.candidatePrice()) {
                bound += price;
            }
            for (int vacancy = 0; vacancy < instance.vacancies(); vacancy++) {
                bound += (long) instance.positions(vacancy) * assignment.vacancyPrice()[vacancy];
            }
            return bound;
        }

        private void refuse(String what) {
            if (violation == null) {
                violation = what;
            }
        }
    }
}
