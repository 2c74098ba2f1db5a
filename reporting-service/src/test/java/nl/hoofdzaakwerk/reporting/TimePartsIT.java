package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_TWENTE;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import nl.hoofdzaakwerk.reporting.fidelity.FidelityFigures;
import nl.hoofdzaakwerk.reporting.fidelity.model.AreaReadings;
import nl.hoofdzaakwerk.reporting.fidelity.model.PeriodReadings;
import nl.hoofdzaakwerk.reporting.fidelity.model.Reading;
import nl.hoofdzaakwerk.reporting.fidelity.model.Signal;
import nl.hoofdzaakwerk.reporting.fidelity.model.SignalState;
import nl.hoofdzaakwerk.reporting.forecast.ForecastFigures;
import nl.hoofdzaakwerk.reporting.forecast.model.Outlook;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.ReleaseContext;
import nl.hoofdzaakwerk.reporting.release.ReleasePart;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import nl.hoofdzaakwerk.reporting.survival.SurvivalFigures;
import nl.hoofdzaakwerk.reporting.survival.model.Curve;
import nl.hoofdzaakwerk.reporting.survival.model.CurveKind;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is added to a release about time, from facts in the database; each test takes its facts back. */
@QuarkusTest
@WithPlatform("reporting")
class TimePartsIT {
    private static final LocalDate AS_OF = LocalDate.of(2024, 7, 15);
    private static final DisclosureRules RULES = new DisclosureRules(10, 5, 95);
    private static final String REGION = "AM33";
    /**
     * People who start in each quarter of 2022, find paid work after some time, lose it after some, and end after some.
     */
    private static final String START = """
            with made as (
                insert into trajectory_fact (id, pseudonym, chain, region, organisation, target_group, benefit, method,
                    start_date, first_paid_on, first_paid_placement, end_date, job_count, version)
                select id, gen_random_uuid(), id, ?1, 'ggz-test', 'EPA', cast(?2 as text), 'IPS', day,
                    day + cast(?3 as interval), work, day + cast(?5 as interval), 1, 0
                from (select gen_random_uuid() as id, gen_random_uuid() as work,
                          cast(date '2022-01-10' + make_interval(months => 3 * quarter) as date) as day
                      from generate_series(0, 3) quarter, generate_series(1, cast(?6 as integer)) person) people
                returning id, first_paid_on, first_paid_placement
            )
            insert into placement_fact (id, trajectory_id, pseudonym, kind, start_date, end_date, employer,
                occupation_group)
            select first_paid_placement, id, gen_random_uuid(), 'PAID', first_paid_on,
                first_paid_on + cast(?4 as interval), gen_random_uuid(), '5'
            from made where first_paid_on is not null
            """;

    @Inject
    @Any
    Instance<ReleasePart> parts;

    @Inject
    Tenancy tenancy;

    @Inject
    EntityManager entities;

    @Test
    @DisplayName(
            "X25 a release tells of a cohort how long it took to a job: 30 of 100 before the sixth month, 20 more before the twelfth")
    void shouldTellTheTimeToAJob() {
        SurvivalFigures figures = undone(() -> {
            start("WW", "4 months", null, null, 30);
            start("WW", "10 months", null, null, 20);
            start("WW", null, null, null, 50);
            start("EMPLOYED", "1 month", null, null, 10);
            start(null, "1 month", null, null, 10);
            return (SurvivalFigures) make(
                    "survival",
                    told(Map.of(
                            Cell.total(Measure.OUT_OF_WORK, area()),
                            400L,
                            Cell.total(Measure.OUT_OF_WORK_PLACED, area()),
                            200L,
                            Cell.total(Measure.OUT_OF_WORK, Area.NATION),
                            400L,
                            Cell.total(Measure.OUT_OF_WORK_PLACED, Area.NATION),
                            200L)));
        });

        assertThat(figures.followedTo()).isEqualTo(LocalDate.of(2024, 6, 30));
        Curve curve = curve(figures, CurveKind.TIME_TO_JOB);
        assertThat(curve.began()).isEqualTo(400);
        assertThat(curve.points())
                .extracting(Curve.Point::months, Curve.Point::atRisk, Curve.Point::events, Curve.Point::withoutPercent)
                .containsExactly(tuple(5, 400L, 120L, 70L), tuple(11, 280L, 80L, 50L));
        assertThat(figures.of("AM32"))
                .as("of others started is withheld")
                .noneMatch(one -> one.kind() == CurveKind.TIME_TO_JOB);
    }

