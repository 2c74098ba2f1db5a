package nl.hoofdzaakwerk.trajectory.progress.model;

import static nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState.ENDED;
import static nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState.PLACED;
import static nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState.RUNNING;
import static nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryState.SUSTAINED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryLifeCycle.Work;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrajectoryLifeCycleTest {
    private static final LocalDate START = LocalDate.of(2023, 3, 1);

    @Test
    @DisplayName("A5 guidance can stop from every open state, and an end is final")
    void end() {
        assertThat(Arrays.stream(TrajectoryState.values()).filter(TrajectoryState::isOpen))
                .containsExactly(RUNNING, PLACED, SUSTAINED)
                .allMatch(state -> TrajectoryLifeCycle.allows(state, ENDED));
        assertThat(TrajectoryLifeCycle.after(ENDED)).isEmpty();
    }

    @Test
    @DisplayName("X5 job loss reopens the search in the same trajectory")
    void jobLoss() {
        Trajectory trajectory = running();

        trajectory.follow(Work.OPEN);
        assertThat(trajectory.state()).isEqualTo(PLACED);
        trajectory.follow(Work.SUSTAINABLE);
        assertThat(trajectory.state()).isEqualTo(SUSTAINED);
        trajectory.follow(Work.OPEN);
        assertThat(trajectory.state()).isEqualTo(PLACED);
        trajectory.follow(Work.NONE);

        assertThat(trajectory.state()).isEqualTo(RUNNING);
        assertThat(trajectory.coach()).isEqualTo("coach-1");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A5 an ended trajectory stays ended whatever happens to the work")
    void staysEnded(Work work) {
        Trajectory trajectory = running();
        trajectory.end(START.plusDays(10), EndReason.MOVED);

        trajectory.follow(work);

        assertThat(trajectory.state()).isEqualTo(ENDED);
        assertThat(trajectory.endDate()).contains(START.plusDays(10));
        assertThat(trajectory.endReason()).contains(EndReason.MOVED);
    }

    private static Trajectory running() {
        return new Trajectory(
                UUID.randomUUID(),
                new OrganisationAlias("ggz-rijnduin"),
                "coach-1",
                new Trajectory.Start(
                        UUID.randomUUID(),
                        new OrganisationAlias("ggz-rijnduin"),
                        Method.IPS,
                        Optional.empty(),
                        new RegionCode("AM19"),
                        Optional.of("Leidse regio"),
                        START,
                        new NextStep("Bellen met een werkgever", START.plusDays(30))),
                Instant.parse("2023-03-01T09:00:00Z"));
    }
}
