package nl.hoofdzaakwerk.trajectory.progress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryLifeCycle.Work;

/** Whatever happens to a trajectory, in whatever order. */
class TrajectoryLifeCyclePropertyTest {
    private static final LocalDate START = LocalDate.of(2023, 3, 1);
    private static final LocalDate TODAY = START.plusDays(100);

    /** Something that somebody tries. */
    sealed interface Attempt {
        /** The work within the trajectory changed. */
        record Follow(Work work) implements Attempt {}

        /** Guidance is said to have stopped, this many days after the start. */
        record End(int day) implements Attempt {}

        /** Somebody stands in for the coach. */
        record StandIn(String user) implements Attempt {}
    }

    @Property
    @Label("A5 any sequence keeps what always holds; what is refused names its reason and changes nothing")
    void anySequence(@ForAll("attempts") List<Attempt> attempts) {
        Trajectory trajectory = running();
        for (Attempt attempt : attempts) {
            TrajectoryState before = trajectory.state();
            switch (attempt) {
                case Attempt.Follow(Work work) -> {
                    trajectory.follow(work);
                    assertThat(trajectory.state())
                            .isEqualTo(before.isOpen() ? TrajectoryLifeCycle.during(work) : before);
                }
                case Attempt.End(int day) -> end(trajectory, START.plusDays(day));
                case Attempt.StandIn(String user) -> {
                    trajectory.replaceBy(Optional.of(user));
                    assertThat(trajectory.coach()).isEqualTo("coach-1");
                    assertThat(trajectory.state()).isEqualTo(before);
                }
            }
            assertThat(TrajectoryLifeCycle.allows(before, trajectory.state())).isTrue();
            assertInvariants(trajectory);
        }
    }

    private static void end(Trajectory trajectory, LocalDate day) {
        TrajectoryState before = trajectory.state();
        Optional<LocalDate> endBefore = trajectory.endDate();
        switch (EndPolicy.judge(before, START, START, day, TODAY)) {
            case Ruling.Allowed() -> {
                trajectory.end(day, EndReason.MOVED);
                assertThat(trajectory.endDate()).contains(day);
            }
            case Ruling.Refused(var reasons) -> {
                assertThat(reasons)
                        .allSatisfy(reason -> assertThat(reason.remark().code()).startsWith("A5."));
                assertThat(!before.isOpen() || day.isBefore(START) || day.isAfter(TODAY))
                        .isTrue();
                assertThat(trajectory.state()).isEqualTo(before);
                assertThat(trajectory.endDate()).isEqualTo(endBefore);
            }
        }
    }

    private static void assertInvariants(Trajectory trajectory) {
        boolean open = trajectory.state().isOpen();
        assertThat(trajectory.endDate().isEmpty()).isEqualTo(open);
        assertThat(trajectory.endReason().isEmpty()).isEqualTo(open);
        assertThat(trajectory.nextStep().isPresent()).isEqualTo(open);
        assertThat(trajectory.endDate().filter(day -> day.isBefore(START))).isEmpty();
        assertThat(trajectory.organisation()).isEqualTo(new OrganisationAlias("ggz-rijnduin"));
        assertThat(trajectory.startDate()).isEqualTo(START);
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Attempt> follow = Arbitraries.of(Work.class).map(Attempt.Follow::new);
        Arbitrary<Attempt> end = Arbitraries.integers().between(-5, 105).map(Attempt.End::new);
        Arbitrary<Attempt> standIn = Arbitraries.of("coach-2", "coach-3").map(Attempt.StandIn::new);
        return Arbitraries.frequencyOf(Tuple.of(6, follow), Tuple.of(1, end), Tuple.of(2, standIn))
                .list()
                .ofMaxSize(20);
    }

    private static Trajectory running() {
        return new Trajectory(
                UUID.fromString("01930000-0000-7000-8000-000000000001"),
                new OrganisationAlias("ggz-rijnduin"),
                "coach-1",
                new Trajectory.Start(
                        UUID.fromString("01930000-0000-7000-8000-000000000002"),
                        new OrganisationAlias("ggz-rijnduin"),
                        Method.IPS,
                        Optional.empty(),
                        new RegionCode("AM19"),
                        Optional.empty(),
                        START,
                        new NextStep("Bellen met een werkgever", START.plusDays(30))),
                Instant.EPOCH);
    }
}
