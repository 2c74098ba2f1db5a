package nl.hoofdzaakwerk.trajectory.progress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.trajectory.placement.model.InterruptionKind;
import nl.hoofdzaakwerk.trajectory.progress.model.WorkingLife.Attempt;

/** Whatever happens to somebody's trajectories, work and standstills, in whatever order. */
class TrajectoryLifeCyclePropertyTest {

    @Property
    @Label("A5 any sequence keeps what always holds; what is refused names its reason and changes nothing")
    void anySequence(@ForAll("attempts") List<Attempt> attempts) {
        WorkingLife life = new WorkingLife();
        for (Attempt attempt : attempts) {
            life.attempt(attempt);
            life.assertInvariants();
        }
    }

    @Example
    @Label("A5 X5 work found, durable, standing still and lost; guidance ended, and begun anew: the same all the way")
    void wholeLife() {
        WorkingLife life = new WorkingLife();
        LocalDate start = life.today();
        assertThat(life.state()).isEqualTo(TrajectoryState.RUNNING);

        life.attempt(new Attempt.Place(PlacementKind.PAID, 24));
        assertThat(life.state()).isEqualTo(TrajectoryState.PLACED);
        life.attempt(new Attempt.Wait(31));
        life.attempt(new Attempt.Interrupt(InterruptionKind.SEASON, 0));
        life.attempt(new Attempt.Wait(10));
        assertThat(life.state()).isEqualTo(TrajectoryState.PLACED);
        life.attempt(new Attempt.Resume(0));
        LocalDate durable = start.plusMonths(6).minusDays(1).plusDays(10);
        life.attempt(new Attempt.Wait((int) (durable.toEpochDay() - life.today().toEpochDay()) - 1));
        assertThat(life.state()).isEqualTo(TrajectoryState.PLACED);
        life.attempt(new Attempt.Wait(1));
        assertThat(life.state()).isEqualTo(TrajectoryState.SUSTAINED);
        assertThat(life.latestWork().sustainedOn()).contains(durable);

        life.attempt(new Attempt.Lose(0));
        assertThat(life.state()).isEqualTo(TrajectoryState.RUNNING);
        life.attempt(new Attempt.End(0));
        assertThat(life.state()).isEqualTo(TrajectoryState.ENDED);
        assertThat(life.refused(new Attempt.End(0))).containsExactly("A5.trajectory-already-ended");
        life.attempt(new Attempt.Begin());
        assertThat(life.state()).isEqualTo(TrajectoryState.RUNNING);
        assertThat(life.refused(new Attempt.Begin())).containsExactly("A5.already-in-trajectory");
        assertThat(life.trajectories()).isEqualTo(2);
        life.assertInvariants();
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Integer> which = Arbitraries.integers().between(0, 3);
        Arbitrary<Attempt> wait = Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(100, 220))
                .map(Attempt.Wait::new);
        Arbitrary<Attempt> begin = Arbitraries.create(Attempt.Begin::new);
        Arbitrary<Attempt> place = Combinators.combine(
                        Arbitraries.of(PlacementKind.class), Arbitraries.of(4, 11, 12, 24, 32))
                .as(Attempt.Place::new);
        Arbitrary<Attempt> lose = which.map(Attempt.Lose::new);
        Arbitrary<Attempt> interrupt = Combinators.combine(Arbitraries.of(InterruptionKind.class), which)
                .as(Attempt.Interrupt::new);
        Arbitrary<Attempt> resume = which.map(Attempt.Resume::new);
        Arbitrary<Attempt> end = Arbitraries.integers().between(-5, 400).map(Attempt.End::new);
        Arbitrary<Attempt> standIn = Arbitraries.of("coach-2", "coach-3").map(Attempt.StandIn::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(5, wait),
                        Tuple.of(2, begin),
                        Tuple.of(5, place),
                        Tuple.of(2, lose),
                        Tuple.of(3, interrupt),
                        Tuple.of(2, resume),
                        Tuple.of(2, end),
                        Tuple.of(1, standIn))
                .list()
                .ofMaxSize(25);
    }
}
