package nl.hoofdzaakwerk.reporting.survival.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Hidden;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import nl.hoofdzaakwerk.reporting.survival.model.CohortCurves.ToldElsewhere;
import nl.hoofdzaakwerk.reporting.survival.model.Path.Fate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Attacks what is published of cohorts. The attacker does not use how the service lays out its counts: the unknowns are
 * how many people went each way, and every number that was ever shown, and that started and placed are shown, is an
 * equation in them. Shown numbers are even taken as exact, not as rounded.
 */
class CurveAttackTest {
    private static final DisclosureRules RULES = new DisclosureRules(10, 5, 95);
    private static final List<Integer> ALL = List.of(3, 5, 6, 9, 11, 12, 18, 23, 24, 35, 36);
    private static final List<Integer> REGIONAL = List.of(5, 11, 23, 35);
    private static final List<Integer> NATIONAL = List.of(3, 6, 9, 12, 18, 24, 36);
    private static final List<String> REGIONS = List.of("AM01", "AM02", "AM03", "AM04");
    private static final String NOBODY = "";
    private static final Cohort COHORT = new Cohort(2022, LocalDate.of(2025, 6, 30));

    static {
        Loader.loadNativeLibraries();
    }

    @Test
    @DisplayName("X25 of 20 random cohorts no stretch of a curve with fewer than ten people can be bounded closer")
    void shouldWithstandSubtraction() {
        Random random = new Random(40);
        int attacked = 0;
        for (int history = 0; history < 20; history++) {
            CurveKind kind = CurveKind.values()[history % 2];
            List<Path> paths = paths(random, kind, history % 3 == 0 ? 2 : 5);
            CohortCurves curves = CohortCurves.of(COHORT, kind, paths, RULES, Map.of(), told(kind, paths));
            attacked += attack(List.of(curves), kind, paths, NOBODY);
        }
        assertThat(attacked).as("small groups attacked").isGreaterThan(100);
    }

    @Test
    @DisplayName("X25 two releases of a cohort, half a year apart, cannot be subtracted to find a few people")
    void shouldWithstandTwoReleases() {
        Random random = new Random(43);
        int attacked = 0;
        for (int history = 0; history < 8; history++) {
            CurveKind kind = CurveKind.values()[history % 2];
            List<Path> paths = paths(random, kind, history % 3 == 0 ? 2 : 5);
            Cohort earlier = new Cohort(COHORT.year(), LocalDate.of(2024, 12, 31));
            CohortCurves before = CohortCurves.of(earlier, kind, paths, RULES, Map.of(), Map.of());
            CohortCurves after = CohortCurves.of(COHORT, kind, paths, RULES, before.memory(), Map.of());
            attacked += attack(List.of(before, after), kind, paths, NOBODY);
        }
        assertThat(attacked).as("small groups attacked").isGreaterThan(40);
    }

    @Test
    @DisplayName("X25 an organisation that takes its own people off does not find a few of another")
    void shouldWithstandAnOrganisation() {
        Random random = new Random(44);
        int attacked = 0;
        for (int history = 0; history < 20; history++) {
            CurveKind kind = CurveKind.values()[history % 2];
            List<Path> paths = paths(random, kind, history % 3 == 0 ? 3 : 6);
            CohortCurves curves = CohortCurves.of(COHORT, kind, paths, RULES, Map.of(), Map.of());
            attacked += attack(List.of(curves), kind, paths, "one-AM01");
        }
        assertThat(attacked).as("small groups attacked").isGreaterThan(20);
    }

    @Test
    @DisplayName("X25 late facts about nine people change no number that was shown; about ten and more they may")
    void shouldNotTellOfAFewByAChange() {
        Random random = new Random(41);
        int shown = 0;
        for (int history = 0; history < 20; history++) {
            List<Path> paths = paths(random, CurveKind.TIME_TO_JOB, 25);
            CohortCurves before = CohortCurves.of(COHORT, CurveKind.TIME_TO_JOB, paths, RULES, Map.of(), Map.of());
            CohortCurves after =
                    CohortCurves.of(COHORT, CurveKind.TIME_TO_JOB, later(paths, 9), RULES, before.memory(), Map.of());
            for (Map.Entry<CurveCell, PublishedCount> cell :
                    before.protection().table().cells().entrySet()) {
                if (cell.getValue() instanceof Shown(long value) && value > 0) {
                    assertThat(after.protection().table().get(cell.getKey())).isEqualTo(cell.getValue());
                    shown++;
                }
            }
        }
        assertThat(shown).isGreaterThan(1000);
    }

