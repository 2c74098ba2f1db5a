package nl.hoofdzaakwerk.employer.carving.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.vacancy.model.Load;
import nl.hoofdzaakwerk.employer.vacancy.model.StartTime;
import nl.hoofdzaakwerk.employer.vacancy.model.WorkProfile;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkTask;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarvingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final NextStep STEP = new NextStep("Call the employer", TODAY.plusDays(7));
    private static final WorkProfile CALM = new WorkProfile(Load.LOW, Load.LOW, Load.LOW, false, StartTime.FREE);
    private static final WorkProfile BUSY =
            new WorkProfile(Load.MEDIUM, Load.HIGH, Load.MEDIUM, true, StartTime.WITHIN_PART_OF_DAY);

    @Test
    @DisplayName("X11 a job takes the hours of its tasks together, and is as heavy as the heaviest of them")
    void derivesJob() {
        var tasks = List.of(
                task("stocking cupboards", "6.5", "6.5", CALM),
                task("answering calls", "4", null, BUSY),
                new CarvingTask(
                        "ward assistant",
                        new BigDecimal("24"),
                        "serving lunch",
                        new BigDecimal("7.5"),
                        Frequency.MONTHLY,
                        null,
                        SkillLevel.TRAINED,
                        BUSY,
                        Splitting.WITH_TRAINING,
                        new BigDecimal("5"),
                        WorkTask.SERVING));

        var job = CarvedProfilePolicy.job(tasks, true).orElseThrow();

        assertThat(job.hours()).isEqualTo(hours("11.5"));
        assertThat(job.hours().whole()).isEqualTo(11);
        assertThat(job.roles()).containsExactly("nurse", "ward assistant");
        assertThat(job.tasks()).containsExactly("stocking cupboards", "serving lunch");
        assertThat(job.skill()).isEqualTo(SkillLevel.TRAINED);
        assertThat(job.training()).isTrue();
        assertThat(job.profile()).isEqualTo(BUSY);
        assertThat(job.conditions()).containsExactly(WorkCondition.BUDDY);
        assertThat(job.kinds()).containsExactly(WorkTask.SERVING);
    }

    @Test
    @DisplayName("X11 calm tasks that come weekly make a quiet, predictable job with flexible times")
    void derivesConditions() {
        var calm = List.of(task("stocking cupboards", "6", "6", CALM));

        var job = CarvedProfilePolicy.job(calm, false).orElseThrow();

        assertThat(job.conditions())
                .containsExactly(WorkCondition.QUIET, WorkCondition.PREDICTABLE, WorkCondition.FLEXIBLE_TIMES);
        assertThat(job.training()).isFalse();
        assertThat(CarvedProfilePolicy.job(List.of(task("stocking cupboards", "6", null, CALM)), true))
                .isEmpty();
    }

    @Test
    @DisplayName("X11 no more is carved than a task has")
    void refusesMoreThanTheTask() {
        assertThat(CarvingLimitPolicy.check(List.of(task("stocking", "6", "6", CALM))))
                .isEmpty();
        assertThat(CarvingLimitPolicy.check(List.of(task("stocking", "6", "6.25", CALM))))
                .containsExactly(Refusal.of(
                        "/roles",
                        "X11",
                        "more-than-the-task",
                        "stocking",
                        hours("6").value()));
    }

    @Test
    @DisplayName("X11 a task stands once in a role, can be split off to be carved, and fits into its role")
    void refusesContradictions() {
        var stuck = new CarvingTask(
                "nurse",
                new BigDecimal("10"),
                "giving medicine",
                new BigDecimal("4.25"),
                Frequency.DAILY,
                "nurse",
                SkillLevel.PROFESSIONAL,
                CALM,
                Splitting.NO,
                new BigDecimal("1"),
                null);

        assertThat(CarvingLimitPolicy.check(
                        List.of(task("Stocking", "3", "1", CALM), task("stocking ", "3", "1", CALM), stuck)))
                .containsExactly(
                        Refusal.of("/roles", "X11", "task-twice", "stocking "),
                        Refusal.of("/roles", "X11", "not-to-split", "giving medicine"),
                        Refusal.of(
                                "/roles",
                                "X11",
                                "role-too-small",
                                "nurse",
                                hours("10").value()));
    }

    @Test
    @DisplayName("X11 hours that went to another job are not carved twice; what is left of the task is")
    void refusesHoursCarvedBefore() {
        var finished = List.of(task("Stocking", "6", "4", CALM), task("laying tables", "2", null, CALM));

        assertThat(CarvingLimitPolicy.checkAgainst(finished, List.of(task("stocking", "6", "2", CALM))))
                .isEmpty();
        assertThat(CarvingLimitPolicy.checkAgainst(finished, List.of(task("stocking", "6", "2.25", CALM))))
                .containsExactly(Refusal.of(
                        "",
                        "X11",
                        "carved-before",
                        "stocking",
                        "nurse",
                        hours("4").value()));
        assertThat(CarvingLimitPolicy.checkAgainst(finished, List.of(task("laying tables", "2", "2", CALM))))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("X11 hours come in quarters, never below none or above a week")
    @ValueSource(strings = {"-0.25", "0.1", "168.25"})
    void refusesImpossibleHours(BigDecimal value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new WeeklyHours(value));
    }

    @Test
    @DisplayName("X11 P6 a worksheet is discussed, agreed and ends in one vacancy; then it has no next step")
    void livesUntilVacancy() {
        var sheet = sheet(task("stocking", "6", "6", CALM));
        var vacancy = new UUID(0, 9);

        assertThat(sheet.checkFinish())
                .contains(Refusal.of("/to", "X11", "step-not-legal", SheetState.DRAFT, SheetState.VACANCY_OPENED));
        assertThat(sheet.goTo(SheetState.DISCUSSED, STEP, TODAY)).isEmpty();
        assertThat(sheet.goTo(SheetState.AGREED, STEP, TODAY)).isEmpty();
        assertThat(sheet.nextStep()).contains(STEP);
        assertThat(sheet.checkFinish()).isEmpty();
        sheet.finish(vacancy, TODAY.plusDays(1));

        assertThat(sheet.state()).isEqualTo(SheetState.VACANCY_OPENED);
        assertThat(sheet.stateSince()).isEqualTo(TODAY.plusDays(1));
        assertThat(sheet.vacancyId()).contains(vacancy);
        assertThat(sheet.nextStep()).isEmpty();
        assertThat(sheet.checkFinish()).contains(Refusal.of("", "X11", "vacancy-opened", vacancy));
        assertThat(sheet.plan(STEP)).contains(Refusal.of("", "X11", "not-open", SheetState.VACANCY_OPENED));
    }

    @Test
    @DisplayName("X11 nothing is agreed on while nothing is carved, and what is agreed changes after going back only")
    void guardsAgreement() {
        var empty = sheet(task("stocking", "6", null, CALM));
        var agreed = sheet(task("stocking", "6", "6", CALM));
        empty.goTo(SheetState.DISCUSSED, STEP, TODAY);
        agreed.goTo(SheetState.DISCUSSED, STEP, TODAY);
        agreed.goTo(SheetState.AGREED, STEP, TODAY);
        var content = new CarvingSheet.Content("Other", false, List.of(task("stocking", "6", "5", CALM)));

        assertThat(empty.goTo(SheetState.AGREED, STEP, TODAY)).contains(Refusal.of("", "X11", "nothing-carved"));
        assertThat(agreed.change(content)).contains(Refusal.of("", "X11", "not-being-written", SheetState.AGREED));
        assertThat(agreed.goTo(SheetState.DISCUSSED, STEP, TODAY)).isEmpty();
        assertThat(agreed.change(content)).isEmpty();
        assertThat(agreed.job().orElseThrow().hours()).isEqualTo(hours("5"));
    }

    @Test
    @DisplayName("X11 a worksheet that is dropped keeps the reason and goes nowhere any more")
    void dropsWithReason() {
        var sheet = sheet(task("stocking", "6", "6", CALM));

        assertThat(sheet.drop("The works council objects", TODAY)).isEmpty();

        assertThat(sheet.dropReason()).contains("The works council objects");
        assertThat(sheet.nextStep()).isEmpty();
        assertThat(sheet.goTo(SheetState.DISCUSSED, STEP, TODAY))
                .contains(Refusal.of("/to", "X11", "step-not-legal", SheetState.DROPPED, SheetState.DISCUSSED));
    }

    @Test
    @DisplayName("X11 less than an hour is no job")
    void refusesLessThanAnHour() {
        var sheet = sheet(task("stocking", "6", "0.75", CALM));
        sheet.goTo(SheetState.DISCUSSED, STEP, TODAY);
        sheet.goTo(SheetState.AGREED, STEP, TODAY);

        assertThat(sheet.checkFinish())
                .contains(Refusal.of("", "X11", "no-working-week", hours("0.75").value(), 60));
    }

    private static CarvingSheet sheet(CarvingTask... tasks) {
        var origin = new CarvingSheet.Origin(
                new UUID(0, 2), new RegionCode("AM19"), new OrganisationAlias("wsp-holland-rijnland"), "user-1");
        return new CarvingSheet(
                new UUID(0, 1), origin, new CarvingSheet.Content("Ward help", true, List.of(tasks)), STEP, TODAY);
    }

    private static CarvingTask task(String name, String hours, String carved, WorkProfile profile) {
        return new CarvingTask(
                "nurse",
                new BigDecimal("10"),
                name,
                new BigDecimal(hours),
                Frequency.DAILY,
                "nurse",
                SkillLevel.SIMPLE,
                profile,
                Splitting.YES,
                carved == null ? null : new BigDecimal(carved),
                null);
    }

    private static WeeklyHours hours(String value) {
        return new WeeklyHours(new BigDecimal(value));
    }
}
