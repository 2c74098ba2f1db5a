package nl.hoofdzaakwerk.acceptance.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hoofdzaakwerk.local.Component;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.EmployerWork;
import nl.hoofdzaakwerk.local.work.Guidance;
import nl.hoofdzaakwerk.local.work.RefusedException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each part is killed in the middle of a load and brought back; afterwards every service counts the same. */
class CrashIT {
    private static final int TRAJECTORIES = 300;
    private static final int VACANCIES = 60;
    private static final LocalDate TODAY = LocalDate.now();

    private final RunningPlatform running = RunningPlatform.get();
    private final Actor coach = running.client().inRole("coach", "ggz-noorderkust");
    private final Guidance guidance = new Guidance(coach);
    private final EmployerWork employerWork =
            new EmployerWork(running.client().inRole("account-manager", "wsp-noord-holland-noord"));

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
                running.count("reporting", "select count(*) from trajectory where started_on is not null"),
                running.count("employer", "select count(*) from vacancy"),
                running.count("matching", "select count(*) from vacancy"),
                running.count("reporting", "select count(*) from vacancy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trajectory-service",
                "employer-service",
                "matching-service",
                "reporting-service",
                "kafka",
                "postgres"
            })
    @DisplayName("nothing is lost and nothing doubled when a part is killed")
    void shouldLoseAndDoubleNothing(String victim) throws InterruptedException, ExecutionException {
        Counts before = counts();
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(5)) {
            List<Future<?>> load = new ArrayList<>();
            for (int i = 0; i < TRAJECTORIES; i++) {
                load.add(workers.submit(() -> guide(done)));
            }
            load.add(workers.submit(this::openVacancies));

            killInTheMiddle(victim, done);
            for (Future<?> work : load) {
                work.get();
            }
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

    /** Events still waiting to leave, and dead letters. */
    private long leftovers() {
        return List.of("trajectory", "employer", "matching", "reporting").stream()
                .mapToLong(database -> running.count(
                        database, "select (select count(*) from outbox) + (select count(*) from dead_letter)"))
                .sum();
    }

    private void killInTheMiddle(String victim, AtomicInteger done) {
        Component component = running.platform().component(victim);
        Eventually.within(Duration.ofMinutes(2), () -> assertThat(done.get()).isGreaterThan(TRAJECTORIES / 3));
        component.kill();
        running.platform().start();
        assertThat(done.get()).as("the kill fell in the middle of the load").isLessThanOrEqualTo(TRAJECTORIES);
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

    private Void openVacancies() {
        String employer = employerWork.register(new EmployerWork.Company(
                "Schokbestendig " + System.nanoTime(), "Alkmaar", "C", 50, false, "SESSION", TODAY));
        for (int i = 0; i < VACANCIES; i++) {
            employerWork.openVacancy(
                    employer,
                    new EmployerWork.Offer(
                            "Inpakker", "9329", 1, 12, 24, "1811", List.of(), List.of("inpakken"), TODAY));
        }
        return null;
    }
}
