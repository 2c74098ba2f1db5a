package nl.hoofdzaakwerk.matching.scoring.model;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.hoofdzaakwerk.events.DayPart.AFTERNOON;
import static nl.hoofdzaakwerk.events.DayPart.EVENING;
import static nl.hoofdzaakwerk.events.DayPart.MORNING;
import static nl.hoofdzaakwerk.events.WorkCondition.BUDDY;
import static nl.hoofdzaakwerk.events.WorkCondition.BUILD_UP_HOURS;
import static nl.hoofdzaakwerk.events.WorkCondition.FLEXIBLE_TIMES;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.cook;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.kitchen;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.scorer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.DemandStrength;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.LanguageLevel;
import nl.hoofdzaakwerk.events.WeekPart;
import nl.hoofdzaakwerk.events.WillingnessBand;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkProfile;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.events.WorkTime;
import nl.hoofdzaakwerk.matching.scoring.model.Fixtures.Candidate;
import nl.hoofdzaakwerk.matching.scoring.model.Fixtures.Kitchen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FitsTest {

    private static final WorkProfile CALM = new WorkProfile(WorkLoad.LOW, WorkLoad.MEDIUM, WorkLoad.HIGH, false, false);

    private static Points points(Criterion criterion, Candidate candidate, Kitchen kitchen) {
        return scorer().judge(candidate.profile(), kitchen.profile()).points().get(criterion.ordinal());
    }

    private static void expect(Points points, int expected, boolean known, String... reasons) {
        assertThat(points.points()).isEqualTo(expected);
        assertThat(points.known()).isEqualTo(known);
        assertThat(points.reasons()).extracting(Reason::key).containsExactly(reasons);
    }

    @Test
    @DisplayName("E3 hours already worked count for the wish: 16 to 24 with 12 at work is 4 to 12 more")
    void shouldCountHoursAtWork() {
        Candidate working = cook().telling(terms -> terms.hoursAtWork = 12);

        expect(
                points(Criterion.HOURS, working, kitchen().hours(12, 16)),
                120,
                true,
                "E3.hours.fit",
                "E3.hours.at-work");
        expect(
                points(Criterion.HOURS, working, kitchen().hours(13, 16)),
                108,
                true,
                "E3.hours.too-many",
                "E3.hours.at-work");
    }

    @Test
    @DisplayName("E3 a quarter of the points for hours is for the growth the candidate wants")
    void shouldCountGrowth() {
        Candidate growing = cook().telling(terms -> terms.growsToHours = 32);

        expect(points(Criterion.HOURS, growing, kitchen().hours(12, 32)), 120, true, "E3.hours.fit", "E3.hours.growth");
        expect(
                points(Criterion.HOURS, growing, kitchen().hours(12, 28).offering(BUDDY)),
                105,
                true,
                "E3.hours.fit",
                "E3.hours.growth-short");
        expect(
                points(Criterion.HOURS, growing, kitchen().hours(12, 24).offering(BUDDY)),
                90,
                true,
                "E3.hours.fit",
                "E3.hours.growth-short");
        expect(
                points(Criterion.HOURS, growing, kitchen().hours(12, 24).offering(BUILD_UP_HOURS)),
                120,
                true,
                "E3.hours.fit",
                "E3.hours.growth");
    }

    @Test
    @DisplayName("X20 room to grow that nobody told of counts half, and shows as not known")
    void shouldNotCountUnknownGrowthAsMismatch() {
        expect(
                points(
                        Criterion.HOURS,
                        cook().telling(terms -> terms.growsToHours = 32),
                        kitchen().hours(12, 24)),
                105,
                false,
                "E3.hours.fit",
                "E3.hours.growth-unknown");
    }

    @Test
    @DisplayName("E3 times count by the share of the timetable in which the candidate can work")
    void shouldCountTimes() {
        Candidate mornings = cook().telling(terms ->
                terms.availability = List.of(new WeekPart(MONDAY, MORNING), new WeekPart(TUESDAY, MORNING)));
        List<WorkTime> fixed = List.of(new WorkTime(MONDAY, MORNING, false), new WorkTime(TUESDAY, AFTERNOON, false));

        expect(
                points(Criterion.TIMES, mornings, kitchen().telling(terms -> terms.timetable = fixed)),
                60,
                true,
                "E3.times.part");
        expect(
                points(
                        Criterion.TIMES,
                        mornings,
                        kitchen()
                                .telling(terms -> terms.timetable = List.of(
                                        new WorkTime(MONDAY, MORNING, false), new WorkTime(TUESDAY, EVENING, true)))),
                120,
                true,
                "E3.times.fit");
        expect(
                points(
                        Criterion.TIMES,
                        mornings,
                        kitchen().offering(FLEXIBLE_TIMES).telling(terms -> terms.timetable = fixed)),
                120,
                true,
                "E3.times.fit");
    }

    @Test
    @DisplayName("E3 with a free start, a missed part counts half when the candidate can work just after it")
    void shouldCountFreeStart() {
        Candidate afternoons = cook().telling(terms -> terms.availability = List.of(new WeekPart(MONDAY, AFTERNOON)));
        WorkProfile free = new WorkProfile(WorkLoad.LOW, WorkLoad.LOW, WorkLoad.LOW, false, true);

        expect(
                points(Criterion.TIMES, afternoons, kitchen().telling(terms -> {
                    terms.timetable =
                            List.of(new WorkTime(MONDAY, MORNING, false), new WorkTime(TUESDAY, MORNING, false));
                    terms.workProfile = free;
                })),
                30,
                true,
                "E3.times.part",
                "E3.times.free-start");
    }

    @Test
    @DisplayName("X20 times that one side did not tell are unknown, not a mismatch")
    void shouldNotCountUntoldTimesAsMismatch() {
        expect(
                points(Criterion.TIMES, cook(), kitchen()),
                60,
                false,
                "E3.times.availability-unknown",
                "E3.times.timetable-unknown");
    }

    @Test
    @DisplayName("E3 what the work asks to bear counts beside the conditions; what is too much is named first")
    void shouldCountLoads() {
        Candidate sensitive = cook().needing(BUDDY).telling(terms -> {
            terms.mostStimuli = WorkLoad.LOW;
            terms.mostPace = WorkLoad.LOW;
        });

        expect(
                points(
                        Criterion.CONDITIONS,
                        sensitive,
                        kitchen().offering(BUDDY).telling(terms -> terms.workProfile = CALM)),
                80,
                true,
                "E3.load.pace-too-much",
                "E3.conditions.offered",
                "E3.load.stimuli-borne");
        expect(
                points(Criterion.CONDITIONS, sensitive, kitchen().offering(BUDDY)),
                80,
                false,
                "E3.conditions.work-unknown",
                "E3.conditions.offered");
    }

    @Test
    @DisplayName("E3 a job coach that is needed gives all points when welcome, none when refused")
    void shouldCountJobCoach() {
        Candidate needing = cook().telling(terms -> terms.jobCoachNeeded = true);

        expect(
                points(Criterion.JOB_COACH, needing, kitchen().telling(terms -> terms.jobCoachAccess = true)),
                60,
                true,
                "E3.job-coach.welcome");
        expect(
                points(Criterion.JOB_COACH, needing, kitchen().telling(terms -> terms.jobCoachAccess = false)),
                0,
                true,
                "E3.job-coach.refused");
        expect(points(Criterion.JOB_COACH, needing, kitchen()), 30, false, "E3.job-coach.access-unknown");
        expect(
                points(
                        Criterion.JOB_COACH,
                        cook().telling(terms -> terms.jobCoachNeeded = false),
                        kitchen().telling(terms -> terms.jobCoachAccess = false)),
                60,
                true,
                "E3.job-coach.not-needed");
    }

    @Test
    @DisplayName("E3 skills count by task, with Dutch and a non-statutory education as one more each")
    void shouldCountSkills() {
        Kitchen asking = kitchen().telling(terms -> {
            terms.tasks = Set.of(WorkTask.KITCHEN, WorkTask.CLEANING);
            terms.dutch = LanguageLevel.B1;
            terms.education = EducationLevel.MBO_2;
            terms.educationStrength = DemandStrength.REQUIRED;
        });

        expect(
                points(
                        Criterion.SKILLS,
                        cook().telling(terms -> {
                            terms.skills = Set.of(WorkTask.KITCHEN);
                            terms.dutch = LanguageLevel.A2;
                            terms.education = EducationLevel.MBO_3;
                        }),
                        asking),
                40,
                true,
                "E3.skills.lacks",
                "E3.skills.dutch-short",
                "E3.skills.has",
                "E3.skills.education");
        expect(
                points(Criterion.SKILLS, cook(), asking),
                40,
                false,
                "E3.skills.unknown",
                "E3.skills.dutch-unknown",
                "E3.skills.education-unknown");
        expect(points(Criterion.SKILLS, cook(), kitchen()), 40, false, "E3.skills.tasks-unknown");
    }

    @Test
    @DisplayName("E3 the employer's willingness gives the share of its band; without evidence it is not known")
    void shouldCountWillingness() {
        expect(points(Criterion.WILLINGNESS, cook(), kitchen()), 25, false, "E3.willingness.unknown");
        expect(
                points(
                        Criterion.WILLINGNESS,
                        cook(),
                        kitchen().telling(terms -> terms.willingness = WillingnessBand.LOW)),
                10,
                true,
                "E3.willingness.low");
        expect(
                points(
                        Criterion.WILLINGNESS,
                        cook(),
                        kitchen().telling(terms -> terms.willingness = WillingnessBand.HIGH)),
                50,
                true,
                "E3.willingness.high");
    }

    @Test
    @DisplayName("E3 wage and contract give half of the points each, from exactly what is wanted at least")
    void shouldCountContract() {
        Candidate wanting = cook().telling(terms -> {
            terms.leastWageCents = 1450;
            terms.leastContractMonths = 6;
        });

        expect(
                points(Criterion.CONTRACT, wanting, kitchen().telling(terms -> {
                    terms.wageCents = 1450;
                    terms.contractMonths = 5;
                })),
                30,
                true,
                "E3.contract.too-short",
                "E3.wage.enough");
        expect(
                points(Criterion.CONTRACT, wanting, kitchen().telling(terms -> terms.wageCents = 1449)),
                15,
                false,
                "E3.wage.too-low",
                "E3.contract.unknown");
    }
}