    @Test
    @DisplayName(
            "X25 an area of which started or placed is withheld tells no curve, and cannot be worked out from the others")
    void shouldTellNothingOfWithheldAreas() {
        Random random = new Random(42);
        List<Path> paths = paths(random, CurveKind.TIME_TO_JOB, 40);
        Map<String, ToldElsewhere> told = new HashMap<>(told(CurveKind.TIME_TO_JOB, paths));
        told.put("AM02", new ToldElsewhere(new Hidden(), new Hidden()));
        told.put("AM03", new ToldElsewhere(new Hidden(), new Hidden()));

        CohortCurves curves = CohortCurves.of(COHORT, CurveKind.TIME_TO_JOB, paths, RULES, Map.of(), told);

        assertThat(curves.curve("AM02", 1).points()).isEmpty();
        assertThat(curves.protection().unproven()).isZero();
        assertThat(curves.curve("AM01", 1).points()).isNotEmpty();
    }

    /** Every way people can go, in the steps in which time is told; its number is unknown. */
    private record Way(String region, String organisation, int quarter, Fate fate, int slot) {
        static Way of(Path path) {
            int slot = 0;
            while (path.fate() != Fate.GOING_ON && slot < ALL.size() && path.months() >= ALL.get(slot)) {
                slot++;
            }
            return new Way(path.region().value(), path.organisation(), path.quarter(), path.fate(), slot);
        }

        boolean endedIn(Fate how, int from, int to) {
            return fate == how && slot >= (from == 0 ? 0 : ALL.indexOf(from) + 1) && slot <= ALL.indexOf(to);
        }
    }

    /**
     * Bounds every group of one to nine people that a stretch of a curve could tell of; returns how many.
     *
     * @param knower an organisation that knows the ways of its own people
     */
    private static int attack(List<CohortCurves> releases, CurveKind kind, List<Path> paths, String knower) {
        Map<Way, Long> truth = new HashMap<>();
        paths.stream()
                .filter(path -> !path.organisation().equals(knower))
                .forEach(path -> truth.merge(Way.of(path), path.people(), Long::sum));
        MPSolver solver = MPSolver.createSolver("GLOP");
        Map<Way, MPVariable> unknown = new HashMap<>();
        ways(kind).stream()
                .filter(way -> !way.organisation().equals(knower))
                .forEach(way -> unknown.put(way, solver.makeNumVar(0, 1000, way.toString())));
        releases.forEach(release -> release.protection().table().cells().forEach((cell, count) -> {
            if (count instanceof Shown || isShownElsewhere(kind, cell, paths)) {
                MPConstraint known = solver.makeConstraint(counted(truth, cell), counted(truth, cell));
                unknown.keySet().stream()
                        .filter(counts(cell))
                        .forEach(way -> known.setCoefficient(unknown.get(way), 1));
            }
        }));
        int attacked = 0;
        for (CurveCell target : targets(kind)) {
            long count = counted(truth, target);
            if (count > 0 && count < RULES.threshold()) {
                double width = extreme(solver, unknown, target, true) - extreme(solver, unknown, target, false);
                assertThat(width).as("%s of %s", target, paths).isGreaterThanOrEqualTo(RULES.threshold() - 1e-6);
                attacked++;
            }
        }
        solver.delete();
        return attacked;
    }

    private static boolean isShownElsewhere(CurveKind kind, CurveCell cell, List<Path> paths) {
        return kind == CurveKind.TIME_TO_JOB
                && CurveTable.isToldElsewhere(cell)
                && isShown(told(kind, paths).get(cell.area()), cell);
    }

    private static boolean isShown(ToldElsewhere told, CurveCell cell) {
        return (cell.flow() == CurveCell.Flow.BEGAN ? told.began() : told.eventEver()) instanceof Shown;
    }

    private static List<Way> ways(CurveKind kind) {
        List<Way> ways = new ArrayList<>();
        for (String region : REGIONS) {
            for (String organisation : organisations(region)) {
                for (int quarter = 1; quarter <= 4; quarter++) {
                    ways.add(new Way(region, organisation, quarter, Fate.GOING_ON, 0));
                    for (int slot = 0; slot <= ALL.size(); slot++) {
                        ways.add(new Way(region, organisation, quarter, Fate.EVENT, slot));
                        if (kind == CurveKind.JOB_TENURE) {
                            ways.add(new Way(region, organisation, quarter, Fate.LEFT, slot));
                        }
                    }
                }
            }
        }
        return ways;
    }

    private static List<String> organisations(String region) {
        return List.of("one-" + region, "two-" + region);
    }

    private static List<CurveCell> targets(CurveKind kind) {
        List<CurveCell> targets = new ArrayList<>();
        for (String region : REGIONS) {
            stretches(targets, region, CurveCell.YEAR, REGIONAL, kind);
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            stretches(
                    targets,
                    "NL",
                    quarter,
                    NATIONAL.stream().filter(reachable(quarter)).toList(),
                    kind);
        }
        return targets;
    }

    private static Predicate<Integer> reachable(int quarter) {
        return boundary -> boundary <= COHORT.followed(quarter);
    }

