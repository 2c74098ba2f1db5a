package nl.hoofdzaakwerk.matching.scoring.model;

import static nl.hoofdzaakwerk.events.WorkCondition.BUDDY;
import static nl.hoofdzaakwerk.events.WorkCondition.PREDICTABLE;
import static nl.hoofdzaakwerk.events.WorkCondition.QUIET;
import static nl.hoofdzaakwerk.events.WorkCondition.REMOTE;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.ALPHEN;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.LEIDEN;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.NOWHERE;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.cook;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.kitchen;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.scorer;
import static org.assertj.core.api.Assertions.assertThat;

import nl.hoofdzaakwerk.matching.scoring.model.Fixtures.Candidate;
import nl.hoofdzaakwerk.matching.scoring.model.Fixtures.Kitchen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

    private static Points points(Criterion criterion, Candidate candidate, Kitchen kitchen) {
        return scorer().judge(candidate.profile(), kitchen.profile()).points().stream()
                .filter(points -> points.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "E3 a pair that fits in all that is known loses points for a kilometre of travel only; the rest counts half")
    void shouldScoreTheFit() {
        Judgement judgement = scorer().judge(cook().profile(), kitchen().profile());

        assertThat(judgement.isOpen()).isTrue();
        assertThat(judgement.points())
                .extracting(Points::points)
                .containsExactly(300, 120, 60, 75, 120, 30, 40, 25, 30);
        assertThat(judgement.score()).isEqualTo(800);
        assertThat(judgement.completeness()).isEqualTo(63);
    }

    @ParameterizedTest(name = "wish {0}, offer {1}: {2} points")
    @DisplayName("E3 the nearer the occupation in the ISCO tree, the more of the 300 points")
    @CsvSource({
        "5120,5120,300",
        "512,5120,300",
        "5,5120,300",
        "5131,5120,150",
        "5131,5132,225",
        "5411,5120,75",
        "9412,5120,0",
        "5120,51,150"
    })
    void shouldScoreOccupationByNearness(String wish, String offer, int expected) {
        assertThat(points(Criterion.OCCUPATION, cook().wishing(wish), kitchen().occupation(offer))
                        .points())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("E3 of several wishes the nearest counts")
    void shouldTakeTheNearestWish() {
        Points points = points(Criterion.OCCUPATION, cook().wishing("9412", "5131", "5120"), kitchen());

        assertThat(points.points()).isEqualTo(300);
        assertThat(points.reasons()).extracting(Reason::key).containsExactly("E3.occupation.wanted");
    }

    @Test
    @DisplayName("X20 no wish named is unknown, not a mismatch: half of the points, and it shows")
    void shouldNotCountUnknownWishAsMismatch() {
        Judgement judgement =
                scorer().judge(cook().wishing().profile(), kitchen().profile());

        assertThat(judgement.points().getFirst().points()).isEqualTo(150);
        assertThat(judgement.points().getFirst().known()).isFalse();
        assertThat(judgement.completeness()).isEqualTo(33);
    }

    @ParameterizedTest(name = "offer {0}-{1} hours: {2} points, {3}")
    @DisplayName("E3 hours give full points when they overlap, a tenth less with each hour between")
    @CsvSource({
        "24,32,120,E3.hours.fit",
        "29,36,60,E3.hours.too-many",
        "36,40,0,E3.hours.too-many",
        "8,12,72,E3.hours.too-few"
    })
    void shouldScoreHours(int minimum, int maximum, int expected, String reason) {
        Points points = points(Criterion.HOURS, cook(), kitchen().hours(minimum, maximum));

        assertThat(points.points()).isEqualTo(expected);
        assertThat(points.reasons()).extracting(Reason::key).containsExactly(reason);
    }

    @Test
    @DisplayName("E3 conditions count by share, what is missing named first")
    void shouldScoreConditionsByShare() {
        Points points = points(
                Criterion.CONDITIONS,
                cook().needing(BUDDY, PREDICTABLE),
                kitchen().offering(BUDDY));

        assertThat(points.points()).isEqualTo(60);
        assertThat(points.reasons())
                .extracting(Reason::key)
                .containsExactly("E3.conditions.missing", "E3.conditions.offered");
        assertThat(points.reasons().getFirst().arguments()).containsExactly("condition.PREDICTABLE");
    }

    @Test
    @DisplayName("X20 a vacancy that tells no conditions is unknown, not a mismatch, also for a hard wish")
    void shouldNotCountUntoldConditionsAsMismatch() {
        Judgement judgement =
                scorer().judge(cook().needing(QUIET).profile(), kitchen().profile());

        assertThat(judgement.points().get(4).known()).isFalse();
        assertThat(judgement.points().get(4).points()).isEqualTo(60);
        assertThat(judgement.isOpen()).isTrue();
    }

    @Test
    @DisplayName("E3 travel counts by what is left of the candidate's own limit")
    void shouldScoreTravel() {
        Points points = points(Criterion.TRAVEL, cook().from(ALPHEN, 110), kitchen());

        assertThat(points.reasons().getFirst().arguments()).containsExactly(55, 110);
        assertThat(points.points()).isEqualTo(45);
    }

    @Test
    @DisplayName("X20 a postcode without a known place leaves travel unknown, not a mismatch")
    void shouldNotCountUnknownPlaceAsMismatch() {
        Judgement judgement =
                scorer().judge(cook().from(NOWHERE, 10).profile(), kitchen().profile());

        assertThat(judgement.points().get(3).known()).isFalse();
        assertThat(judgement.points().get(3).points()).isEqualTo(45);
        assertThat(judgement.isOpen()).isTrue();
    }

    @Test
    @DisplayName("E3 work that can be done from home needs no travel, also with a limit of nothing")
    void shouldNotTravelWhenWorkingFromHome() {
        Judgement judgement = scorer().judge(
                        cook().from(LEIDEN, 0).needing(REMOTE).profile(),
                        kitchen().offering(REMOTE).profile());

        assertThat(judgement.points().get(3).points()).isEqualTo(90);
        assertThat(judgement.isOpen()).isTrue();
    }

    @Test
    @DisplayName("P8 field by field it is told what is met, what is missing and what nobody knows")
    void shouldTellFieldByField() {
        Judgement judgement = scorer().judge(
                        cook().hours(29, 36)
                                .needing(BUDDY, PREDICTABLE)
                                .from(NOWHERE, 10)
                                .profile(),
                        kitchen().hours(20, 24).offering(BUDDY).profile());

        assertThat(judgement.points()).extracting(Points::criterion).containsExactly(Criterion.values());
        assertThat(judgement.points())
                .extracting(Points::known)
                .containsExactly(true, true, false, false, true, false, false, false, false);
        assertThat(judgement.points())
                .flatExtracting(Points::reasons)
                .extracting(Reason::key)
                .startsWith("E3.occupation.wanted", "E3.hours.too-few")
                .containsSubsequence("E3.travel.unknown", "E3.conditions.missing", "E3.conditions.offered");
    }

    @Test
    @DisplayName("E3 the points of the criteria add up to the score, blocked or not")
    void shouldAddUp() {
        Judgement judgement = scorer().judge(
                        cook().from(ALPHEN, 20).hours(8, 10).taken().profile(),
                        kitchen().positions(0).profile());

        assertThat(judgement.isOpen()).isFalse();
        assertThat(judgement.score())
                .isEqualTo(judgement.points().stream().mapToInt(Points::points).sum());
    }
}
