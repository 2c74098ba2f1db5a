package nl.hoofdzaakwerk.matching.bench;

import java.util.Random;
import nl.hoofdzaakwerk.matching.assignment.model.Instance;

/**
 * Candidates and vacancies with scores as the rules give them: sums of a few criteria, each in few steps, so that many
 * pairs score the same; kinds of work that are more or less near, travel, hours, and what makes a vacancy better for
 * everybody. One in some of the pairs passes the gates; vacancies have one to three positions. The same each time.
 */
final class RandomMarket {

    private static final int KINDS = 40;
    private static final int HOURS = 8;
    private static final int PLACES = 60;

    private RandomMarket() {}

    private record Side(int kind, int hours, int place, int quality) {

        private static Side random(Random random) {
            return new Side(
                    random.nextInt(KINDS),
                    random.nextInt(HOURS),
                    random.nextInt(PLACES),
                    20 * random.nextInt(6) + 25 * random.nextInt(4));
        }
    }

    static Instance of(int candidates, int vacancies, double share) {
        var random = new Random(20_260_101);
        int[] positions = random.ints(vacancies, 1, 4).toArray();
        Side[] offered = new Side[vacancies];
        for (int vacancy = 0; vacancy < vacancies; vacancy++) {
            offered[vacancy] = Side.random(random);
        }
        var instance = Instance.of(candidates, positions);
        for (int candidate = 0; candidate < candidates; candidate++) {
            Side wanted = Side.random(random);
            for (int vacancy = 0; vacancy < vacancies; vacancy++) {
                if (random.nextDouble() < share) {
                    instance.pair(candidate, vacancy, score(wanted, offered[vacancy]) + 25 * random.nextInt(6));
                }
            }
        }
        return instance.build();
    }

    private static int score(Side wanted, Side offered) {
        int kind = wanted.kind == offered.kind ? 350 : 290 - 60 * (Math.abs(wanted.kind - offered.kind) / 10);
        int hours = Math.max(0, 150 - 25 * Math.abs(wanted.hours - offered.hours));
        int travel = Math.max(0, 200 - 5 * Math.abs(wanted.place - offered.place));
        return kind + hours + travel + offered.quality;
    }
}
