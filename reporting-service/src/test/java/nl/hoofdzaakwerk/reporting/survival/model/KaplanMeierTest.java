package nl.hoofdzaakwerk.reporting.survival.model;

import static nl.hoofdzaakwerk.reporting.survival.model.Observation.censored;
import static nl.hoofdzaakwerk.reporting.survival.model.Observation.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    /**
     * Weeks in remission under 6-MP: the example of Freireich and others (1963) that most textbooks work out by hand.
     */
    private static final List<Observation> REMISSION = List.of(
            event(6),
            event(6),
            event(6),
            censored(6),
            event(7),
            censored(9),
            event(10),
            censored(10),
            censored(11),
            event(13),
            event(16),
            censored(17),
            censored(19),
            censored(20),
            event(22),
            event(23),
            censored(25),
            censored(32),
            censored(32),
            censored(34),
            censored(35));

    @Test
    @DisplayName("X25 the textbook's curve: 21 patients, 9 relapses, the same at-risk counts, shares and errors")
    void shouldGiveTheTextbookCurve() {
        List<CurvePoint> curve = KaplanMeier.estimate(KaplanMeier.counts(REMISSION));

        assertThat(curve).extracting(CurvePoint::time).containsExactly(6, 7, 10, 13, 16, 22, 23);
        assertThat(curve)
                .extracting(point -> point.count().atRisk())
                .containsExactly(21.0, 17.0, 15.0, 12.0, 11.0, 7.0, 6.0);
        assertThat(rounded(curve.stream().mapToDouble(CurvePoint::survival).toArray(), 4))
                .containsExactly(0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482);
        assertThat(rounded(curve.stream().mapToDouble(CurvePoint::standardError).toArray(), 4))
                .containsExactly(0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346);
    }

    @Test
    @DisplayName("X25 the band on the log(-log) scale is the one in the textbook's tables")
    void shouldGiveTheTextbookBand() {
        List<CurvePoint> curve = KaplanMeier.estimate(KaplanMeier.counts(REMISSION));

        assertThat(rounded(
                        curve.stream()
                                .mapToDouble(point -> point.band().orElseThrow().lower())
                                .toArray(),
                        4))
                .containsExactly(0.6197, 0.5631, 0.5032, 0.4316, 0.3675, 0.2678, 0.1881);
        assertThat(rounded(
                        curve.stream()
                                .mapToDouble(point -> point.band().orElseThrow().upper())
                                .toArray(),
                        4))
                .containsExactly(0.9516, 0.9228, 0.8894, 0.8491, 0.8049, 0.7468, 0.6801);
    }

    @Test
    @DisplayName("X25 worked out by hand: 4 of 10, then 1 of 3 who were followed on")
    void shouldMultiplyWhatIsLeft() {
        List<CurvePoint> curve = KaplanMeier.estimate(List.of(new RiskCount(3, 10, 4), new RiskCount(6, 3, 1)));

        assertThat(curve.get(0).survival()).isEqualTo(0.6);
        assertThat(curve.get(1).survival()).isCloseTo(0.4, within(1e-12));
        // 0.4 * sqrt(4/(10*6) + 1/(3*2))
        assertThat(curve.get(1).standardError()).isCloseTo(0.4 * Math.sqrt(7.0 / 30), within(1e-12));
    }

    @Test
    @DisplayName("X25 without censoring the curve is the share that is left")
    void shouldBeTheShareLeftWhenAllAreFollowed() {
        List<Observation> all =
                IntStream.rangeClosed(1, 8).mapToObj(Observation::event).toList();

        List<CurvePoint> curve = KaplanMeier.estimate(KaplanMeier.counts(all));

        assertThat(curve.get(4).survival()).isCloseTo(3.0 / 8, within(1e-12));
        assertThat(curve.getLast().survival()).isZero();
        assertThat(curve.getLast().band()).isEmpty();
    }

    @Test
    @DisplayName("X25 as long as nothing has happened there is no band, and where nobody is at risk the curve ends")
    void shouldKnowItsEnds() {
        List<CurvePoint> curve =
                KaplanMeier.estimate(List.of(new RiskCount(3, 20, 0), new RiskCount(6, 15, 5), new RiskCount(9, 0, 0)));

        assertThat(curve).extracting(CurvePoint::time).containsExactly(3, 6);
        assertThat(curve.getFirst().survival()).isEqualTo(1);
        assertThat(curve.getFirst().band()).isEmpty();
        assertThat(curve.getLast().band()).isPresent();
        assertThat(KaplanMeier.counts(List.of(censored(4), censored(9)))).isEmpty();
    }

    @Test
    @DisplayName("X25 random histories agree with an oracle that hands the share of who leaves on to who stays")
    void shouldAgreeWithRedistributionToTheRight() {
        Random random = new Random(25);
        for (int history = 0; history < 500; history++) {
            List<Observation> observations = history(random, 1 + random.nextInt(40));
            for (CurvePoint point : KaplanMeier.estimate(KaplanMeier.counts(observations))) {
                assertThat(point.survival()).isCloseTo(redistributed(observations, point.time()), within(1e-9));
                point.band().ifPresent(band -> assertThat(point.survival()).isBetween(band.lower(), band.upper()));
            }
        }
    }

    @Test
    @DisplayName("X25 the band holds the true share in 93 to 97 of 100 simulated cohorts of 100 people, half censored")
    void shouldCoverTheTruth() {
        Random random = new Random(1);
        int covered = 0;
        int made = 4000;
        for (int cohort = 0; cohort < made; cohort++) {
            List<Observation> observations = new ArrayList<>();
            for (int person = 0; person < 100; person++) {
                int event = (int) (-360 * Math.log(1 - random.nextDouble()));
                int followed = random.nextInt(730);
                observations.add(new Observation(Math.min(event, followed), event <= followed));
            }
            Band band = lastBefore(KaplanMeier.estimate(KaplanMeier.counts(observations)), 360);
            double truth = Math.exp(-1);
            covered += band.lower() <= truth && truth <= band.upper() ? 1 : 0;
        }
        assertThat(100.0 * covered / made).isBetween(93.0, 97.0);
    }

    @Test
    @DisplayName("X25 impossible counts and times are refused")
    void shouldRefuseNonsense() {
        assertThatThrownBy(() -> new RiskCount(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RiskCount(-1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Observation(-1, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Band(0.6, 0.5)).isInstanceOf(IllegalArgumentException.class);
        List<RiskCount> backwards = List.of(new RiskCount(6, 5, 1), new RiskCount(6, 4, 1));
        assertThatThrownBy(() -> KaplanMeier.estimate(backwards)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Band lastBefore(List<CurvePoint> curve, int time) {
        return curve.stream()
                .filter(point -> point.time() < time)
                .toList()
                .getLast()
                .band()
                .orElseThrow();
    }

    private static List<Observation> history(Random random, int people) {
        return IntStream.range(0, people)
                .mapToObj(person -> new Observation(random.nextInt(12), random.nextBoolean()))
                .toList();
    }

    /** Efron (1967): all start with the same weight; who leaves hands the own over, equally, to all who stay longer. */
    private static double redistributed(List<Observation> observations, int time) {
        List<Observation> ordered = observations.stream()
                .sorted((one, other) -> one.time() == other.time()
                        ? Boolean.compare(other.event(), one.event())
                        : Integer.compare(one.time(), other.time()))
                .toList();
        double[] weights = new double[ordered.size()];
        java.util.Arrays.fill(weights, 1.0 / weights.length);
        double happened = 0;
        for (int person = 0; person < weights.length && ordered.get(person).time() <= time; person++) {
            if (ordered.get(person).event()) {
                happened += weights[person];
            } else {
                for (int later = person + 1; later < weights.length; later++) {
                    weights[later] += weights[person] / (weights.length - person - 1);
                }
            }
        }
        return 1 - happened;
    }

    private static double[] rounded(double[] values, int places) {
        double scale = Math.pow(10, places);
        return java.util.Arrays.stream(values)
                .map(value -> Math.round(value * scale) / scale)
                .toArray();
    }
}
