package nl.hoofdzaakwerk.matching.scoring.model;

import static nl.hoofdzaakwerk.events.WorkCondition.BUDDY;
import static nl.hoofdzaakwerk.events.WorkCondition.QUIET;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.ALPHEN;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.CARD;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.DAY;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.EMPLOYER;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.VACANCY;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.cook;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.kitchen;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.scorer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.hoofdzaakwerk.events.DayPart;
import nl.hoofdzaakwerk.events.DemandStrength;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.events.WorkTime;
import nl.hoofdzaakwerk.matching.scoring.model.Fixtures.Candidate;
import nl.hoofdzaakwerk.matching.scoring.model.Fixtures.Kitchen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GatesTest {

    private static List<String> blocked(Candidate candidate, Kitchen kitchen) {
        return scorer().judge(candidate.profile(), kitchen.profile()).blocks().stream()
                .map(block -> block.gate() + " " + block.reason().key())
                .toList();
    }

    @Test
    @DisplayName("G1 the legal ground holds through its last day, and blocks the day after")
    void shouldBlockWithoutLegalGround() {
        assertThat(blocked(cook().groundUntil(DAY), kitchen())).isEmpty();
        assertThat(blocked(cook().groundUntil(DAY.minusDays(1)), kitchen()))
                .containsExactly("LEGAL_GROUND G1.ground-ended");
    }

    @Test
    @DisplayName("E3 the candidate's maximum travel time is never broken")
    void shouldBlockTooFar() {
        assertThat(blocked(cook().from(ALPHEN, 55), kitchen())).isEmpty();
        assertThat(blocked(cook().from(ALPHEN, 54), kitchen())).containsExactly("TRAVEL_LIMIT E3.travel.too-far");
    }

    @Test
    @DisplayName("E3 a hard condition that is not offered blocks; a soft one only costs points")
    void shouldBlockHardConditionOnly() {
        assertThat(blocked(cook().needing(QUIET), kitchen().offering(BUDDY)))
                .containsExactly("HARD_CONDITION E3.conditions.hard-missing");
        assertThat(blocked(cook().needing(BUDDY), kitchen().offering(QUIET))).isEmpty();
    }

    @Test
    @DisplayName("E3 a vacancy blocks before it opens, after it closes, and without positions")
    void shouldBlockClosedVacancy() {
        assertThat(blocked(cook(), kitchen().open(DAY, DAY))).isEmpty();
        assertThat(blocked(cook(), kitchen().open(DAY.plusDays(1), null)))
                .containsExactly("VACANCY_OPEN E3.vacancy.opens-later");
        assertThat(blocked(cook(), kitchen().open(DAY.minusDays(9), DAY.minusDays(1))))
                .containsExactly("VACANCY_OPEN E3.vacancy.closed");
        assertThat(blocked(cook(), kitchen().positions(0))).containsExactly("VACANCY_OPEN E6.positions-filled");
    }

    @Test
    @DisplayName("E6 a candidate with an agreed match or a placement blocks")
    void shouldBlockTakenCandidate() {
        assertThat(blocked(cook().taken(), kitchen())).containsExactly("CANDIDATE_FREE E6.candidate-taken");
    }

    @Test
    @DisplayName("E4 a pair rejected before, with nothing changed since, blocks")
    void shouldBlockRejectedPair() {
        var scorer = new Scorer(Fixtures.rules(), Fixtures.places(), DAY, Set.of(new Pair(CARD, VACANCY)));

        assertThat(scorer.judge(cook().profile(), kitchen().profile()).blocks())
                .extracting(Block::gate)
                .containsExactly(Gate.REJECTED_BEFORE);
    }

    @Test
    @DisplayName("E6 a candidate who works as many hours as wanted blocks; one hour less does not")
    void shouldBlockFullHours() {
        assertThat(blocked(cook().telling(terms -> terms.hoursAtWork = 23), kitchen()))
                .isEmpty();
        assertThat(blocked(cook().telling(terms -> terms.hoursAtWork = 24), kitchen()))
                .containsExactly("CANDIDATE_FREE E6.candidate-works-fully");
    }

    @Test
    @DisplayName("X16 only a yes is a yes: to the vacancy, to its employer, or to its sector")
    void shouldBlockWithoutConsent() {
        Kitchen restaurant = kitchen().telling(terms -> terms.sector = SbiSection.I);

        assertThat(blocked(closed(), restaurant)).containsExactly("CONSENT X16.sector-not-open");
        assertThat(blocked(closed(), kitchen())).containsExactly("CONSENT X16.sector-unknown");
        assertThat(blocked(closed().telling(terms -> terms.sectors = Set.of(SbiSection.I)), restaurant))
                .isEmpty();
        assertThat(blocked(closed().answering(toVacancy(true)), restaurant)).isEmpty();
        assertThat(blocked(closed().answering(toEmployer(true)), kitchen())).isEmpty();
    }

    @Test
    @DisplayName(
            "X16 a no to the employer blocks, unless the vacancy itself was answered with a yes, and the other way round")
    void shouldBlockAfterNo() {
        assertThat(blocked(cook().answering(toEmployer(false)), kitchen()))
                .containsExactly("INTEREST X16.no-to-employer");
        assertThat(blocked(cook().answering(toVacancy(false)), kitchen()))
                .containsExactly("INTEREST X16.no-to-vacancy");
        assertThat(blocked(cook().answering(both(true, false)), kitchen())).isEmpty();
        assertThat(blocked(cook().answering(both(false, true)), kitchen()))
                .containsExactly("INTEREST X16.no-to-vacancy");
    }

    @Test
    @DisplayName("X16 more openness than was chosen blocks; what was chosen for the vacancy goes before the card")
    void shouldBlockMoreOpenness() {
        Kitchen open = kitchen().telling(terms -> terms.leastDisclosure = DisclosureLevel.SUPPORT_NEED_ONLY);

        assertThat(blocked(cook().sharing(DisclosureLevel.SUPPORT_NEED_ONLY), open))
                .isEmpty();
        assertThat(blocked(cook().sharing(DisclosureLevel.NONE), open))
                .containsExactly("DISCLOSURE X16.more-openness-asked");
        assertThat(blocked(cook().sharing(DisclosureLevel.NONE).answering(toVacancy(true)), open))
                .isEmpty();
    }

    @Test
    @DisplayName("E3 work the candidate does not want blocks, unless a nearer wish is for just that")
    void shouldBlockUnwantedWork() {
        assertThat(blocked(unwanting("5").wishing("9412"), kitchen()))
                .containsExactly("INTEREST E3.occupation.unwanted");
        assertThat(blocked(unwanting("5").wishing("5120"), kitchen())).isEmpty();
        assertThat(blocked(unwanting("5120").wishing("5120"), kitchen()))
                .containsExactly("INTEREST E3.occupation.unwanted");
        assertThat(blocked(unwanting("5131"), kitchen())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(HardLimit.class)
    @DisplayName("E3 each hard limit blocks work that asks it, and work that does not tell is not taken to ask it")
    void shouldBlockHardLimits(HardLimit limit) {
        Candidate limited = cook().telling(terms -> terms.hardLimits = Set.of(limit));
        Kitchen asking = kitchen().telling(terms -> {
            terms.timetable = List.of(
                    new WorkTime(DayOfWeek.FRIDAY, DayPart.NIGHT, false),
                    new WorkTime(DayOfWeek.FRIDAY, DayPart.EVENING, false),
                    new WorkTime(DayOfWeek.SATURDAY, DayPart.MORNING, false));
            terms.tasks = Set.of(WorkTask.CALLS, WorkTask.SERVING);
            terms.certificateOfConduct = true;
        });

        assertThat(blocked(limited, asking)).singleElement().asString().startsWith("HARD_LIMIT E3.limit.");
        assertThat(blocked(limited, kitchen())).isEmpty();
    }

    @Test
    @DisplayName("E3 a night for which another time does as well does not break the limit")
    void shouldNotBlockFlexibleNights() {
        Kitchen flexible = kitchen()
                .telling(terms -> terms.timetable = List.of(new WorkTime(DayOfWeek.FRIDAY, DayPart.NIGHT, true)));

        assertThat(blocked(cook().telling(terms -> terms.hardLimits = Set.of(HardLimit.NO_NIGHTS)), flexible))
                .isEmpty();
    }

    @Test
    @DisplayName("E3 a licence blocks only who is known not to have it; a larger one holds the smaller")
    void shouldBlockMissingLicence() {
        Kitchen driving = kitchen().telling(terms -> terms.drivingLicences = Set.of(DrivingLicence.B));

        assertThat(blocked(cook(), driving)).isEmpty();
        assertThat(blocked(having(Set.of(DrivingLicence.CE)), driving)).isEmpty();
        assertThat(blocked(having(Set.of(DrivingLicence.A)), driving))
                .containsExactly("STATUTORY_DEMAND E3.demand.licence");
    }

    @Test
    @DisplayName("E3 an education the law asks blocks who has less; one the employer asks only costs points")
    void shouldBlockStatutoryEducation() {
        Candidate vmbo = cook().telling(terms -> terms.education = EducationLevel.VMBO);

        assertThat(blocked(vmbo, asking(DemandStrength.STATUTORY)))
                .containsExactly("STATUTORY_DEMAND E3.demand.education");
        assertThat(blocked(vmbo, asking(DemandStrength.REQUIRED))).isEmpty();
        assertThat(blocked(cook(), asking(DemandStrength.STATUTORY))).isEmpty();
    }

    private static Candidate closed() {
        return cook().telling(terms -> terms.everySector = false);
    }

    private static Candidate unwanting(String code) {
        return cook().telling(terms -> terms.unwantedOccupations = List.of(new IscoCode(code)));
    }

    private static Candidate having(Set<DrivingLicence> licences) {
        return cook().telling(terms -> terms.drivingLicences = licences);
    }

    private static Kitchen asking(DemandStrength strength) {
        return kitchen().telling(terms -> {
            terms.education = EducationLevel.MBO_2;
            terms.educationStrength = strength;
        });
    }

    private static Answers toVacancy(boolean yes) {
        return new Answers(Map.of(VACANCY, new Answer(yes, DisclosureLevel.FULL)), Map.of());
    }

    private static Answers toEmployer(boolean yes) {
        return new Answers(Map.of(), Map.of(EMPLOYER, new Answer(yes, DisclosureLevel.FULL)));
    }

    private static Answers both(boolean vacancy, boolean employer) {
        return new Answers(toVacancy(vacancy).byVacancy(), toEmployer(employer).byEmployer());
    }

    @Test
    @DisplayName("E3 every shut gate is named, not only the first")
    void shouldNameAll() {
        assertThat(blocked(cook().taken().from(ALPHEN, 10), kitchen().positions(0)))
                .containsExactly(
                        "CANDIDATE_FREE E6.candidate-taken",
                        "VACANCY_OPEN E6.positions-filled",
                        "TRAVEL_LIMIT E3.travel.too-far");
    }
}