    @Test
    @DisplayName("X25 a release tells how long work lasted; after the end of a trajectory it is left open")
    void shouldTellTheTenure() {
        SurvivalFigures figures = undone(() -> {
            start("WW", "0 months", "2 months", null, 25);
            start("WW", "0 months", null, "3 months", 50);
            start("WW", "0 months", "9 months", null, 25);
            start("WW", "0 months", null, null, 100);
            return (SurvivalFigures) make("survival", told(Map.of()));
        });

        assertThat(curve(figures, CurveKind.JOB_TENURE).points())
                .extracting(Curve.Point::months, Curve.Point::atRisk, Curve.Point::events)
                .contains(tuple(5, 700L, 100L), tuple(11, 500L, 100L));
    }

    @Test
    @DisplayName(
            "X26 a release tells pace, forecast and capacity of a region from its published numbers and its coaches")
    void shouldTellTheForecast() {
        Map<Cell, Long> shown = new HashMap<>();
        shown.put(Cell.total(Measure.STARTED, area()), 40L);
        shown.put(Cell.total(Measure.RUNNING, area()), 100L);
        List.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2")
                .forEach(quarter -> shown.put(Cell.of(Measure.STARTED, area(), Dimension.START_QUARTER, quarter), 20L));
        ForecastFigures figures = undone(() -> {
            month("ggz-test", 5, 450, 0, 0);
            return (ForecastFigures) make("forecast", told(shown));
        });

        Outlook outlook = figures.of(REGION).orElseThrow().outlook();
        assertThat(figures.year()).isEqualTo(2024);
        assertThat(outlook.pace()).isEqualTo(6.7);
        assertThat(outlook.forecast().expected()).isEqualTo(77);
        assertThat(figures.of("AM32").orElseThrow().outlook().started()).isNull();
    }

    @Test
    @DisplayName("X27 a release tells the signals of a month two weeks after it ended, and of the work that began")
    void shouldTellTheSignals() {
        FidelityFigures figures = undone(() -> {
            month("ggz-test", 6, 500, 120, 400);
            start("WW", "0 months", null, null, 20);
            return (FidelityFigures) make(
                    "fidelity",
                    told(Map.of(
                            Cell.total(Measure.EMPLOYER_DUE, area()), 100L,
                            Cell.total(Measure.EMPLOYER_MET_SOON, area()), 45L)));
        });

        assertThat(reading(figures, "2024-06", Signal.OUTSIDE_OFFICE))
                .isEqualTo(new Reading(Signal.OUTSIDE_OFFICE, 75.0, 65, SignalState.AS_INTENDED));
        assertThat(reading(figures, "2022-H1", Signal.EMPLOYER_DIVERSITY))
                .isEqualTo(new Reading(Signal.EMPLOYER_DIVERSITY, 100.0, 90, SignalState.AS_INTENDED));
        assertThat(reading(figures, "2022-H1", Signal.JOB_DIVERSITY).state()).isEqualTo(SignalState.WORTH_A_TALK);
        assertThat(reading(figures, "2023", Signal.EARLY_EMPLOYER_CONTACT))
                .isEqualTo(new Reading(Signal.EARLY_EMPLOYER_CONTACT, 45.0, 50, SignalState.WORTH_A_TALK));
        assertThat(figures.periods()).noneMatch(period -> period.label().equals("2024-07"));
    }

