package nl.hoofdzaakwerk.trajectory.progress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.placement.model.Ending;
import nl.hoofdzaakwerk.trajectory.placement.model.HoursPerWeek;
import nl.hoofdzaakwerk.trajectory.placement.model.Interruption;
import nl.hoofdzaakwerk.trajectory.placement.model.InterruptionKind;
import nl.hoofdzaakwerk.trajectory.placement.model.InterruptionPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.OpenWork;
import nl.hoofdzaakwerk.trajectory.placement.model.Period;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementEndReason;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementOrderPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementTerms;
import nl.hoofdzaakwerk.trajectory.placement.model.Terms;
import nl.hoofdzaakwerk.trajectory.placement.model.Work;
import nl.hoofdzaakwerk.trajectory.policy.model.InterruptionTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.policy.model.SustainableTerms;

/** One person's trajectories one after the other, with their work, as the rules let it happen; time only goes on. */
final class WorkingLife {
    private static final SustainableTerms SUSTAINABLE = new SustainableTerms(12, 6, "HR");
    private static final InterruptionTerms INTERRUPTED = new InterruptionTerms(false, true, true, false, 6, "default");

    private final List<Chapter> chapters = new ArrayList<>();
    private LocalDate today = LocalDate.of(2023, 3, 1);

    /** Something that somebody tries; which of the work there is counts round. */
    sealed interface Attempt {
        /** Time passes. */
        record Wait(int days) implements Attempt {}

        /** Guidance begins, for the first time or anew. */
        record Begin() implements Attempt {}

        record Place(PlacementKind kind, int hours) implements Attempt {}

        record Lose(int which) implements Attempt {}

        record Interrupt(InterruptionKind kind, int which) implements Attempt {}

        record Resume(int which) implements Attempt {}

        /** Guidance is said to have stopped, this many days ago. */
        record End(int daysAgo) implements Attempt {}

        /** Somebody stands in for the coach. */
        record StandIn(String user) implements Attempt {}
    }

    /** A trajectory with its work. */
    private record Chapter(Trajectory trajectory, LocalDate start, List<Placement> work) {}

    WorkingLife() {
        begin();
    }

    LocalDate today() {
        return today;
    }

    TrajectoryState state() {
        return current().trajectory().state();
    }

    Placement latestWork() {
        return current().work().getLast();
    }

    int trajectories() {
        return chapters.size();
    }

    /** What is in the way; nothing happened. */
    List<String> refused(Attempt attempt) {
        return switch (judge(attempt)) {
            case Ruling.Allowed() -> throw new AssertionError(attempt + " is allowed");
            case Ruling.Refused(var reasons) ->
                reasons.stream().map(reason -> reason.remark().code()).toList();
        };
    }

    /** Does it when the rules allow it; otherwise everything stays as it was. */
    void attempt(Attempt attempt) {
        List<String> before = snapshot();
        switch (judge(attempt)) {
            case Ruling.Allowed() -> carryOut(attempt);
            case Ruling.Refused(var reasons) -> {
                assertThat(reasons)
                        .allSatisfy(reason -> assertThat(reason.remark().code())
                                .startsWith(reason.remark().rule() + "."));
                assertThat(snapshot()).isEqualTo(before);
            }
        }
    }

    private Ruling judge(Attempt attempt) {
        Chapter chapter = current();
        return switch (attempt) {
            case Attempt.Wait wait -> Ruling.allowed();
            case Attempt.Begin begin -> StartPolicy.alreadyGuided(state().isOpen());
            case Attempt.Place place ->
                PlacementOrderPolicy.judgeStart(state().isOpen(), chapter.start(), today, today);
            case Attempt.Lose(int which) ->
                work(which)
                        .map(work -> PlacementOrderPolicy.judgeEnd(
                                work.isOpen(), work.period().from(), today, today))
                        .orElseGet(Ruling::allowed);
            case Attempt.Interrupt(InterruptionKind kind, int which) ->
                work(which)
                        .map(work -> InterruptionPolicy.judge(
                                new Period(today, Optional.empty()),
                                work.period(),
                                work.interruptions().stream()
                                        .map(Interruption::period)
                                        .toList(),
                                today))
                        .orElseGet(Ruling::allowed);
            case Attempt.Resume(int which) ->
                work(which)
                        .map(work -> InterruptionPolicy.judgeResumption(
                                work.openInterruption().map(Interruption::period), today, today))
                        .orElseGet(Ruling::allowed);
            case Attempt.End(int daysAgo) ->
                EndPolicy.judge(state(), chapter.start(), latestStart(chapter), today.minusDays(daysAgo), today);
            case Attempt.StandIn(String user) -> GuidancePolicy.judgeOpen(state());
        };
    }

    private void carryOut(Attempt attempt) {
        Chapter chapter = current();
        TrajectoryState before = state();
        switch (attempt) {
            case Attempt.Wait(int days) -> {
                today = today.plusDays(days);
                chapters.forEach(each -> each.work().forEach(work -> work.sustainIfDue(today)));
            }
            case Attempt.Begin begin -> begin();
            case Attempt.Place(PlacementKind kind, int hours) -> {
                chapter.work().add(placed(kind, hours));
                rederive(latestWork());
            }
            case Attempt.Lose(int which) ->
                work(which).ifPresent(work -> {
                    work.end(Ending.of(today, PlacementEndReason.RESIGNED));
                    rederive(work);
                });
            case Attempt.Interrupt(InterruptionKind kind, int which) ->
                work(which).ifPresent(work -> {
                    work.interrupt(new Interruption(
                            UUID.randomUUID(), kind, new Period(today, Optional.empty()), "coach-1", Instant.EPOCH));
                    rederive(work);
                });
            case Attempt.Resume(int which) ->
                work(which).ifPresent(work -> {
                    work.resume(today);
                    rederive(work);
                });
            case Attempt.End(int daysAgo) -> chapter.trajectory().end(today.minusDays(daysAgo), EndReason.MOVED);
            case Attempt.StandIn(String user) -> {
                chapter.trajectory().replaceBy(Optional.of(user));
                assertThat(state()).isEqualTo(before);
            }
        }
        chapters.forEach(each -> each.trajectory().follow(OpenWork.of(each.work())));
        assertThat(TrajectoryLifeCycle.allows(before, chapter.trajectory().state()))
                .isTrue();
    }

