package nl.hoofdzaakwerk.matching.scoring.model;

import static nl.hoofdzaakwerk.events.WorkCondition.BUDDY;
import static nl.hoofdzaakwerk.events.WorkCondition.QUIET;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.ALPHEN;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.VACANCY;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.cook;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.kitchen;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.scorer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkProfile;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.matching.scoring.model.Fixtures.Candidate;
import nl.hoofdzaakwerk.matching.scoring.model.Fixtures.Kitchen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NearMissTest {

    private static List<NearMiss> misses(Candidate candidate, Kitchen kitchen) {
        return NearMiss.of(candidate.profile(), kitchen.profile(), scorer());
    }

    private static List<Reason> opening(Candidate candidate, Kitchen kitchen) {
        return misses(candidate, kitchen).stream()
                .filter(NearMiss::opens)
                .map(NearMiss::change)
                .toList();
    }

    @Test
    @DisplayName("X18 a vacancy of 24 hours and a wish of 16 would fit clearly better at 16 instead of 24 hours")
    void shouldAdviseHours() {
        List<NearMiss> misses = misses(cook().hours(8, 16), kitchen().hours(24, 32));

        assertThat(misses).singleElement().satisfies(miss -> {
            assertThat(miss.change()).isEqualTo(Reason.of("X18.hours", 16, 24));
            assertThat(miss.opens()).isFalse();
            assertThat(miss.gain()).isEqualTo(96);
            assertThat(miss.score()).isEqualTo(800);
        });
    }

    @Test
    @DisplayName("X18 a gain below 40 points is not worth telling, 48 is")
    void shouldNotTellSmallGains() {
        assertThat(misses(cook().hours(8, 16), kitchen().hours(19, 32))).isEmpty();
        assertThat(misses(cook().hours(8, 16), kitchen().hours(20, 32)))
                .extracting(NearMiss::gain)
                .containsExactly(48);
    }

    @Test
    @DisplayName("X18 fits without telephone work: both the task and the calls go")
    void shouldAdviseWithoutTelephone() {
        Candidate silent = cook().telling(terms -> terms.hardLimits = Set.of(HardLimit.NO_TELEPHONE));
        Kitchen calling = kitchen().telling(terms -> {
            terms.tasks = Set.of(WorkTask.KITCHEN, WorkTask.CALLS);
            terms.workProfile = new WorkProfile(WorkLoad.LOW, WorkLoad.LOW, WorkLoad.LOW, true, false);
        });

        assertThat(opening(silent, calling)).containsExactly(Reason.of("X18.telephone"));
    }

    @Test
    @DisplayName("X18 fits with ten minutes more travel; more than half an hour is no near miss")
    void shouldAdviseLongerTravel() {
        assertThat(opening(cook().from(ALPHEN, 45), kitchen())).containsExactly(Reason.of("X18.travel", 10));
        assertThat(opening(cook().from(ALPHEN, 25), kitchen())).containsExactly(Reason.of("X18.travel", 30));
        assertThat(misses(cook().from(ALPHEN, 24), kitchen())).isEmpty();
    }

    @Test
    @DisplayName("X18 fits if the candidate says yes to the sector, or to the vacancy when the sector is not known")
    void shouldAdviseToAsk() {
        Candidate closed = cook().telling(terms -> terms.everySector = false);

        assertThat(opening(closed, kitchen().telling(terms -> terms.sector = SbiSection.I)))
                .containsExactly(Reason.of("X18.sector-yes", SbiSection.I));
        assertThat(opening(closed, kitchen())).containsExactly(Reason.of("X18.vacancy-yes"));
    }

    @Test
    @DisplayName("X18 a no of the candidate is respected: nothing is advised about it")
    void shouldRespectANo() {
        var no = new Answers(Map.of(VACANCY, new Answer(false, DisclosureLevel.FULL)), Map.of());

        assertThat(misses(cook().answering(no), kitchen())).isEmpty();
    }

    @Test
    @DisplayName("X18 fits with the condition that is missing; two gates shut are not opened by one change")
    void shouldAdviseCondition() {
        Candidate sensitive = cook().needing(QUIET);

        assertThat(opening(sensitive, kitchen().offering(BUDDY))).containsExactly(Reason.of("X18.condition", QUIET));
        assertThat(misses(sensitive.from(ALPHEN, 45), kitchen().offering(BUDDY)))
                .isEmpty();
    }
}
