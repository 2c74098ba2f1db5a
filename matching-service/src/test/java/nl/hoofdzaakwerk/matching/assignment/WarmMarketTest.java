package nl.hoofdzaakwerk.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.matching.assignment.WarmMarket.Proposed;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.TestRules;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarmMarketTest {

    private static final int CHANGES = 300;
    private static final int BONUS = 20;

    private static WarmMarket cold(MarketPicture picture, int bonus) {
        return WarmMarket.of(picture, TestRules.places(), bonus);
    }

    private static Set<Pair> pairs(WarmMarket market) {
        return market.proposals().stream().map(Proposed::pair).collect(Collectors.toSet());
    }

    private static void follow(WarmMarket market, RandomMarket region, Set<Pair> pins) {
        RandomMarket.Change change = region.change();
        market.apply(region.part(change), change.cards(), change.vacancies(), pins);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("E2 after each of a long sequence of changes the proposals are worth what solving anew gives")
    void shouldStayTheBest(long seed) {
        RandomMarket region = new RandomMarket(seed, 30, 18);
        WarmMarket market = cold(region.whole(), 0);

        for (int change = 0; change < CHANGES; change++) {
            follow(market, region, Set.of());

            assertThat(market.total()).isEqualTo(cold(region.whole(), 0).total());
            assertThat(market.bound()).isEqualTo(market.total());
            assertAllowed(market, region.whole());
        }
        assertThat(market.certify().holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    @DisplayName(
            "E2 a proposal that stands moves only for more than the keep bonus, and the bound says what that costs")
    void shouldKeepProposalsWithinTheBonus(long seed) {
        RandomMarket region = new RandomMarket(seed, 30, 18);
        WarmMarket market = cold(region.whole(), BONUS);

        for (int change = 0; change < CHANGES; change++) {
            follow(market, region, Set.of());

            long best = cold(region.whole(), 0).total();
            assertThat(best).isBetween(market.total(), market.bound());
            assertThat(market.bound() - market.total())
                    .isEqualTo((long) BONUS * market.proposals().size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    @DisplayName("E2 made anew from what is written down, after many changes, the proposals are the same")
    void shouldRestartWithTheSame(long seed) {
        RandomMarket region = new RandomMarket(seed, 40, 25);
        WarmMarket market = cold(region.whole(), BONUS);
        for (int change = 0; change < CHANGES; change++) {
            follow(market, region, Set.of());
        }

        WarmMarket again = cold(region.whole(), BONUS);
        again.keep(new Standing(Set.of(), List.copyOf(pairs(market))));

        assertThat(pairs(again)).isEqualTo(pairs(market));
        assertThat(again.total()).isEqualTo(market.total());
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    @DisplayName("E2 a pinned pair stays through every change that leaves it possible, within the positions")
    void shouldKeepPins(long seed) {
        RandomMarket region = new RandomMarket(seed, 30, 18);
        WarmMarket market = cold(region.whole(), BONUS);
        Set<Pair> pins = worstOpenPairs(market, 5);

        for (int change = 0; change < CHANGES; change++) {
            follow(market, region, pins);

            Set<Pair> possible =
                    pins.stream().filter(pair -> market.scoreOf(pair) >= 0).collect(Collectors.toSet());
            assertThat(possible).containsAll(market.pins());
            assertThat(pairs(market)).containsAll(market.pins());
            assertAllowed(market, region.whole());
            if (possible.stream().map(Pair::vacancyId).distinct().count() == possible.size()) {
                assertThat(market.pins()).isEqualTo(possible);
            }
        }
    }

    /** Of different candidates and vacancies. */
    private static Set<Pair> worstOpenPairs(WarmMarket market, int number) {
        List<Pair> open = market.picture().candidates().stream()
                .flatMap(candidate -> market.picture().vacancies().stream()
                        .map(vacancy -> new Pair(candidate.cardId(), vacancy.vacancyId())))
                .filter(pair -> market.scoreOf(pair) > 0)
                .sorted(Comparator.comparingInt(market::scoreOf).thenComparing(Pair::toString))
                .toList();
        Set<UUID> used = new HashSet<>();
        Set<Pair> worst = new HashSet<>();
        for (Pair pair : open) {
            if (worst.size() < number && !used.contains(pair.cardId()) && !used.contains(pair.vacancyId())) {
                worst.add(pair);
                used.add(pair.cardId());
                used.add(pair.vacancyId());
            }
        }
        assertThat(worst).hasSize(number);
        return worst;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @DisplayName("E2 of more pins than positions the best stay")
    void shouldPinNoMoreThanPositions(int positions) {
        RandomMarket region = new RandomMarket(41, 30, 18);
        WarmMarket market = cold(region.whole(), 0);
        VacancyProfile vacancy = market.picture().vacancies().stream()
                .filter(offer -> offer.openPositions() == positions)
                .findFirst()
                .orElseThrow();
        List<Pair> wanted = market.picture().candidates().stream()
                .filter(CandidateProfile::free)
                .map(candidate -> new Pair(candidate.cardId(), vacancy.vacancyId()))
                .filter(pair -> market.scoreOf(pair) > 0)
                .sorted(Comparator.comparingInt(market::scoreOf).reversed().thenComparing(Pair::cardId))
                .toList();
        assertThat(wanted).hasSizeGreaterThan(positions);

        market.keep(new Standing(Set.copyOf(wanted), List.of()));

        assertThat(market.pins()).containsExactlyInAnyOrderElementsOf(wanted.subList(0, positions));
    }

    @ParameterizedTest
    @ValueSource(strings = {"candidatePrice", "vacancyPrice"})
    @DisplayName("E2 a state that went wrong is noticed, by the check of what a change touches or by the check of all")
    void shouldNoticeAWrongState(String what) throws ReflectiveOperationException {
        RandomMarket region = new RandomMarket(51, 30, 18);
        WarmMarket market = cold(region.whole(), BONUS);

        Spoiling.raiseAPrice(market, what);

        assertThatThrownBy(market::certify).isInstanceOf(UncertifiedAssignment.class);
    }

    private static void assertAllowed(WarmMarket market, MarketPicture picture) {
        Map<UUID, Integer> positions = picture.vacancies().stream()
                .collect(Collectors.toMap(VacancyProfile::vacancyId, VacancyProfile::openPositions));
        Map<UUID, Integer> taken = new HashMap<>();
        Set<UUID> cards = new HashSet<>();
        for (Pair pair : pairs(market)) {
            assertThat(cards.add(pair.cardId())).isTrue();
            assertThat(market.scoreOf(pair)).isPositive();
            assertThat(taken.merge(pair.vacancyId(), 1, Integer::sum))
                    .isLessThanOrEqualTo(positions.get(pair.vacancyId()));
        }
    }
}
