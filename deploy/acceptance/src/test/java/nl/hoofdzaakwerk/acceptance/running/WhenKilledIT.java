package nl.hoofdzaakwerk.acceptance.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.EmployerWork;
import nl.hoofdzaakwerk.local.work.Guidance;
import nl.hoofdzaakwerk.local.work.RefusedException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The parts are killed in the middle of a load and brought back; afterwards every service counts the same. */
class WhenKilledIT {
    /** Trajectories around each kill; with six kills well over 300 in all. */
    private static final int WAVE = 70;

    private static final List<String> VICTIMS = List.of(
            "trajectory-service", "kafka", "employer-service", "postgres", "matching-service", "reporting-service");
    private static final int TRAJECTORIES = VICTIMS.size() * WAVE;
    private static final int VACANCIES = TRAJECTORIES / 5;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private final RunningPlatform running = RunningPlatform.get();
    private final Actor coach = running.client().inRole("coach", "ggz-noorderkust");
    private final Guidance guidance = new Guidance(coach);
    private final EmployerWork employerWork =
            new EmployerWork(running.client().inRole("account-manager", "wsp-noord-holland-noord"));

    private final String employer = employerWork.register(new EmployerWork.Company(
            "Schokbestendig " + System.nanoTime(), "Alkmaar", "C", 50, false, "SESSION", TODAY));

    /** What every service knows, by its own tables. */
    private record Counts(
            long candidates,
            long trajectories,
            long cards,
            long trajectoriesReported,
            long vacancies,
            long vacanciesInMatching,
            long vacanciesReported) {}

    private Counts counts() {
        return new Counts(
                running.count("trajectory", "select count(*) from candidate"),
                running.count("trajectory", "select count(*) from trajectory"),
                running.count("matching", "select count(*) from candidate_card"),
                running.count("reporting", "select count(*) from trajectory_fact where start_date is not null"),
                running.count("employer", "select count(*) from vacancy"),
                running.count("matching", "select count(*) from vacancy"),
                running.count("reporting", "select count(*) from vacancy_fact"));
    }

    @Test
    @DisplayName("nothing is lost and nothing doubled when each part in turn is killed in the middle of a load")
    void shouldLoseAndDoubleNothing() throws InterruptedException, ExecutionException {
        Counts before = counts();
        ExecutorService workers = Executors.newFixedThreadPool(5);
        try {
            for (String victim : VICTIMS) {
                AtomicInteger done = new AtomicInteger();
                List<Future<?>> wave = new ArrayList<>();
                for (int i = 0; i < WAVE; i++) {
                    wave.add(workers.submit(() -> guide(done)));
                    if (i % 5 == 0) {
                        wave.add(workers.submit(this::openVacancy));
                    }
                }
                killInTheMiddle(victim, done);
                for (Future<?> work : wave) {
                    work.get();
                }
            }
        } finally {
            // nobody waits for a platform that did not come back
            workers.shutdownNow();
        }

        Counts wanted = new Counts(
                before.candidates() + TRAJECTORIES,
                before.trajectories() + TRAJECTORIES,
                before.cards() + TRAJECTORIES,
                before.trajectoriesReported() + TRAJECTORIES,
                before.vacancies() + VACANCIES,
                before.vacanciesInMatching() + VACANCIES,
                before.vacanciesReported() + VACANCIES);
        Eventually.within(Duration.ofSeconds(60), () -> assertThat(counts()).isEqualTo(wanted));
        Eventually.within(Duration.ofSeconds(10), () -> assertThat(leftovers()).isZero());
    }

    /** Events still waiting to leave, and dead letters that nobody has handled. */
    private long leftovers() {
        return List.of("trajectory", "employer", "matching", "reporting").stream()
                .mapToLong(database -> running.count(
                        database,
                        "select (select count(*) from outbox)"
                                + " + (select count(*) from dead_letter where replayed_at is null)"))
                .sum();
    }

    private void killInTheMiddle(String victim, AtomicInteger done) {
        Eventually.within(Duration.ofMinutes(3), () -> assertThat(done.get()).isGreaterThanOrEqualTo(WAVE / 4));
        running.platform().component(victim).kill();
        int doneAtKill = done.get();
        long begin = System.nanoTime();
        running.platform().start();
        System.out.printf(
                "killed %s after %d of %d trajectories; ready again after %.1f s, %d done by then%n",
                victim, doneAtKill, WAVE, (System.nanoTime() - begin) / 1e9, done.get());
        assertThat(doneAtKill)
                .as("the kill of " + victim + " fell in the middle of the load")
                .isLessThan(WAVE);
    }

    private Void guide(AtomicInteger done) {
        Guidance.Candidate candidate = guidance.register(new Guidance.Person(
                "Kees",
                "Krachtproef",
                LocalDate.of(1990, 1, 1),
                "Alkmaar",
                "1811",
                "WIA_WAO",
                "EPA",
                "GGZ_SPECIALIST"));
        recordWishes(candidate);
        guidance.consentToMatching(candidate, TODAY);
        guidance.startTrajectory(candidate, "IPS", TODAY);
        done.incrementAndGet();
        return null;
    }

    /** A changed record whose answer was lost in the crash has another version when it is sent again. */
    private void recordWishes(Guidance.Candidate candidate) {
        Guidance.Wishes wishes = new Guidance.Wishes(List.of("9112"), 12, 24, "BICYCLE", 45, List.of(), TODAY);
        try {
            guidance.recordWishes(candidate, wishes);
        } catch (RefusedException e) {
            assertThat(e.status()).isEqualTo(412);
            guidance.recordWishes(candidate, wishes);
        }
    }

    private Void openVacancy() {
        employerWork.openVacancy(
                employer,
                new EmployerWork.Offer("Inpakker", "9329", 1, 12, 24, "1811", List.of(), List.of("inpakken"), TODAY));
        return null;
    }
}
