package nl.hoofdzaakwerk.trajectory.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrajectoryPlanTest {
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID TRAJECTORY = UUID.fromString("01930000-0000-7000-8000-000000000002");
    private static final UUID CANDIDATE = UUID.fromString("01930000-0000-7000-8000-000000000003");
    private static final LocalDate START = LocalDate.of(2023, 3, 1);
    private static final NextStep FIRST = new NextStep("Plan bespreken", START.plusDays(14));
    private static final NextStep LATER = new NextStep("Opnieuw bekijken", START.plusDays(90));
    private static final Agreement AGREED = new Agreement(
            "Werk als deel van herstel",
            List.of(PlanParty.COACH, PlanParty.CANDIDATE, PlanParty.COACH),
            START,
            START.plusDays(60));
    private static final Agreement ANEW =
            new Agreement("Drie dagen per week", List.of(PlanParty.EMPLOYER), START.plusDays(60), START.plusDays(120));

    @Test
    @DisplayName("A18 a plan says what was agreed by whom, until when, and what is next")
    void recorded() {
        TrajectoryPlan plan = plan(PlanKind.TREATMENT);

        assertThat(plan.id()).isEqualTo(ID);
        assertThat(plan.version()).isZero();
        assertThat(plan.trajectoryId()).isEqualTo(TRAJECTORY);
        assertThat(plan.candidateId()).isEqualTo(CANDIDATE);
        assertThat(plan.kind()).isEqualTo(PlanKind.TREATMENT);
        assertThat(plan.state()).isEqualTo(PlanState.OPEN);
        assertThat(plan.agreement()).isEqualTo(AGREED);
        assertThat(plan.agreement().agreedBy()).containsExactly(PlanParty.CANDIDATE, PlanParty.COACH);
        assertThat(plan.nextStep()).contains(FIRST);
        assertThat(plan.reviewedOn()).isEmpty();
    }

    @Test
    @DisplayName("A18 a review puts a new agreement in place, which has to be aligned again")
    void reviewed() {
        TrajectoryPlan plan = plan(PlanKind.REINTEGRATION);
        plan.align(START.plusDays(10));
        assertThat(plan.alignedOn()).contains(START.plusDays(10));

        plan.review(ANEW, LATER);

        assertThat(plan.agreement()).isEqualTo(ANEW);
        assertThat(plan.reviewedOn()).contains(ANEW.agreedOn());
        assertThat(plan.alignedOn()).isEmpty();
        assertThat(plan.nextStep()).contains(LATER);
    }

    @Test
    @DisplayName("A18 P6 a closed plan says when and why, has no next step, and does not change")
    void closed() {
        TrajectoryPlan plan = plan(PlanKind.REINTEGRATION);
        plan.next(LATER);
        assertThat(plan.nextStep()).contains(LATER);

        plan.close(START.plusDays(30), "Doel bereikt");

        assertThat(plan.state()).isEqualTo(PlanState.CLOSED);
        assertThat(plan.closedOn()).contains(START.plusDays(30));
        assertThat(plan.closedReason()).contains("Doel bereikt");
        assertThat(plan.nextStep()).isEmpty();
        assertThatThrownBy(() -> plan.review(ANEW, LATER)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plan.align(START)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plan.next(FIRST)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plan.close(START, "Nogmaals")).isInstanceOf(IllegalStateException.class);
    }

    private static TrajectoryPlan plan(PlanKind kind) {
        Trajectory trajectory = new Trajectory(
                TRAJECTORY,
                new OrganisationAlias("werkroute"),
                "coach-1",
                new Trajectory.Start(
                        CANDIDATE,
                        new OrganisationAlias("ggz-rijnduin"),
                        Method.IPS,
                        Optional.empty(),
                        new RegionCode("AM19"),
                        Optional.empty(),
                        START,
                        FIRST),
                Instant.EPOCH);
        return new TrajectoryPlan(ID, trajectory, kind, "nurse-1", AGREED, FIRST, Instant.EPOCH);
    }
}
