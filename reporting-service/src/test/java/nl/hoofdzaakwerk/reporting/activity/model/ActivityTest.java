package nl.hoofdzaakwerk.reporting.activity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.cooperation.model.Owner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ActivityTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);
    private static final Owner OWNER = Owner.of("projectleider", new OrganisationAlias("project-twente"));

    @Test
    @DisplayName("F14 an activity that was held says when, how many came and what came of it, and stays so")
    void shouldHold() {
        Activity visit = visit();

        assertThat(visit.hold(outcome(DAY), DAY)).isEmpty();

        assertThat(visit.stage()).isEqualTo(ActivityStage.HELD);
        assertThat(visit.outcome()).contains(outcome(DAY));
        assertThat(code(visit.hold(outcome(DAY), DAY))).contains("F14.activity-over");
        assertThat(code(visit.cancel("geen tijd"))).contains("F14.activity-over");
        assertThat(code(visit.change(plan("Anders")))).contains("F14.activity-over");
        assertThat(visit.plan()).isEqualTo(plan("Werkbezoek"));
    }

    @Test
    @DisplayName("F14 nobody knows what came of an activity before its day")
    void shouldRefuseTheFuture() {
        Activity visit = visit();

        assertThat(code(visit.hold(outcome(DAY), DAY.minusDays(1)))).contains("F14.held-in-future");

        assertThat(visit.stage()).isEqualTo(ActivityStage.PLANNED);
        assertThat(visit.outcome()).isEmpty();
    }

    @Test
    @DisplayName("F14 a planned activity changes, and is cancelled with a reason")
    void shouldCancel() {
        Activity visit = visit();
        assertThat(visit.change(plan("Netwerkbijeenkomst"))).isEmpty();

        assertThat(visit.cancel("te weinig aanmeldingen")).isEmpty();

        assertThat(visit.plan().title()).isEqualTo("Netwerkbijeenkomst");
        assertThat(visit.stage()).isEqualTo(ActivityStage.CANCELLED);
        assertThat(visit.cancellation()).contains("te weinig aanmeldingen");
        assertThat(code(visit.hold(outcome(DAY), DAY))).contains("F14.activity-over");
    }

    private static Activity visit() {
        return new Activity(UUID.randomUUID(), Optional.of(new RegionCode("AM05")), plan("Werkbezoek"));
    }

    private static Activity.Plan plan(String title) {
        return new Activity.Plan(ActivityKind.WORK_VISIT, title, null, "Almelo", DAY, OWNER, List.of("UWV", "GGZ"));
    }

    private static Activity.Outcome outcome(LocalDate day) {
        return new Activity.Outcome(day, Optional.of(7), "een netwerkgroep");
    }

    private static Optional<String> code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::key);
    }
}