    private static void stretches(
            List<CurveCell> targets, String area, int quarter, List<Integer> boundaries, CurveKind kind) {
        for (int to : boundaries) {
            if (to <= COHORT.followed()) {
                targets.add(CurveCell.of(area, quarter, CurveCell.Flow.EVENT_BY, to));
                targets.add(CurveCell.of(area, quarter, CurveCell.Flow.WITHOUT, to));
                for (int from : boundaries) {
                    if (from < to) {
                        targets.add(new CurveCell(area, quarter, CurveCell.Flow.EVENT_IN, from, to));
                        if (kind == CurveKind.JOB_TENURE) {
                            targets.add(new CurveCell(area, quarter, CurveCell.Flow.LEFT_IN, from, to));
                        }
                    }
                }
            }
        }
    }

    private static double extreme(MPSolver solver, Map<Way, MPVariable> unknown, CurveCell target, boolean most) {
        MPObjective objective = solver.objective();
        objective.clear();
        unknown.forEach((way, variable) -> {
            if (counts(target).test(way)) {
                objective.setCoefficient(variable, 1);
            }
        });
        objective.setOptimizationDirection(most);
        assertThat(solver.solve()).isEqualTo(MPSolver.ResultStatus.OPTIMAL);
        return objective.value();
    }

    private static long counted(Map<Way, Long> truth, CurveCell cell) {
        return truth.entrySet().stream()
                .filter(entry -> counts(cell).test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Predicate<Way> counts(CurveCell cell) {
        Predicate<Way> where = way -> (cell.area().equals("NL") || way.region().equals(cell.area()))
                && (cell.quarter() == CurveCell.YEAR || way.quarter() == cell.quarter());
        return where.and(
                switch (cell.flow()) {
                    case BEGAN -> way -> true;
                    case EVENT_BY, EVENT_IN -> way -> way.endedIn(Fate.EVENT, cell.from(), cell.to());
                    case LEFT_BY, LEFT_IN -> way -> way.endedIn(Fate.LEFT, cell.from(), cell.to());
                    case WITHOUT ->
                        way -> !way.endedIn(Fate.EVENT, 0, cell.to()) && !way.endedIn(Fate.LEFT, 0, cell.to());
                    case EVENT_EVER -> way -> way.fate() == Fate.EVENT;
                    case EVENT_LATER -> way -> way.fate() == Fate.EVENT && !way.endedIn(Fate.EVENT, 0, cell.from());
                    case EVENT_NEVER -> way -> way.fate() != Fate.EVENT;
                });
    }

    private static Map<String, ToldElsewhere> told(CurveKind kind, List<Path> paths) {
        Map<String, ToldElsewhere> told = new HashMap<>();
        if (kind == CurveKind.TIME_TO_JOB) {
            told.put(
                    "NL", new ToldElsewhere(told(paths, path -> true), told(paths, path -> path.fate() == Fate.EVENT)));
            for (String region : REGIONS) {
                Predicate<Path> there = path -> path.region().value().equals(region);
                told.put(
                        region,
                        new ToldElsewhere(
                                told(paths, there), told(paths, there.and(path -> path.fate() == Fate.EVENT))));
            }
        }
        return told;
    }

    private static PublishedCount told(List<Path> paths, Predicate<Path> counted) {
        long people = paths.stream().filter(counted).mapToLong(Path::people).sum();
        return people >= RULES.threshold() ? new Shown(people) : new Hidden();
    }

    private static List<Path> paths(Random random, CurveKind kind, int most) {
        List<Path> paths = new ArrayList<>();
        for (String region : REGIONS) {
            for (String organisation : organisations(region)) {
                for (int quarter = 1; quarter <= 4; quarter++) {
                    for (int months : new int[] {1, 4, 5, 7, 11, 15, 23, 30, 38}) {
                        path(paths, region, organisation, quarter, Fate.EVENT, months, random.nextInt(most));
                        if (kind == CurveKind.JOB_TENURE) {
                            path(paths, region, organisation, quarter, Fate.LEFT, months, random.nextInt(most));
                        }
                    }
                    path(paths, region, organisation, quarter, Fate.GOING_ON, 0, random.nextInt(6 * most));
                }
            }
        }
        return paths;
    }

    private static void path(
            List<Path> paths, String region, String organisation, int quarter, Fate fate, int months, long people) {
        if (people > 0) {
            paths.add(new Path(new RegionCode(region), organisation, quarter, fate, months, people));
        }
    }

    /** Of so many people who are going on in the first region it is heard that they found a job early. */
    private static List<Path> later(List<Path> paths, long people) {
        List<Path> changed = new ArrayList<>();
        long left = people;
        for (Path path : paths) {
            long moved = path.fate() == Fate.GOING_ON ? Math.min(left, path.people()) : 0;
            left -= moved;
            String region = path.region().value();
            String organisation = path.organisation();
            path(changed, region, organisation, path.quarter(), path.fate(), path.months(), path.people() - moved);
            path(changed, region, organisation, path.quarter(), Fate.EVENT, 2, moved);
        }
        return changed;
    }
}