    void assertInvariants() {
        assertThat(chapters.stream().filter(each -> each.trajectory().state().isOpen()))
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(current()::equals);
        chapters.forEach(WorkingLife::assertWhole);
        chapters.stream().flatMap(each -> each.work().stream()).forEach(this::assertWhole);
        if (state().isOpen()) {
            assertThat(state()).isEqualTo(meantBy(current().work()));
        }
    }

    private static void assertWhole(Chapter chapter) {
        Trajectory trajectory = chapter.trajectory();
        boolean open = trajectory.state().isOpen();
        assertThat(trajectory.endDate().isEmpty()).isEqualTo(open);
        assertThat(trajectory.endReason().isEmpty()).isEqualTo(open);
        assertThat(trajectory.nextStep().isPresent()).isEqualTo(open);
        assertThat(trajectory.endDate().filter(day -> day.isBefore(latestStart(chapter))))
                .isEmpty();
        assertThat(trajectory.coach()).isEqualTo("coach-1");
        assertThat(trajectory.startDate()).isEqualTo(chapter.start());
    }

    private void assertWhole(Placement work) {
        assertThat(work.nextStep().isPresent()).isEqualTo(work.isOpen());
        assertThat(work.interruptions().stream().filter(Interruption::goesOn)).hasSizeLessThanOrEqualTo(1);
        assertThat(work.isOpen() || work.openInterruption().isEmpty()).isTrue();
        work.sustainedOn().ifPresent(day -> {
            assertThat(day).isBetween(work.period().from().plusMonths(6).minusDays(1), today);
            assertThat(work.endDate().filter(day::isAfter)).isEmpty();
            assertThat(work.work().isPaid()).isTrue();
            assertThat(work.work().hours().value()).isGreaterThanOrEqualTo(12);
        });
    }

    /** Said once more, plainly. */
    private static TrajectoryState meantBy(List<Placement> works) {
        TrajectoryState meant = TrajectoryState.RUNNING;
        for (Placement work : works) {
            if (work.endDate().isEmpty() && work.work().isPaid()) {
                if (work.sustainedOn().isPresent()) {
                    return TrajectoryState.SUSTAINED;
                }
                meant = TrajectoryState.PLACED;
            }
        }
        return meant;
    }

    private Chapter current() {
        return chapters.getLast();
    }

    /** Of the trajectory that is current; empty when it has no work. */
    private Optional<Placement> work(int which) {
        List<Placement> works = current().work();
        return works.isEmpty() ? Optional.empty() : Optional.of(works.get(which % works.size()));
    }

    private static LocalDate latestStart(Chapter chapter) {
        return chapter.work().stream()
                .map(work -> work.period().from())
                .max(LocalDate::compareTo)
                .orElse(chapter.start());
    }

    private void rederive(Placement work) {
        work.rederive(SUSTAINABLE, INTERRUPTED, today);
    }

    /** All there is to see. */
    private List<String> snapshot() {
        return chapters.stream()
                .map(each -> each.trajectory().state()
                        + " " + each.trajectory().endDate()
                        + " " + each.trajectory().replacement()
                        + " " + each.work().stream().map(WorkingLife::shown).toList())
                .toList();
    }

    private static String shown(Placement work) {
        return work.period() + " " + work.sustainedOn() + " "
                + work.interruptions().stream().map(Interruption::period).toList();
    }

    private void begin() {
        chapters.add(new Chapter(
                new Trajectory(
                        UUID.randomUUID(),
                        new OrganisationAlias("ggz-rijnduin"),
                        "coach-1",
                        new Trajectory.Start(
                                new UUID(0, 1),
                                new OrganisationAlias("ggz-rijnduin"),
                                Method.IPS,
                                Optional.empty(),
                                new RegionCode("AM19"),
                                Optional.empty(),
                                today,
                                new NextStep("Bellen met een werkgever", today.plusDays(30))),
                        Instant.EPOCH),
                today,
                new ArrayList<>()));
    }

    private Placement placed(PlacementKind kind, int hours) {
        Work work = new Work(kind, new HoursPerWeek(hours), today, Optional.empty(), false, false);
        return new Placement(
                UUID.randomUUID(),
                new Placement.Belonging(
                        current().trajectory().id(),
                        new UUID(0, 1),
                        new RegionCode("AM19"),
                        new OrganisationAlias("ggz-rijnduin"),
                        "coach-1"),
                new Placement.Origin(UUID.randomUUID(), Optional.empty(), Optional.empty(), Optional.empty()),
                work,
                new PlacementTerms(
                        UUID.randomUUID(), Terms.hours(today, hours, Optional.empty()), "coach-1", Instant.EPOCH),
                new Placement.Made(
                        today, Instant.EPOCH, today.plusDays(7), new NextStep("Nazorggesprek", today.plusDays(7))));
    }
}