    @Test
    @DisplayName("G2 curves, forecasts and signals are read from the newest release, of the own region only")
    void shouldBeReadFromARelease() {
        String release = Released.now();

        for (String path :
                List.of("survival-curves/%s?kind=JOB_TENURE", "forecasts/%s", "fidelity-signals/%s?year=2024")) {
            assertThat(answer(PROGRAMME_MANAGER, path.formatted("national"), 200)
                            .getString("release"))
                    .isEqualTo(release);
            assertThat(answer(DIRECTOR_TWENTE, path.formatted("regions/AM05"), 200)
                            .getString("release"))
                    .isEqualTo(release);
            answer(DIRECTOR_TWENTE, path.formatted("regions/AM19"), 403);
            answer(PROGRAMME_MANAGER, path.formatted("regions/AM99"), 404);
        }
        assertThat(answer(PROGRAMME_MANAGER, "survival-curves/national", 400).getString("errors[0].pointer"))
                .isEqualTo("kind");
        assertThat(answer(PROGRAMME_MANAGER, "fidelity-signals/national?year=2009", 400)
                        .getString("errors[0].pointer"))
                .isEqualTo("year");
    }

    private static JsonPath answer(Tokens caller, String path, int status) {
        return as(caller).get("/v1/" + path).then().statusCode(status).extract().jsonPath();
    }

    private Object make(String part, Map<ProgrammeYear, ProtectedTable<Cell>> tables) {
        ReleaseContext context = new ReleaseContext(
                AS_OF,
                RULES,
                tables.keySet().stream()
                        .sorted((one, other) -> one.value() - other.value())
                        .toList(),
                tables);
        return parts.stream()
                .filter(one -> one.name().equals(part))
                .findFirst()
                .orElseThrow()
                .make(context);
    }

    /** The same of three years; what is not named is withheld. */
    private static Map<ProgrammeYear, ProtectedTable<Cell>> told(Map<Cell, Long> shown) {
        Map<Cell, PublishedCount> cells = new HashMap<>();
        shown.forEach((cell, count) -> cells.put(cell, new Shown(count)));
        ProtectedTable<Cell> table = ProtectedTable.of(cells);
        return Map.of(new ProgrammeYear(2022), table, new ProgrammeYear(2023), table, new ProgrammeYear(2024), table);
    }

    private static Area area() {
        return new Area.OfRegion(new RegionCode(REGION));
    }

    /** The work in a system transaction that is rolled back; there are no facts in it but its own. */
    private <T> T undone(Supplier<T> work) {
        List<T> made = new ArrayList<>();
        assertThatThrownBy(() -> tenancy.asSystem("test", () -> {
                    entities.createNativeQuery("delete from trajectory_fact").executeUpdate();
                    entities.createNativeQuery("delete from survival_memory").executeUpdate();
                    made.add(work.get());
                    throw new Undone();
                }))
                .isInstanceOf(Undone.class);
        return made.getFirst();
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void start(String benefit, String job, String lost, String end, int people) {
        entities.createNativeQuery(START)
                .setParameter(1, REGION)
                .setParameter(2, benefit)
                .setParameter(3, job)
                .setParameter(4, lost)
                .setParameter(5, end)
                .setParameter(6, people)
                .executeUpdate();
    }

    private void month(String organisation, int coaches, int fteHundredths, int visits, int talks) {
        entities.createNativeQuery("""
                        insert into guidance_month_fact (organisation, region, month, coaches, fte_hundredths,
                            open_trajectories, coaches_over_caseload, talks, talks_outside_office, employer_visits,
                            in_work, in_work_followed, told_by)
                        select ?1, ?2, month, ?3, ?4, 100, 0, ?5, ?5 * 3 / 4, ?6, 0, 0, 1
                        from unnest(array[date '2024-06-01', date '2024-07-01']) month
                        """)
                .setParameter(1, organisation)
                .setParameter(2, REGION)
                .setParameter(3, coaches)
                .setParameter(4, fteHundredths)
                .setParameter(5, talks)
                .setParameter(6, visits)
                .executeUpdate();
    }

    private static Curve curve(SurvivalFigures figures, CurveKind kind) {
        return figures.of(REGION).stream()
                .filter(one -> one.kind() == kind && one.cohort() != null && one.cohort() == 2022)
                .findFirst()
                .orElseThrow();
    }

    private static Reading reading(FidelityFigures figures, String label, Signal signal) {
        return figures.periods().stream()
                .filter(period -> period.label().equals(label))
                .map(PeriodReadings::areas)
                .flatMap(List::stream)
                .filter(area -> area.area().equals(REGION))
                .map(AreaReadings::readings)
                .flatMap(List::stream)
                .filter(one -> one.signal() == signal)
                .findFirst()
                .orElseThrow();
    }
}
