package nl.hoofdzaakwerk.reporting.programme.admission.model;

import static nl.hoofdzaakwerk.events.Division.CHAMPIONS_LEAGUE;
import static nl.hoofdzaakwerk.events.Division.EREDIVISIE;
import static nl.hoofdzaakwerk.events.Division.KEUKEN_KAMPIOEN_DIVISIE;
import static nl.hoofdzaakwerk.reporting.programme.admission.model.ApplicationState.DECLINED;
import static nl.hoofdzaakwerk.reporting.programme.admission.model.ApplicationState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTerm;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApplicationTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 1);

    @Test
    @DisplayName("F1 an application is decided once, and what waits has a next step")
    void shouldBeDecidedOnce() {
        DivisionApplication application = application();
        assertThat(application.nextStep()).isPresent();

        application.place(DAY);

        assertThat(application.state()).isEqualTo(ApplicationState.PLACED);
        assertThat(application.decidedOn()).contains(DAY);
        assertThat(application.nextStep()).isEmpty();
        assertThatThrownBy(() -> application.close(WITHDRAWN, DAY, "toch niet"))
                .hasMessageEndingWith("is decided: PLACED");
    }

    @Test
    @DisplayName("F1 a region withdraws its own application, the programme manager declines")
    void shouldLeaveEachItsOwn() {
        assertThat(ApplicationPolicy.refuseClosing(WITHDRAWN, "REGION")).isEmpty();
        assertThat(ApplicationPolicy.refuseClosing(DECLINED, "NATIONAL")).isEmpty();
        assertThat(ApplicationPolicy.refuseClosing(DECLINED, "REGION"))
                .containsExactly(Refusal.at("/how", "F1.declined-by-the-nation"));
        assertThat(ApplicationPolicy.refuseClosing(WITHDRAWN, "NATIONAL"))
                .containsExactly(Refusal.at("/how", "F1.withdrawn-by-the-region"));
    }

    @Test
    @DisplayName("F1 a region steps down to a free place, and always to the lowest division")
    void shouldStepDown() {
        assertThat(ApplicationPolicy.refuseStepDown(CHAMPIONS_LEAGUE, EREDIVISIE, 1, false))
                .isEmpty();
        assertThat(ApplicationPolicy.refuseStepDown(EREDIVISIE, KEUKEN_KAMPIOEN_DIVISIE, 0, false))
                .isEmpty();
        assertThat(ApplicationPolicy.refuseStepDown(CHAMPIONS_LEAGUE, EREDIVISIE, 0, true))
                .containsExactly(Refusal.at("/division", "F1.no-place-free"), Refusal.of("F1.withdraw-first"));
        assertThat(ApplicationPolicy.refuseStepDown(EREDIVISIE, EREDIVISIE, 5, false))
                .containsExactly(Refusal.at("/division", "F1.not-lower"));
    }

    @Test
    @DisplayName("F1 places and rules are set from today on; the lowest division asks nothing")
    void shouldChangeNothingOfBefore() {
        assertThat(DivisionPolicy.refuseStart(DAY, DAY)).isEmpty();
        assertThat(DivisionPolicy.refuseStart(DAY.minusDays(1), DAY))
                .containsExactly(Refusal.at("/validFromDate", "F1.in-the-past"));
        assertThat(DivisionPolicy.refuseRule(KEUKEN_KAMPIOEN_DIVISIE, DAY, DAY))
                .containsExactly(Refusal.of("F1.takes-every-region"));
    }

    @Test
    @DisplayName("F2 all regions in the Champions League by the end of 2023: the count stops on that day")
    void shouldShowTheGoal() {
        DivisionGoal goal =
                new DivisionGoal("all", Optional.empty(), CHAMPIONS_LEAGUE, LocalDate.of(2023, 12, 31), "QA 2.2");
        List<Region> regions = List.of(
                region("AM01", CHAMPIONS_LEAGUE, LocalDate.of(2021, 1, 1)),
                region("AM02", CHAMPIONS_LEAGUE, LocalDate.of(2023, 12, 31)),
                region("AM03", CHAMPIONS_LEAGUE, LocalDate.of(2024, 1, 1)));

        assertThat(goal.progress(regions, LocalDate.of(2023, 12, 30)))
                .isEqualTo(new DivisionGoal.Progress(LocalDate.of(2023, 12, 30), 3, 1));
        assertThat(goal.progress(regions, LocalDate.of(2026, 5, 1)))
                .isEqualTo(new DivisionGoal.Progress(LocalDate.of(2023, 12, 31), 3, 2));
        assertThat(goal.progress(regions.subList(0, 2), LocalDate.of(2026, 5, 1))
                        .isReached())
                .isTrue();
    }

    @Test
    @DisplayName("F2 the way up of a division is about the regions that play there when its year begins")
    void shouldFollowTheWayUp() {
        DivisionGoal goal =
                new DivisionGoal("up", Optional.of(EREDIVISIE), CHAMPIONS_LEAGUE, LocalDate.of(2022, 12, 31), "QA 2.6");
        Region went = region("AM01", EREDIVISIE, LocalDate.of(2021, 1, 1));
        went.play(CHAMPIONS_LEAGUE, LocalDate.of(2022, 3, 1));
        Region stayed = region("AM02", EREDIVISIE, LocalDate.of(2021, 1, 1));
        Region was = region("AM03", CHAMPIONS_LEAGUE, LocalDate.of(2021, 1, 1));

        assertThat(goal.progress(List.of(went, stayed, was), LocalDate.of(2022, 6, 1)))
                .isEqualTo(new DivisionGoal.Progress(LocalDate.of(2022, 6, 1), 2, 1));
    }

    @Test
    @DisplayName("F1 of two moves on one day the last holds")
    void shouldKeepTheLastMoveOfADay() {
        Region region = region("AM01", KEUKEN_KAMPIOEN_DIVISIE, LocalDate.of(2021, 1, 1));

        region.play(EREDIVISIE, DAY);
        region.play(CHAMPIONS_LEAGUE, DAY);

        assertThat(region.divisionOn(DAY)).contains(new DivisionTerm(CHAMPIONS_LEAGUE, DAY));
        assertThat(region.divisionOn(DAY.minusDays(1)).orElseThrow().division()).isEqualTo(KEUKEN_KAMPIOEN_DIVISIE);
    }

    private static DivisionApplication application() {
        return new DivisionApplication(
                UUID.randomUUID(),
                new DivisionApplication.Wish(new RegionCode("AM01"), CHAMPIONS_LEAGUE, "iemand"),
                new AdmissionFile(DAY, DAY, 100, true),
                1,
                Instant.parse("2021-09-01T10:00:00Z"),
                new NextStep("Bespreken", DAY.plusMonths(1)));
    }

    private static Region region(String code, Division division, LocalDate from) {
        return new Region(
                new RegionCode(code),
                "Regio",
                "Stad",
                List.of(
                        new DivisionTerm(KEUKEN_KAMPIOEN_DIVISIE, LocalDate.of(2020, 1, 1)),
                        new DivisionTerm(division, from)));
    }
}
