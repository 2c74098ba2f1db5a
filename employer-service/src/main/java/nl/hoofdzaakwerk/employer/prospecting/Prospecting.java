package nl.hoofdzaakwerk.employer.prospecting;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.hoofdzaakwerk.employer.prospecting.model.Concentration;
import nl.hoofdzaakwerk.employer.prospecting.model.SpreadPolicy;
import nl.hoofdzaakwerk.employer.prospecting.model.UnderUsedPolicy;
import nl.hoofdzaakwerk.events.RegionCode;

/** Shows how work is concentrated while one looks for more, and lists prospects so that it spreads (rule X13). */
@ApplicationScoped
class Prospecting {
    private static final int USUAL_YEARS = 3;
    private static final String WHOLE = "ALL";

    private final RegionWork regionWork;
    private final Clock clock;

    Prospecting(RegionWork regionWork, Clock clock) {
        this.regionWork = regionWork;
        this.clock = clock;
    }

    ConcentrationView concentration(RegionCode region, GroupBy by, Optional<LocalDate> from) {
        var since = from.orElseGet(this::usualFrom);
        var employers = regionWork.employers(region, by);
        var positions = regionWork.positions(region, by, since);
        var placements = regionWork.placements(region, by, since);
        var threshold = regionWork.threshold(LocalDate.now(clock));
        long all = employers.values().stream().mapToLong(Long::longValue).sum();
        var whole = new UnderUsedPolicy.Use(all, sum(positions.all()) + sum(placements.all()));
        var groups = employers.entrySet().stream()
                .map(group -> {
                    var key = group.getKey();
                    var use =
                            new UnderUsedPolicy.Use(group.getValue(), sum(positions.of(key)) + sum(placements.of(key)));
                    return group(
                            key,
                            use.employers(),
                            all,
                            List.of(positions.of(key), placements.of(key)),
                            UnderUsedPolicy.isUnderUsed(use, whole, threshold));
                })
                .toList();
        return new ConcentrationView(
                region.value(),
                by,
                since,
                group(WHOLE, all, all, List.of(positions.all(), placements.all()), false),
                groups.stream()
                        .filter(ConcentrationView.Group::underUsed)
                        .map(ConcentrationView.Group::group)
                        .toList(),
                groups);
    }

    /** Prospects of a region, one of each sector in turn, the sector with the least work per employer first. */
    List<RegionWork.Prospect> prospects(RegionCode region, int limit) {
        return SpreadPolicy.spread(regionWork.prospects(region, limit), workPerEmployer(region), limit);
    }

    private ToDoubleFunction<String> workPerEmployer(RegionCode region) {
        var employers = regionWork.employers(region, GroupBy.SECTOR);
        var positions = regionWork.positions(region, GroupBy.SECTOR, usualFrom());
        var placements = regionWork.placements(region, GroupBy.SECTOR, usualFrom());
        return sector ->
                (double) (sum(positions.of(sector)) + sum(placements.of(sector))) / employers.getOrDefault(sector, 1L);
    }

    private LocalDate usualFrom() {
        return LocalDate.now(clock).minusYears(USUAL_YEARS);
    }

    private static ConcentrationView.Group group(
            String key, long employers, long all, List<List<Long>> positionsAndPlacements, boolean underUsed) {
        return new ConcentrationView.Group(
                key,
                employers,
                share(employers, all),
                ConcentrationView.Measure.of(Concentration.of(positionsAndPlacements.getFirst())),
                ConcentrationView.Measure.of(Concentration.of(positionsAndPlacements.getLast())),
                underUsed);
    }

    private static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
