package nl.hoofdzaakwerk.matching.vum.model;

import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.ALPHEN;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.COOK;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.DAY;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.ID;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.LEIDEN;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.cook;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.jobseeker;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.judge;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.kitchen;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.of;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.terms;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.vacancy;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.vagueJobseeker;
import static nl.hoofdzaakwerk.matching.vum.model.VumFixtures.vagueVacancy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.kit.reference.Reference;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.scoring.model.Gate;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VumJudgeTest {

    @Test
    @DisplayName("E3 D6 a vacancy of VUM that tells everything is judged as one of the pool")
    void shouldJudgeWhatIsTold() {
        Judgement judgement = judge().judge(cook(), ID, vacancy());

        assertThat(judgement.isOpen()).isTrue();
        for (Criterion told : List.of(Criterion.OCCUPATION, Criterion.HOURS)) {
            assertThat(of(told, judgement).known()).isTrue();
            assertThat(of(told, judgement).points())
                    .isEqualTo(of(told, judgement).maximum());
        }
        assertThat(of(Criterion.TRAVEL, judgement).known()).isTrue();
    }

    @Test
    @DisplayName("E3 D6 what VUM did not tell of a vacancy gets the neutral share, says so, and shuts no gate")
    void shouldNotTakeUnknownForMismatch() {
        Judgement judgement = judge().judge(cook(), ID, vagueVacancy());

        assertThat(judgement.isOpen()).isTrue();
        assertUnknown(judgement, Criterion.OCCUPATION, "D6.vum-occupation-unknown");
        assertUnknown(judgement, Criterion.HOURS, "D6.vum-hours-unknown");
        assertUnknown(judgement, Criterion.TRAVEL, "E3.travel.unknown");
    }

    private static void assertUnknown(Judgement judgement, Criterion criterion, String reason) {
        Points points = of(criterion, judgement);
        assertThat(points.known()).as("%s", criterion).isFalse();
        assertThat(points.points()).isEqualTo(points.maximum() / 2);
        assertThat(points.reasons()).singleElement().satisfies(said -> assertThat(said.key())
                .isEqualTo(reason));
    }

    @Test
    @DisplayName("E3 D6 an unknown occupation is not taken for unwanted work, however much is unwanted")
    void shouldNotTakeUnknownForUnwanted() {
        List<IscoCode> unwanted = IntStream.rangeClosed(0, 8)
                .mapToObj(group -> new IscoCode(Integer.toString(group)))
                .toList();

        Judgement judgement = judge().judge(cook(terms(true, null, unwanted)), ID, vagueVacancy());

        assertThat(judgement.isOpen()).isTrue();
        assertUnknown(judgement, Criterion.OCCUPATION, "D6.vum-occupation-unknown");
    }

    @Test
    @DisplayName("E3 D6 hours told by one side only are judged on that side")
    void shouldJudgeHalfToldHours() {
        VumVacancy few = hours(null, 8);
        VumVacancy many = hours(36, null);

        assertThat(of(Criterion.HOURS, judge().judge(cook(), ID, few)).points()).isLessThan(200);
        assertThat(of(Criterion.HOURS, judge().judge(cook(), ID, many)).points())
                .isZero();
        assertThat(of(Criterion.HOURS, judge().judge(cook(), ID, hours(20, null)))
                        .points())
                .isEqualTo(of(Criterion.HOURS, judge().judge(cook(), ID, vacancy()))
                        .points());
    }

    private static VumVacancy hours(Integer minimum, Integer maximum) {
        return new VumVacancy(
                "v", "Kok", null, COOK, null, minimum, maximum, LEIDEN, null, null, null, SbiSection.I, Set.of());
    }

    @Test
    @DisplayName("E3 D6 a vacancy of VUM beyond the travel limit, or closed by then, is blocked as one of the pool")
    void shouldShutGates() {
        VumVacancy far =
                new VumVacancy("v", "Kok", null, COOK, null, 12, 32, ALPHEN, null, null, null, SbiSection.I, Set.of());
        VumVacancy closed = new VumVacancy(
                "v", "Kok", DAY.minusDays(1), COOK, null, 12, 32, LEIDEN, null, null, null, SbiSection.I, Set.of());

        assertThat(judge().judge(cook(), ID, far).blocks())
                .extracting(block -> block.gate())
                .containsExactly(Gate.TRAVEL_LIMIT);
        assertThat(judge().judge(cook(), ID, closed).blocks())
                .extracting(block -> block.gate())
                .containsExactly(Gate.VACANCY_OPEN);
    }

    @Test
    @DisplayName("E3 D6 a jobseeker of VUM is judged for a vacancy of the pool; what is not told is unknown")
    void shouldJudgeJobseekers() {
        Judgement told = judge().judge(ID, jobseeker(), kitchen());
        Judgement vague = judge().judge(ID, vagueJobseeker(), kitchen());

        assertThat(told.isOpen()).isTrue();
        assertThat(of(Criterion.OCCUPATION, told).points())
                .isEqualTo(of(Criterion.OCCUPATION, told).maximum());
        assertThat(vague.isOpen()).isTrue();
        assertUnknown(vague, Criterion.OCCUPATION, "D6.vum-occupation-unknown");
        assertUnknown(vague, Criterion.HOURS, "D6.vum-hours-unknown");
        assertUnknown(vague, Criterion.TRAVEL, "E3.travel.unknown");
    }

    @Test
    @DisplayName("E3 D6 of a jobseeker's limits in minutes and kilometres the shorter one holds")
    void shouldKeepTheShorterTravelLimit() {
        assertThat(blocksFor(60, null)).isEmpty();
        assertThat(blocksFor(null, 15)).isEmpty();
        assertThat(blocksFor(60, 13)).containsExactly(Gate.TRAVEL_LIMIT);
        assertThat(blocksFor(50, 15)).containsExactly(Gate.TRAVEL_LIMIT);
    }

    private static List<Gate> blocksFor(Integer minutes, Integer kilometres) {
        VumProfile fromAlphen =
                new VumProfile("p", List.of(COOK), 16, 32, ALPHEN, TravelMode.BICYCLE, minutes, kilometres, DAY, null);
        return judge().judge(ID, fromAlphen, kitchen()).blocks().stream()
                .map(block -> block.gate())
                .toList();
    }

    @Test
    @DisplayName("E3 D6 the place that stands for an unknown one lies nowhere")
    void shouldStandForNowhere() {
        assertThat(Reference.postcodes4())
                .extracting(Reference.Postcode::code)
                .contains(new Postcode4("2311"))
                .doesNotContain(StandIn.NOWHERE);
    }
}
