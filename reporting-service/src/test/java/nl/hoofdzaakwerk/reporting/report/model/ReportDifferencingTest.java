package nl.hoofdzaakwerk.reporting.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.figures.model.CohortCount;
import nl.hoofdzaakwerk.reporting.figures.model.YearCounts;

/** Someone who lays the national report beside all regional ones, for one year. */
class ReportDifferencingTest {
    private static final long FAR = 1_000_000;
    private static final int THRESHOLD = 10;
    private static final DisclosureRules RULES = new DisclosureRules(THRESHOLD, 5, 95);

    @Property(tries = 1_000)
    @Label("F10 the national report less all regional reports but one leaves that one's numbers open")
    void shouldLeaveNothingBySubtraction(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int number) {
        List<RegionCode> regions = regions(number);
        Map<RegionCode, Integer> targets = new HashMap<>();
        regions.forEach(region -> targets.put(region, 25));
        YearReport report = YearReport.of(regions, targets, counts(seed, regions), RULES);
        List<AreaFigures> regional = regions.stream().map(report::region).toList();

        for (AreaFigures figures : regional) {
            assertThat(width(
                            figures.started(),
                            others(regional, figures),
                            report.nation().started()))
                    .isGreaterThanOrEqualTo(THRESHOLD);
            assertThat(figures.distanceToTarget().suppressed())
                    .isEqualTo(figures.started().suppressed());
            assertThat(figures.placedShare().suppressed())
                    .isEqualTo(
                            figures.started().suppressed() || figures.placed().suppressed());
        }
    }

    @Property(tries = 200)
    @Label("F10 an area's report does not depend on which report it is asked in")
    void shouldTellTheSame(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int number) {
        List<RegionCode> regions = regions(number);
        YearReport national = YearReport.of(regions, Map.of(), counts(seed, regions), RULES);
        YearReport regional = YearReport.of(regions, Map.of(), counts(seed, regions), RULES);

        assertThat(regions.stream().map(national::region).toList())
                .isEqualTo(regions.stream().map(regional::region).toList());
    }

    /** How far apart the values of a suppressed figure can lie; shown figures are no secret. */
    private static long width(Figure wanted, List<AreaFigures> others, Figure nation) {
        if (!wanted.suppressed()) {
            return FAR;
        }
        long low = lower(nation);
        long high = upper(nation);
        for (AreaFigures other : others) {
            low -= upper(other.started());
            high -= lower(other.started());
        }
        return high - Math.max(0, low);
    }

    private static long lower(Figure figure) {
        if (figure.suppressed() || figure.value() == 0) {
            return 0;
        }
        return Math.max(THRESHOLD, figure.value() - 2);
    }

    private static long upper(Figure figure) {
        if (figure.suppressed()) {
            return FAR;
        }
        return figure.value() == 0 ? 0 : figure.value() + 2;
    }

    private static List<AreaFigures> others(List<AreaFigures> all, AreaFigures one) {
        return all.stream().filter(figures -> figures != one).toList();
    }

    private static List<RegionCode> regions(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> new RegionCode("AM%02d".formatted(n)))
                .toList();
    }

    private static YearCounts counts(long seed, List<RegionCode> regions) {
        Random random = new Random(seed);
        List<CohortCount> cohorts = new ArrayList<>();
        for (RegionCode region : regions) {
            for (TargetGroup group : TargetGroup.values()) {
                int started = random.nextInt(40);
                int placed = random.nextInt(started + 1);
                cohorts.add(new CohortCount(
                        region, group, started, placed, random.nextInt(placed + 1), random.nextInt(started + 1)));
            }
        }
        Map<RegionCode, Long> matches = new HashMap<>();
        regions.forEach(region -> matches.put(region, (long) random.nextInt(30)));
        return new YearCounts(cohorts, matches, Map.of(), Map.of());
    }
}
